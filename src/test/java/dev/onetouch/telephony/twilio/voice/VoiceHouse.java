package dev.onetouch.telephony.twilio.voice;

import dev.onetouch.call.CallId;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Company;
import dev.onetouch.call.Line;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.Origin;
import dev.onetouch.call.Phrases;
import dev.onetouch.call.VoicemailId;
import dev.onetouch.caller.Attestation;
import dev.onetouch.caller.Caller;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.FlowVersionId;
import dev.onetouch.flow.AudioBook;
import dev.onetouch.flow.HoursBook;
import dev.onetouch.kit.CarrierClient;
import dev.onetouch.kit.Webhook;
import dev.onetouch.switchboard.Answered;
import dev.onetouch.switchboard.CallMeters;
import dev.onetouch.switchboard.CallStore;
import dev.onetouch.switchboard.CallerDirectory;
import dev.onetouch.switchboard.DataDip;
import dev.onetouch.switchboard.DueWork;
import dev.onetouch.switchboard.FloorStore;
import dev.onetouch.switchboard.HouseBook;
import dev.onetouch.switchboard.OfferTurns;
import dev.onetouch.switchboard.OutboundTurns;
import dev.onetouch.switchboard.StoreUnavailable;
import dev.onetouch.switchboard.StoredCall;
import dev.onetouch.switchboard.Switchboard;
import dev.onetouch.switchboard.SwitchboardParts;
import dev.onetouch.switchboard.TurnIds;
import dev.onetouch.switchboard.TurnPolicy;
import dev.onetouch.switchboard.TurnRecord;
import dev.onetouch.switchboard.Voicemails;
import dev.onetouch.telephony.twilio.signed.WebhookSignature;
import dev.onetouch.telephony.twilio.twiml.DutyLines;
import dev.onetouch.telephony.twilio.twiml.LastResort;
import dev.onetouch.telephony.twilio.twiml.TwimlTemplates;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The webhooks over a store in memory. What the carrier told is kept as sentences.
final class VoiceHouse implements AutoCloseable {
  static final String PUBLIC_URL = "https://phone.acme.example";
  static final VoiceAddresses ADDRESSES = new VoiceAddresses(PUBLIC_URL);
  static final PhoneNumber DIALLED = new PhoneNumber("+16195550199");
  static final PhoneNumber DUTY_LINE = new PhoneNumber("+16195550100");
  static final PhoneNumber CUSTOMER = new PhoneNumber("+16195550142");
  static final Company COMPANY = new Company(
      "Acme Appliances", ZoneOffset.UTC, List.of("en", "es"), Map.of(), List.of(DUTY_LINE),
      Map.of("en", "Polly.Joanna-Neural", "es", "Polly.Lupe-Neural"), new Phrases(Map.of()), HoursBook.EMPTY);
  /// The company with this audio.
  static Company with(AudioBook audio) {
    return new Company(
        COMPANY.name(), COMPANY.zone(), COMPANY.languages(), COMPANY.dutyLines(), COMPANY.dutyLine(), COMPANY.voices(),
        COMPANY.phrases(), COMPANY.hours(), COMPANY.dutyOwner(), COMPANY.usualTeam(), COMPANY.numbers(), COMPANY.numberPlan(),
        COMPANY.rules(), audio);
  }

  private static final FlowVersionId FLOW = new FlowVersionId(new FlowId("main"), 1);
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T18:00:00Z"));
  private static final String TOKEN = "test-auth-token";
  private static final CarrierClient CARRIER = new CarrierClient(URI.create("http://127.0.0.1:1"), PUBLIC_URL, TOKEN);

  final List<String> told = new ArrayList<>();
  final Shelf calls = new Shelf();
  private boolean storeDown;
  private final TurnBudget budget = new TurnBudget(Duration.ofSeconds(5));
  private final VoiceWebhook webhook = webhook();

  static TwilioAnswerWriter writer(boolean transcripts) {
    return switch (TwimlTemplates.shipped()) {
      case TwimlTemplates.Loaded.Ready(TwimlTemplates templates) -> new TwilioAnswerWriter(templates, ADDRESSES, transcripts);
      case TwimlTemplates.Loaded.Faulty(var faults) -> throw new AssertionError(faults);
    };
  }

  /// A call that an agent makes, before anybody is rung.
  static CallState calling(CallId id, String language) {
    Line line = new Line(new CallerAddress.Dialable(CUSTOMER), DIALLED, Attestation.NONE);
    return CallState.calling(id, line, FLOW, Caller.of(line.from(), List.of()), CaseSelection.NEW, language,
        new Origin.CalledFromDesk(new AgentId("maria")));
  }

