package dev.onetouch.call;

import dev.onetouch.caller.NumberPlan;
import dev.onetouch.caller.PhoneNumber;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// A small numbering plan: ten digits make a number, 900 costs more, 011 goes abroad, 555 0000 is nobody's.
record KeyedPlan(List<ZoneId> zones) implements NumberPlan {
  static final KeyedPlan PLAIN = new KeyedPlan(List.of());
  static final String SHORT = "5550";
  static final String PREMIUM = "9005550123";
  static final String ABROAD = "011442079460";
  static final String NOBODYS = "6195550000";
  static final String OUR_OWN = SampleHouse.DIALLED.e164().substring(2);
  static final String FINE = "6195550177";

  @Override
  public Judgement judge(String keyed, PhoneNumber dialled, Set<PhoneNumber> ourOwn) {
    if (keyed.startsWith("011")) {
      return new Judgement.Unusable(Reason.ABROAD);
    }
    return keyed.length() < 10
        ? new Judgement.Unusable(Reason.TOO_SHORT)
        : judgeCalling(new PhoneNumber("+1" + keyed), dialled, ourOwn);
  }

  @Override
  public Judgement judgeCalling(PhoneNumber calling, PhoneNumber dialled, Set<PhoneNumber> ourOwn) {
    String national = calling.e164().substring(2);
    if (calling.equals(dialled) || ourOwn.contains(calling)) {
      return new Judgement.Unusable(Reason.OUR_OWN);
    }
    if (national.startsWith("900")) {
      return new Judgement.Unusable(Reason.PREMIUM);
    }
    return national.endsWith("0000") ? new Judgement.Unusable(Reason.NOT_A_NUMBER) : new Judgement.Usable(calling);
  }

  @Override
  public List<ZoneId> zones(PhoneNumber number) {
    return zones;
  }

  @Override
  public String spoken(PhoneNumber number) {
    return number.e164();
  }
}
