package dev.onetouch.telephony.twilio.voice;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.VoicemailId;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.switchboard.LastWords;
import dev.onetouch.switchboard.OfferTurns;
import dev.onetouch.switchboard.OutboundTurns;
import dev.onetouch.switchboard.Switchboard;
import dev.onetouch.switchboard.Voicemails;
import dev.onetouch.telephony.LegStatus;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the carrier reports of legs and recordings: late, twice and in any order. Nobody waits for an answer, and each report
/// may be taken in again.
public final class VoiceNews {
  private static final Logger LOG = LoggerFactory.getLogger(VoiceNews.class);

  private final Switchboard switchboard;
  private final OfferTurns offers;
  private final OutboundTurns outbound;
  private final Voicemails voicemails;
  private final LastWords lastWords;

  public VoiceNews(
      Switchboard switchboard, OfferTurns offers, OutboundTurns outbound, Voicemails voicemails, LastWords lastWords) {
    this.switchboard = switchboard;
    this.offers = offers;
    this.outbound = outbound;
    this.voicemails = voicemails;
    this.lastWords = lastWords;
  }

  void ofCaller(VoiceForm form) {
    if (form.ended()) {
      switchboard.hungUp(form.leg());
    }
  }

  /// Of a leg that a caller's dial rings it is news that it cannot be rung, and, should it be in a room, that it is over: the rest
  /// comes back with the dial itself.
  void ofAgent(CallId call, OfferId offer, VoiceForm form) {
    if (form.ordered()) {
      ofOrderedAgent(call, offer, form);
    } else if (form.unreachable()) {
      offers.legFailed(call, offer);
    } else if (form.status() == LegStatus.COMPLETED) {
      offers.legEnded(call, offer);
    }
  }

  private void ofOrderedAgent(CallId call, OfferId offer, VoiceForm form) {
    switch (form.status()) {
      case QUEUED, RINGING, IN_PROGRESS -> {
        if (form.legNamed()) {
          offers.legPlaced(call, offer, form.leg());
        }
      }
      case BUSY, FAILED, NO_ANSWER, CANCELED -> offers.legFailed(call, offer);
      case COMPLETED -> {
        // It was answered; by a voicemail that pressed no key, it may be.
        offers.legFailed(call, offer);
        offers.legEnded(call, offer);
      }
      case UNCLEAR -> {
        // A word we do not know is no news.
      }
    }
  }

  void ofCustomer(CallId call, VoiceForm form) {
    if (form.legNamed()) {
      outbound.customerStatus(call, form.leg(), form.status());
    }
  }

  /// A recording that failed is not reported on: its message is found missing, as one that nothing is heard of.
  void ofMessage(VoicemailId voicemail, VoiceForm form) {
    switch (form.value("RecordingStatus")) {
      case "completed" -> form.recording().ifPresentOrElse(
          recording -> voicemails.arrived(voicemail, recording, form.recordingLength()),
          () -> LOG.warn("the recording of voicemail {} is said to be complete but not named", voicemail));
      case "absent" -> voicemails.empty(voicemail);
      default -> LOG.info("voicemail {} is not there yet, or was not recorded", voicemail);
    }
  }

  void ofTranscript(VoicemailId voicemail, VoiceForm form) {
    String words = form.value("TranscriptionText").strip();
    if (form.value("TranscriptionStatus").equals("completed") && !words.isEmpty()) {
      voicemails.transcribed(voicemail, words);
    }
  }

  /// @param query what the address carried, for this report names no numbers
  void ofLastWords(VoiceForm form, VoiceForm query) {
    Optional<String> recording = form.recording();
    Optional<PhoneNumber> dialled = PhoneNumber.parse(query.value("to"));
    if (!form.value("RecordingStatus").equals("completed") || recording.isEmpty() || !form.legNamed()) {
      return;
    }
    if (dialled.isEmpty()) {
      LOG.error("message {} was left for a number we cannot read; it can be heard at the carrier only", recording.get());
      return;
    }
    lastWords.left(
        form.leg(), CallerAddress.of(query.value("from")), dialled.get(), recording.get(), form.recordingLength());
  }
}
