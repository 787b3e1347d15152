package dev.onetouch.numbering;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.NumberPlan;
import dev.onetouch.caller.NumberPlan.Judgement.Unusable;
import dev.onetouch.caller.NumberPlan.Judgement.Usable;
import dev.onetouch.caller.PhoneNumber;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The [NumberPlan] that knows every country's numbers. Safe for many threads.
public final class WorldNumberPlan implements NumberPlan {

  private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
  private final PhoneNumberToTimeZonesMapper places = PhoneNumberToTimeZonesMapper.getInstance();
  private final Set<String> knownZones = Set.copyOf(ZoneId.getAvailableZoneIds());
  private final Keyed keyedNumbers = new Keyed(plans);
  private final Tariff tariffs = new Tariff(plans);
  private final Set<String> allowedCountries;

  /// @param allowedCountries where to calls are allowed besides the dialled number's own country, as ISO
  ///   codes of two letters such as `CA`
  /// @throws IllegalArgumentException for a code no numbering plan has
  public WorldNumberPlan(Set<String> allowedCountries) {
    for (String country : allowedCountries) {
      if (!plans.getSupportedRegions().contains(country)) {
        throw new IllegalArgumentException(
            "a country is an ISO code of two capital letters that has telephones, not \"" + country + "\"");
      }
    }
    this.allowedCountries = Set.copyOf(allowedCountries);
  }

  @Override
  public Judgement judge(String keyed, PhoneNumber dialled, Set<PhoneNumber> ourOwn) {
    String country = country(dialled);
    return switch (keyedNumbers.read(keyed, country)) {
      case Keyed.Meant.Number number -> judged(number.number(), country, dialled, ourOwn);
      case Keyed.Meant.Nothing nothing -> new Unusable(nothing.reason());
    };
  }

  @Override
  public Judgement judgeCalling(PhoneNumber calling, PhoneNumber dialled, Set<PhoneNumber> ourOwn) {
    if (CallerAddress.of(calling.e164()) instanceof CallerAddress.Withheld) {
      return new Unusable(Reason.NOT_A_NUMBER);
    }
    String country = country(dialled);
    return switch (keyedNumbers.whole(calling.e164(), country)) {
      case Keyed.Meant.Number number -> judged(number.number(), country, dialled, ourOwn);
      case Keyed.Meant.Nothing nothing -> new Unusable(nothing.reason());
    };
  }

  private Judgement judged(
      Phonenumber.PhoneNumber number, String country, PhoneNumber dialled, Set<PhoneNumber> ourOwn) {
    Optional<PhoneNumber> ours =
        PhoneNumber.parse(plans.format(number, PhoneNumberFormat.E164));
    if (ours.isEmpty()) {
      return new Unusable(Reason.NOT_A_NUMBER);
    }
    if (ours.get().equals(dialled) || ourOwn.contains(ours.get())) {
      return new Unusable(Reason.OUR_OWN);
    }
    if (tariffs.isSpecial(number)) {
      return new Unusable(Reason.PREMIUM);
    }
    String there = country(number);
    boolean near = there.equals(country) || allowedCountries.contains(there);
    return near ? new Usable(ours.get()) : new Unusable(Reason.ABROAD);
  }

  @Override
  public List<ZoneId> zones(PhoneNumber number) {
    return parsed(number)
        .filter(this::hasAPlace)
        .map(places::getTimeZonesForGeographicalNumber)
        .orElse(List.of())
        .stream()
        .filter(knownZones::contains)
        .map(ZoneId::of)
        .toList();
  }

  @Override
  public String spoken(PhoneNumber number) {
    return parsed(number)
        .map(parsed -> Spelling.ofGroups(plans.format(parsed, PhoneNumberFormat.NATIONAL)))
        .orElseGet(number::spoken);
  }

  // For a prefix nobody was given the library names every zone of its country code.
  private boolean hasAPlace(Phonenumber.PhoneNumber number) {
    return plans.getRegionCodeForNumber(number) != null && !tariffs.isNowhere(number);
  }

  private String country(PhoneNumber number) {
    return parsed(number).map(this::country).orElse(Keyed.NO_COUNTRY);
  }

  // A number that is not given out belongs to no country of its code; then it is the code's main one, never
  // the one that would make it ours.
  private String country(Phonenumber.PhoneNumber number) {
    String exact = plans.getRegionCodeForNumber(number);
    return exact != null ? exact : plans.getRegionCodeForCountryCode(number.getCountryCode());
  }

  private Optional<Phonenumber.PhoneNumber> parsed(PhoneNumber number) {
    try {
      return Optional.of(plans.parse(number.e164(), Keyed.NO_COUNTRY));
    } catch (NumberParseException unknownCode) {
      return Optional.empty();
    }
  }
}
