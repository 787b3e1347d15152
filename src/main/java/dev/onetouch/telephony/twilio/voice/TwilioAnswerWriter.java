package dev.onetouch.telephony.twilio.voice;

import dev.onetouch.call.CallEffect;
import dev.onetouch.call.CallEffect.AgentAnswer;
import dev.onetouch.call.CallEffect.Answer;
import dev.onetouch.call.CallId;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Company;
import dev.onetouch.call.Offer;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.Utterance;
import dev.onetouch.call.VoicemailId;
import dev.onetouch.caller.Caller;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.switchboard.AnswerWriter;
import dev.onetouch.telephony.twilio.twiml.AgentRoomDocument;
import dev.onetouch.telephony.twilio.twiml.BridgeDocument;
import dev.onetouch.telephony.twilio.twiml.ComeBackDocument;
import dev.onetouch.telephony.twilio.twiml.CustomerRoomDocument;
import dev.onetouch.telephony.twilio.twiml.DutyLineDocument;
import dev.onetouch.telephony.twilio.twiml.GoodbyeDocument;
import dev.onetouch.telephony.twilio.twiml.ListenDocument;
import dev.onetouch.telephony.twilio.twiml.ListenInput;
import dev.onetouch.telephony.twilio.twiml.RecordDocument;
import dev.onetouch.telephony.twilio.twiml.RefuseDocument;
import dev.onetouch.telephony.twilio.twiml.RingAgentsDocument;
import dev.onetouch.telephony.twilio.twiml.RingTarget;
import dev.onetouch.telephony.twilio.twiml.TwimlDocument;
import dev.onetouch.telephony.twilio.twiml.TwimlPrompt;
import dev.onetouch.telephony.twilio.twiml.TwimlTemplates;
import dev.onetouch.telephony.twilio.twiml.WaitDocument;
import dev.onetouch.telephony.twilio.twiml.WhisperDocument;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts answers into TwiML by the company's templates.
public final class TwilioAnswerWriter implements AnswerWriter {
  /// For an agent to press 1 after the whisper.
  static final int KEY_SECONDS = 10;

  /// A waiting round without music.
  static final int SILENT_SECONDS = 20;

  /// The only language Twilio writes messages down in.
  private static final String TRANSCRIBED = "en";

  private final TwimlTemplates templates;
  private final VoiceAddresses addresses;
  private final boolean transcripts;

  /// @param transcripts whether the carrier is asked to write messages down, which it charges for
  public TwilioAnswerWriter(TwimlTemplates templates, VoiceAddresses addresses, boolean transcripts) {
    this.templates = templates;
    this.addresses = addresses;
    this.transcripts = transcripts;
  }

  @Override
  public String write(Answer answer, CallState state, String token, Company company) {
    return templates.text(document(answer, state, addresses.turn(state.id(), token), company));
  }

  @Override
  public String write(AgentAnswer answer, CallId call, OfferId offer, Company company) {
    return templates.text(switch (answer) {
      case CallEffect.Whisper(var words, var noKey) ->
          new WhisperDocument(addresses.key(call, offer), prompts(words, company), KEY_SECONDS, prompts(noKey, company));
      case CallEffect.Bridge _ -> new BridgeDocument();
      case CallEffect.EnterRoom(var words, boolean ends) -> new AgentRoomDocument(
          prompts(words, company), addresses.outsideRoom(call, offer), room(call), addresses.roomWait(), ends);
      case CallEffect.Refuse(var words) -> new RefuseDocument(prompts(words, company));
    });
  }

  @Override
  public URI address(CallId call, String token) {
    return URI.create(addresses.turn(call, token));
  }

  @Override
  public URI agentAddress(CallId call, OfferId offer) {
    return URI.create(addresses.offer(call, offer));
  }

  @Override
  public URI roomAddress(CallId call, OfferId offer) {
    return URI.create(addresses.outsideRoom(call, offer));
  }

  @Override
  public URI agentStatus(CallId call, OfferId offer) {
    return URI.create(addresses.legStatus(call, offer));
  }

  @Override
  public URI customerStatus(CallId call) {
    return URI.create(addresses.customerStatus(call));
  }

  @Override
  public URI fallback() {
    return URI.create(addresses.fallback());
  }

  @Override
  public String browserIdentity(String agentId) {
    return ClientIdentity.of(agentId);
  }