  void storeBreaks() {
    storeDown = true;
  }

  VoiceReply post(String path, Map<String, String> form) {
    Webhook sent = Webhook.post(path, form);
    return post(sent, CarrierClient.signature(TOKEN, PUBLIC_URL + path, sent.signed()));
  }

  VoiceReply post(Webhook sent, String signature) {
    String path = CARRIER.path(sent.path()).replaceFirst("\\?.*", "");
    return webhook.answer(new VoiceRequest(path, sent.path(), sent.body(), signature));
  }

  private VoiceWebhook webhook() {
    TwilioAnswerWriter writer = writer(false);
    FloorStore floor = unasked(FloorStore.class);
    TurnIds ids = new PlainIds();
    HouseBook.House house = new HouseBook.House(COMPANY, Map.of(DIALLED, FLOW));
    Switchboard switchboard = new Switchboard(
        new SwitchboardParts(
            calls, (_, _) -> CallerDirectory.Findings.NOBODY, floor, _ -> Optional.empty(), () -> house,
            (_, _) -> new DataDip.Result.Failed("none here"), writer, ids, CLOCK),
        new TurnPolicy(TurnPolicy.USUAL_WRAP_UP), (_, _, _, _) -> {});
    OfferTurns offers = new OfferTurns(switchboard, writer, ids);
    OutboundTurns outbound = new OutboundTurns(switchboard, floor, unasked(DueWork.class), ids, CLOCK);
    VoiceNews news = new VoiceNews(switchboard, offers, outbound, new Inbox(),
        (leg, from, dialled, recording, length) -> tell("%s left %s for %s, %s, %s".formatted(
            from.number().map(PhoneNumber::e164).orElse("somebody"), recording, dialled.e164(), length, leg)));
    return new VoiceWebhook(new VoiceParts(
        new WebhookSignature(PUBLIC_URL, List.of(TOKEN)), switchboard, offers, news,
        new LastResort(() -> new DutyLines(Map.of(), List.of(DUTY_LINE))), new RoomMusic(ADDRESSES), budget, CallMeters.NONE));
  }

  private void tell(String sentence) {
    if (storeDown) {
      throw new StoreUnavailable("the store is down", new IllegalStateException());
    }
    told.add(sentence);
  }

  /// A port that this test does not use.
  private static <T> T unasked(Class<T> port) {
    return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (_, method, _) -> {
      throw new AssertionError("nobody asks for " + method.getName() + " here");
    }));
  }

  @Override
  public void close() {
    budget.close();
  }

  /// The calls, and how often they were asked for.
  final class Shelf implements CallStore {
    private final Map<CallId, StoredCall> stored = new HashMap<>();
    int reads;

    void put(CallState state) {
      stored.put(state.id(), new StoredCall(state, "unplaced", 1, "token", Answered.NOTHING));
    }

    StoredCall call(CallId id) {
      return stored.get(id);
    }

    @Override
    public Optional<StoredCall> byLeg(String leg) {
      reads++;
      return stored.values().stream().filter(call -> call.leg().equals(leg)).findFirst();
    }

    @Override
    public Optional<StoredCall> byId(CallId id) {
      reads++;
      if (storeDown) {
        throw new StoreUnavailable("the store is down", new IllegalStateException());
      }
      return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Optional<StoredCall> byOffer(OfferId offer) {
      return Optional.empty();
    }

    @Override
    public Optional<StoredCall> callTo(PhoneNumber customer) {
      return Optional.empty();
    }

    @Override
    public boolean save(TurnRecord turn) {
      stored.put(turn.state().id(),
          new StoredCall(turn.state(), turn.leg(), turn.expectedVersion() + 1, turn.token(), turn.answered()));
      return true;
    }
  }

  private final class Inbox implements Voicemails {
    @Override
    public void arrived(VoicemailId voicemail, String recording, Duration length) {
      tell(voicemail + " arrived as " + recording + ", " + length);
    }

    @Override
    public void empty(VoicemailId voicemail) {
      tell(voicemail + " is empty");
    }

    @Override
    public void transcribed(VoicemailId voicemail, String words) {
      tell(voicemail + " says: " + words);
    }

    @Override
    public int missing(Duration olderThan, int max) {
      return 0;
    }
  }

  private static final class PlainIds implements TurnIds {
    private int names;

    @Override
    public CallId call() {
      return new CallId("call-" + names++);
    }

    @Override
    public OfferId offer() {
      return new OfferId("offer-" + names++);
    }

    @Override
    public String token() {
      return "token-" + names++;
    }

    @Override
    public CaseNumber caseNumber() {
      return new CaseNumber("100001");
    }
  }
}
