package dev.onetouch.telephony.twilio.voice;

import dev.onetouch.call.CallId;
import dev.onetouch.call.Line;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.VoicemailId;
import dev.onetouch.switchboard.CallMeters;
import dev.onetouch.switchboard.CallerReply;
import dev.onetouch.switchboard.CallerRequest;
import dev.onetouch.switchboard.OfferTurns;
import dev.onetouch.switchboard.Switchboard;
import dev.onetouch.telephony.twilio.signed.FormReading;
import dev.onetouch.telephony.twilio.signed.RawForm;
import dev.onetouch.telephony.twilio.signed.SignatureVerdict;
import dev.onetouch.telephony.twilio.signed.WebhookSignature;
import dev.onetouch.telephony.twilio.twiml.LastResort;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Every voice webhook enters here. What is not rightly signed is refused and changes nothing; what is rightly signed never
/// gets an error: whatever fails behind this edge, a caller's leg is led to the duty line, an agent's leg hears a word and is
/// hung up, and a callback is noted (the fourth net under P1).
public final class VoiceWebhook {
  private static final Logger LOG = LoggerFactory.getLogger(VoiceWebhook.class);

  private final WebhookSignature signature;
  private final Switchboard switchboard;
  private final OfferTurns offers;
  private final VoiceNews news;
  private final LastResort lastResort;
  private final RoomMusic roomMusic;
  private final TurnBudget budget;
  private final CallMeters meters;

  public VoiceWebhook(VoiceParts parts) {
    this.signature = parts.signature();
    this.switchboard = parts.switchboard();
    this.offers = parts.offers();
    this.news = parts.news();
    this.lastResort = parts.lastResort();
    this.roomMusic = parts.roomMusic();
    this.budget = parts.budget();
    this.meters = parts.meters();
  }

  public VoiceReply answer(VoiceRequest request) {
    if (!(RawForm.read(request.body()) instanceof FormReading.Read(RawForm form))) {
      return VoiceReply.TOO_LARGE;
    }
    SignatureVerdict verdict = signature.ofForm(request.rawPathAndQuery(), form, request.signature());
    if (verdict != SignatureVerdict.GENUINE) {
      meters.signatureRefused();
      return VoiceReply.FORBIDDEN;
    }
    RawForm query = query(request);
    // By GET everything is said in the address, which is signed as a whole.
    RawForm said = form.parameters().isEmpty() ? query : form;
    if (said.nameGivenTwice().isPresent() || form.nameSharedWith(query).isPresent()) {
      return VoiceReply.BAD;
    }
    return route(request, new VoiceForm(said.cleaned()));
  }

  private VoiceReply route(VoiceRequest request, VoiceForm form) {
    return switch (VoicePath.of(request.path())) {
      case VoicePath.Inbound _ -> caller("inbound", form, () -> first(form));
      case VoicePath.Turn(CallId call, String token) -> caller("turn", form, () -> turn(call, token, form));
      case VoicePath.Offer(CallId call, OfferId offer) ->
          agent("offer", () -> offers.legAnswered(call, offer, form.legNamed() ? form.leg() : ""));
      case VoicePath.OfferKey(CallId call, OfferId offer) ->
          agent("offer-key", () -> offers.keyPressed(call, offer, form.keys(), form.legNamed() ? form.leg() : ""));
      case VoicePath.OfferRoom(CallId call, OfferId offer) ->
          agent("offer-room", () -> offers.outsideRoom(call, offer, form.ended()));
      case VoicePath.OfferStatus(CallId call, OfferId offer) ->
          callback("offer-status", () -> news.ofAgent(call, offer, form));
      case VoicePath.Customer(CallId call) -> callback("customer-status", () -> news.ofCustomer(call, form));
      case VoicePath.Status _ -> callback("status", () -> news.ofCaller(form));
      case VoicePath.Message(VoicemailId voicemail) -> toldAgain("message", () -> news.ofMessage(voicemail, form));
      case VoicePath.Transcript(VoicemailId voicemail) -> callback("transcript", () -> news.ofTranscript(voicemail, form));
      case VoicePath.LastWords _ -> toldAgain("last-words", () -> news.ofLastWords(form, new VoiceForm(query(request).cleaned())));
      case VoicePath.RoomWait _ -> VoiceReply.twiml(roomMusic.document());
      case VoicePath.Fallback _ -> fallback(form);
      case VoicePath.LastResort _ -> VoiceReply.twiml(lastResort.next(
          query(request).cleaned().getOrDefault("after", ""), form.keys(), form.value("DialCallStatus"), form.ours(), form.theirs()));
      case VoicePath.Unknown _ -> caller("unknown", form, () -> first(form));
    };
  }