  private TwimlDocument document(Answer answer, CallState state, String turn, Company company) {
    return switch (answer) {
      case CallEffect.Listen(var words, var hearing) -> new ListenDocument(
          turn,
          prompts(words, company),
          hearing.speech() ? ListenInput.KEYS_AND_SPEECH : ListenInput.KEYS,
          SpeechLanguage.of(hearing.language()),
          hearing.hints(),
          Math.toIntExact(hearing.timeout().toSeconds()),
          hearing.maxKeys(),
          hearing.hashEnds() ? "#" : "");
      case CallEffect.RingAgents ring -> new RingAgentsDocument(
          prompts(ring.words(), company),
          turn,
          turn,
          Math.toIntExact(ring.ring().toSeconds()),
          callerId(ring),
          ring.offers().stream().map(offer -> target(offer, state)).toList());
      case CallEffect.RingDutyLine ring -> new DutyLineDocument(
          prompts(ring.words(), company),
          turn,
          turn,
          Math.toIntExact(ring.ring().toSeconds()),
          ring.dialled().e164(),
          ring.dutyLine().e164());
      case CallEffect.HoldOn(var words) ->
          new WaitDocument(turn, prompts(words, company), List.of(addresses.holdMusic()), SILENT_SECONDS);
      case CallEffect.ComeBack(var pause) -> new ComeBackDocument(turn, Math.toIntExact(Math.max(1, pause.toSeconds())));
      case CallEffect.EndCall(var words) -> words.isEmpty()
          ? new RefuseDocument(List.of())
          : new GoodbyeDocument(turn, prompts(words, company));
      case CallEffect.Record(var words, VoicemailId voicemail, var atMost) -> new RecordDocument(
          turn,
          prompts(words, company),
          Math.toIntExact(atMost.toSeconds()),
          addresses.message(voicemail),
          transcribed(state) ? addresses.transcript(voicemail) : "");
      case CallEffect.JoinRoom(var words, boolean ends) ->
          new CustomerRoomDocument(prompts(words, company), turn, room(state.id()), addresses.roomWait(), ends);
      case CallEffect.Silence _ -> new RefuseDocument(List.of());
    };
  }

  /// Seen in the carrier's console: it says nothing of who talks.
  private static String room(CallId call) {
    return "room-" + call;
  }

  private boolean transcribed(CallState state) {
    return transcripts && state.language().split("-", 2)[0].equals(TRANSCRIBED);
  }

  /// Phones are shown the company's own number, as carriers demand; the whisper says who calls.
  private static String callerId(CallEffect.RingAgents ring) {
    boolean phones = ring.offers().stream().anyMatch(Offer::byPhone);
    return phones ? ring.dialled().e164() : ring.caller().number().orElse(ring.dialled()).e164();
  }

  private RingTarget target(Offer offer, CallState state) {
    String answer = addresses.offer(state.id(), offer.id());
    String status = addresses.legStatus(state.id(), offer.id());
    return switch (offer.device()) {
      case Offer.Device.Browser _ ->
          new RingTarget.Browser(ClientIdentity.of(offer.agentId()), answer, status, parameters(offer, state));
      case Offer.Device.Phone(PhoneNumber number) -> new RingTarget.Phone(number.e164(), answer, status);
    };
  }

  private static Map<String, String> parameters(Offer offer, CallState state) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("offer", offer.id().value());
    parameters.put("call", state.id().value());
    parameters.put("why", offer.why());
    state.fact("case.number").ifPresent(number -> parameters.put("case", number));
    if (state.caller() instanceof Caller.Known known) {
      parameters.put("customer", known.customer().name());
    }
    return parameters;
  }

  private List<TwimlPrompt> prompts(List<Utterance> words, Company company) {
    return words.stream().map(said -> prompt(said, company)).toList();
  }

  private TwimlPrompt prompt(Utterance said, Company company) {
    return switch (said) {
      case Utterance.Spoken(String language, String text) -> words(language, text, company);
      // The carrier would take a bare name for an address of ours, where there is nothing: what it says is spoken.
      case Utterance.Played played -> audio(played, company)
          .<TwimlPrompt>map(TwimlPrompt.Audio::new)
          .orElseGet(() -> words(played.language(), played.text(), company));
    };
  }

  /// Where it is played from; nowhere when it was taken away, or when this node has not heard of it yet: then its words
  /// are spoken. Asked of memory alone, for a caller waits.
  private Optional<String> audio(Utterance.Played played, Company company) {
    return played.elsewhere()
        ? Optional.of(played.source())
        : company.audioDigest(played.source()).map(digest -> addresses.audio(digest, played.source()));
  }

  private static TwimlPrompt words(String language, String text, Company company) {
    return new TwimlPrompt.Words(text, SpeechLanguage.of(language), company.voices().getOrDefault(language, ""));
  }
}
