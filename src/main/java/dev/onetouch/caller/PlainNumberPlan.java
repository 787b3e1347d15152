package dev.onetouch.caller;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A plan for those who have no numbering library at hand: any number in E.164 form may be dialled, but for our own. Keys
/// mean a number of North America when the dialled number is one and there are ten of them, else a whole number.
public final class PlainNumberPlan implements NumberPlan {
  private static final int NATIONAL_DIGITS = 10;

  @Override
  public Judgement judge(String keyed, PhoneNumber dialled, Set<PhoneNumber> ourOwn) {
    boolean national = keyed.length() == NATIONAL_DIGITS && dialled.e164().startsWith("+1");
    Optional<PhoneNumber> number = PhoneNumber.parse(national ? "+1" + keyed : "+" + keyed);
    return number.map(found -> judgeCalling(found, dialled, ourOwn)).orElse(new Judgement.Unusable(Reason.TOO_SHORT));
  }

  @Override
  public Judgement judgeCalling(PhoneNumber calling, PhoneNumber dialled, Set<PhoneNumber> ourOwn) {
    return calling.equals(dialled) || ourOwn.contains(calling)
        ? new Judgement.Unusable(Reason.OUR_OWN)
        : new Judgement.Usable(calling);
  }

  @Override
  public List<ZoneId> zones(PhoneNumber number) {
    return List.of();
  }

  @Override
  public String spoken(PhoneNumber number) {
    return number.spoken();
  }
}
