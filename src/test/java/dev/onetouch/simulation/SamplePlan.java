package dev.onetouch.simulation;

import dev.onetouch.caller.NumberPlan;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.caller.PlainNumberPlan;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// Numbers of people all over the world: for some it is night, or will be before the day is over.
final class SamplePlan implements NumberPlan {
  private static final ZoneId NIGHT = ZoneId.of("Asia/Tokyo");
  private static final ZoneId EVENING = ZoneId.of("Europe/Athens");
  private static final ZoneId MORNING = ZoneId.of("America/Los_Angeles");
  private final NumberPlan plain = new PlainNumberPlan();

  @Override
  public Judgement judge(String keyed, PhoneNumber dialled, Set<PhoneNumber> ourOwn) {
    return plain.judge(keyed, dialled, ourOwn);
  }

  @Override
  public Judgement judgeCalling(PhoneNumber calling, PhoneNumber dialled, Set<PhoneNumber> ourOwn) {
    return plain.judgeCalling(calling, dialled, ourOwn);
  }

  @Override
  public List<ZoneId> zones(PhoneNumber number) {
    return switch (number.e164().charAt(number.e164().length() - 1)) {
      case '1' -> List.of(NIGHT);
      case '2', '3' -> List.of(EVENING);
      case '4' -> List.of(MORNING, EVENING);
      case '5', '6' -> List.of(MORNING);
      default -> List.of();
    };
  }

  @Override
  public String spoken(PhoneNumber number) {
    return plain.spoken(number);
  }
}
