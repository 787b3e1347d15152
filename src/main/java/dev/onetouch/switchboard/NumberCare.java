package dev.onetouch.switchboard;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.telephony.CarrierAnswer;
import dev.onetouch.telephony.NumberDesk;
import dev.onetouch.telephony.NumberSetting;
import dev.onetouch.telephony.Webhooks;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whether the calls of our numbers come to us, and how to see to it that they do. Asks the carrier; never while a webhook
/// waits.
public final class NumberCare {
  private static final String METHOD = "POST";

  private final NumberDesk carrier;
  private final Webhooks ours;

  public NumberCare(NumberDesk carrier, Webhooks ours) {
    this.carrier = carrier;
    this.ours = ours;
  }

  /// Whether calls of a number come here.
  public enum PointsHere { YES, NO, UNKNOWN }

  /// What is to be said of a number's settings. The last three do not keep calls from coming here.
  public enum Remark {
    NOT_IN_ACCOUNT, NO_ANSWER, REFUSED, APPLICATION, TRUNK, OTHER_ADDRESS, OTHER_METHOD,
    NO_SECOND_TRY, NO_FALLBACK, NO_STATUS;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// @param detail the carrier's own words where it refused or did not answer
  public record Look(
      PointsHere pointsHere, String voiceUrl, String fallback, String status, List<Remark> why, String detail) {
    static Look blind(Remark why, String detail) {
      return new Look(PointsHere.UNKNOWN, "", "", "", List.of(why), detail);
    }
  }

  /// The numbers of the account whose calls come here; empty when the carrier could not be asked.
  public Optional<List<PhoneNumber>> pointingHere() {
    return carrier.all() instanceof CarrierAnswer.Done<List<NumberSetting>>(List<NumberSetting> all)
        ? Optional.of(all.stream()
            .filter(one -> judged(one).pointsHere() == PointsHere.YES)
            .map(NumberSetting::number)
            .toList())
        : Optional.empty();
  }

  public Look look(PhoneNumber number) {
    return seen(carrier.find(number));
  }

  /// Points the number here. A fallback that stands on another host stays: it is meant for the day on which we do not answer.
  public Look fix(PhoneNumber number) {
    return carrier.find(number) instanceof CarrierAnswer.Done<NumberSetting>(NumberSetting found)
        ? seen(carrier.point(found, new Webhooks(ours.voice(), fallback(found), ours.status())))
        : look(number);
  }

  private Look seen(CarrierAnswer<NumberSetting> answer) {
    return switch (answer) {
      case CarrierAnswer.Done<NumberSetting>(NumberSetting found) -> judged(found);
      case CarrierAnswer.Gone<NumberSetting> _ ->
          new Look(PointsHere.NO, "", "", "", List.of(Remark.NOT_IN_ACCOUNT), "");
      case CarrierAnswer.Refused<NumberSetting>(String reason) -> Look.blind(Remark.REFUSED, reason);
      case CarrierAnswer.TryLater<NumberSetting>(String reason) -> Look.blind(Remark.NO_ANSWER, reason);
      case CarrierAnswer.Unknown<NumberSetting>(String reason) -> Look.blind(Remark.NO_ANSWER, reason);
    };
  }

  private Look judged(NumberSetting number) {
    List<Remark> why = new ArrayList<>();
    if (!number.application().isEmpty()) {
      why.add(Remark.APPLICATION);
    }
    if (!number.trunk().isEmpty()) {
      why.add(Remark.TRUNK);
    }
    if (!bare(number.voiceUrl()).equals(bare(ours.voice()))) {
      why.add(Remark.OTHER_ADDRESS);
    } else if (!number.voiceMethod().equals(METHOD)) {
      why.add(Remark.OTHER_METHOD);
    }
    PointsHere here = why.isEmpty() ? PointsHere.YES : PointsHere.NO;
    if (here == PointsHere.YES && !number.voiceUrl().equals(ours.voice())) {
      why.add(Remark.NO_SECOND_TRY);
    }
    if (number.fallbackUrl().isEmpty()) {
      why.add(Remark.NO_FALLBACK);
    }
    if (!number.statusUrl().equals(ours.status())) {
      why.add(Remark.NO_STATUS);
    }
    return new Look(here, number.voiceUrl(), number.fallbackUrl(), number.statusUrl(), why, "");
  }

  private String fallback(NumberSetting number) {
    boolean elsewhere = !number.fallbackUrl().isEmpty() && !host(number.fallbackUrl()).equals(host(number.voiceUrl()));
    return elsewhere ? number.fallbackUrl() : ours.fallback();
  }

  private static String bare(String url) {
    int fragment = url.indexOf('#');
    return fragment < 0 ? url : url.substring(0, fragment);
  }

  private static String host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getAuthority()).orElse("");
    } catch (IllegalArgumentException notAnAddress) {
      return "";
    }
  }
}
