package dev.onetouch.telephony.twilio.voice;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which webhook a path means. Any other path below `/voice/` is treated as a call that comes in: a signed request always
/// has somebody on the line.
sealed interface VoicePath {
  String NAME = "([A-Za-z0-9_-]{1,64})";
  Pattern TURN = Pattern.compile(Pattern.quote(VoiceAddresses.TURN) + NAME + "/" + NAME);
  Pattern OFFER = Pattern.compile(Pattern.quote(VoiceAddresses.OFFER) + NAME + "/" + NAME + "(/key|/status)?");

  record Inbound() implements VoicePath {}

  record Turn(CallId call, String token) implements VoicePath {}

  record Offer(CallId call, OfferId offer) implements VoicePath {}

  record OfferKey(CallId call, OfferId offer) implements VoicePath {}

  record OfferStatus(CallId call, OfferId offer) implements VoicePath {}

  record Status() implements VoicePath {}

  record Fallback() implements VoicePath {}

  record LastResort() implements VoicePath {}

  record Unknown() implements VoicePath {}

  static VoicePath of(String path) {
    return switch (path) {
      case VoiceAddresses.INBOUND -> new Inbound();
      case VoiceAddresses.STATUS -> new Status();
      case VoiceAddresses.FALLBACK -> new Fallback();
      case dev.onetouch.telephony.twilio.twiml.LastResort.PATH -> new LastResort();
      default -> named(path);
    };
  }

  private static VoicePath named(String path) {
    Matcher turn = TURN.matcher(path);
    if (turn.matches()) {
      return new Turn(new CallId(turn.group(1)), turn.group(2));
    }
    Matcher offer = OFFER.matcher(path);
    if (!offer.matches()) {
      return new Unknown();
    }
    CallId call = new CallId(offer.group(1));
    OfferId id = new OfferId(offer.group(2));
    return switch (offer.group(3)) {
      case null -> new Offer(call, id);
      case VoiceAddresses.KEY -> new OfferKey(call, id);
      default -> new OfferStatus(call, id);
    };
  }
}