  private Optional<String> first(VoiceForm form) {
    return ask(form, new CallerRequest.Target.ByLeg(), CallerRequest.FIRST);
  }

  private Optional<String> turn(CallId call, String token, VoiceForm form) {
    return ask(form, new CallerRequest.Target.ById(call), token);
  }

  /// The answer, or empty when we have nothing to run for this call: a number we do not know, a leg without a name.
  private Optional<String> ask(VoiceForm form, CallerRequest.Target target, String token) {
    Optional<Line> line = form.line();
    if (line.isEmpty() || !form.legNamed()) {
      LOG.warn("a call came in that names no leg or no number of ours; its caller gets the duty line");
      return Optional.empty();
    }
    CallerRequest request = new CallerRequest(target, form.leg(), line.get(), token, form.fingerprint(), form::input, form.byMachine());
    return switch (switchboard.answer(request)) {
      case CallerReply.Document(String text) -> Optional.of(text);
      case CallerReply.NoFlow _ -> Optional.empty();
    };
  }

  private VoiceReply caller(String route, VoiceForm form, TurnBudget.Work<Optional<String>> work) {
    return switch (budget.spend(work)) {
      case TurnBudget.Spent.Made<Optional<String>>(Optional<String> text) when text.isPresent() -> VoiceReply.twiml(text.get());
      case TurnBudget.Spent.Made<Optional<String>> _ -> dutyLine(route, form);
      case TurnBudget.Spent.Failed<Optional<String>>(Throwable cause) -> {
        LOG.error("a caller's {} webhook failed; the duty line is dialled", route, cause);
        yield dutyLine(route, form);
      }
    };
  }

  private VoiceReply dutyLine(String route, VoiceForm form) {
    LOG.warn("a caller's {} webhook was answered with the last resort", route);
    meters.lastResortPlayed(CallMeters.LegKind.CALLER);
    return VoiceReply.twiml(lastResort.forCaller(form.ours(), form.theirs()));
  }

  private VoiceReply agent(String route, TurnBudget.Work<String> work) {
    return switch (budget.spend(work)) {
      case TurnBudget.Spent.Made<String>(String text) -> VoiceReply.twiml(text);
      case TurnBudget.Spent.Failed<String>(Throwable cause) -> {
        LOG.error("an agent's {} webhook failed; the leg is hung up and the caller goes on", route, cause);
        meters.lastResortPlayed(CallMeters.LegKind.AGENT);
        yield VoiceReply.twiml(lastResort.forAgent());
      }
    };
  }

  private VoiceReply callback(String route, Runnable work) {
    taken(route, "the sweep will find out", work);
    return VoiceReply.NOTED;
  }

  /// No sweep finds a recording whose report is lost.
  private VoiceReply toldAgain(String route, Runnable work) {
    return taken(route, "the carrier is to tell it again", work) ? VoiceReply.NOTED : VoiceReply.TELL_AGAIN;
  }

  private boolean taken(String route, String otherwise, Runnable work) {
    TurnBudget.Spent<Boolean> spent = budget.spend(() -> {
      work.run();
      return true;
    });
    if (spent instanceof TurnBudget.Spent.Failed<Boolean>(Throwable cause)) {
      LOG.warn("a {} callback could not be taken in; {}", route, otherwise, cause);
      meters.lastResortPlayed(CallMeters.LegKind.CALLBACK);
      return false;
    }
    return true;
  }

  private VoiceReply fallback(VoiceForm form) {
    meters.lastResortPlayed(form.agentLeg() ? CallMeters.LegKind.AGENT : CallMeters.LegKind.CALLER);
    LOG.warn("Twilio fell back: error {}", form.value("ErrorCode").replaceAll("[^0-9]", ""));
    return VoiceReply.twiml(form.agentLeg() ? lastResort.forAgent() : lastResort.forCaller(form.ours(), form.theirs()));
  }

  private static RawForm query(VoiceRequest request) {
    int mark = request.rawPathAndQuery().indexOf('?');
    String query = mark < 0 ? "" : request.rawPathAndQuery().substring(mark + 1);
    return RawForm.read(query.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)) instanceof FormReading.Read(RawForm form)
        ? form
        : RawForm.EMPTY;
  }
}
