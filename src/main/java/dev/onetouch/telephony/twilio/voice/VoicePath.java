package dev.onetouch.telephony.twilio.voice;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.VoicemailId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which webhook a path means. Any other path below `/voice/` is treated as a call that comes in: a signed request always
/// has somebody on the line.
sealed interface VoicePath {
  String NAME = "([A-Za-z0-9_-]{1,64})";
  Pattern TURN = Pattern.compile(Pattern.quote(VoiceAddresses.TURN) + NAME + "/" + NAME);
  Pattern OFFER = Pattern.compile(Pattern.quote(VoiceAddresses.OFFER) + NAME + "/" + NAME + "(/key|/status|/room)?");
  Pattern CUSTOMER = Pattern.compile(Pattern.quote(VoiceAddresses.CUSTOMER) + NAME);
  Pattern MESSAGE = Pattern.compile(Pattern.quote(VoiceAddresses.MESSAGE) + NAME + "(/transcript)?");

  record Inbound() implements VoicePath {}

  record Turn(CallId call, String token) implements VoicePath {}

  record Offer(CallId call, OfferId offer) implements VoicePath {}

  record OfferKey(CallId call, OfferId offer) implements VoicePath {}

  record OfferStatus(CallId call, OfferId offer) implements VoicePath {}

  record OfferRoom(CallId call, OfferId offer) implements VoicePath {}

  record Customer(CallId call) implements VoicePath {}

  record Message(VoicemailId voicemail) implements VoicePath {}

  record Transcript(VoicemailId voicemail) implements VoicePath {}

  record RoomWait() implements VoicePath {}

  record Status() implements VoicePath {}

  record Fallback() implements VoicePath {}

  record LastResort() implements VoicePath {}

  record LastWords() implements VoicePath {}

  record Unknown() implements VoicePath {}

  static VoicePath of(String path) {
    return switch (path) {
      case VoiceAddresses.INBOUND -> new Inbound();
      case VoiceAddresses.STATUS -> new Status();
      case VoiceAddresses.FALLBACK -> new Fallback();
      case dev.onetouch.telephony.twilio.twiml.LastResort.PATH -> new LastResort();
      case dev.onetouch.telephony.twilio.twiml.LastResort.MESSAGE_PATH -> new LastWords();
      case VoiceAddresses.ROOM_WAIT -> new RoomWait();
      default -> named(path);
    };
  }

  private static VoicePath named(String path) {
    Matcher turn = TURN.matcher(path);
    if (turn.matches()) {
      return new Turn(new CallId(turn.group(1)), turn.group(2));
    }
    Matcher offer = OFFER.matcher(path);
    if (offer.matches()) {
      return ofOffer(new CallId(offer.group(1)), new OfferId(offer.group(2)), Optional.ofNullable(offer.group(3)).orElse(""));
    }
    Matcher customer = CUSTOMER.matcher(path);
    if (customer.matches()) {
      return new Customer(new CallId(customer.group(1)));
    }
    Matcher message = MESSAGE.matcher(path);
    if (!message.matches()) {
      return new Unknown();
    }
    VoicemailId voicemail = new VoicemailId(message.group(1));
    return message.group(2) == null ? new Message(voicemail) : new Transcript(voicemail);
  }

  private static VoicePath ofOffer(CallId call, OfferId offer, String what) {
    return switch (what) {
      case VoiceAddresses.KEY -> new OfferKey(call, offer);
      case VoiceAddresses.LEG_STATUS -> new OfferStatus(call, offer);
      case VoiceAddresses.ROOM -> new OfferRoom(call, offer);
      default -> new Offer(call, offer);
    };
  }
}
