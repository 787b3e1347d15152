package dev.onetouch.telephony.sandbox.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/// What people with phones and browsers can do: place a call, press, speak, answer, decline, hang
/// up.
public final class Phones {

  private static final int LONGEST_TEXT = 10_000;
  private static final String KEYS = "[0-9*#]{1,1000}";

  private final Exchange exchange;

  public Phones(Exchange exchange) {
    this.exchange = exchange;
  }

  /// Places a call; it rings at the carrier and the application is asked what to do with it.
  public Answer<LegView> place(PlacedCall placed) {
    Optional<Application> application = exchange.book().application(placed.applicationSid());
    Optional<OwnedNumber> number = exchange.book().dialled(placed.to());
    if (exchange.legs().full()) {
      return Answer.refused(429, 10004, "every line is taken");
    }
    if (application.isPresent()) {
      Application app = application.get();
      Source source = new Source(app.voiceUrl(), app.voiceMethod(), "", app.fallbackUrl(), "POST");
      return Answer.done(
          begin(placed, "", source, completed(app.statusUrl(), "POST"), placed.parameters()));
    }
    if (number.isEmpty()) {
      return Answer.refused(404, 21404, "'" + placed.to() + "' is no number of this account");
    }
    return Answer.done(toNumber(placed, number.get()));
  }

  public Answer<LegView> press(String leg, String keys) {
    if (!keys.matches(KEYS)) {
      return Answer.refused(400, 20001, "keys are 0 to 9, * and #, up to 1000 of them");
    }
    return act(leg, "press keys", (far, found) -> far.press(found, keys));
  }

  /// Says words into a leg; how sure the carrier is of them is between 0 and 1.
  public Answer<LegView> speak(String leg, String text, double confidence) {
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      return Answer.refused(400, 20001, "words are needed, up to " + LONGEST_TEXT + " characters");
    }
    return act(leg, "speak", (far, found) -> far.speak(found, text, confidence));
  }

  /// Says something when the leg is recorded, now or later, and does `then`.
  public Answer<LegView> leaveMessage(String leg, Message message) {
    if (message.text().isBlank() || message.text().length() > LONGEST_TEXT) {
      return Answer.refused(400, 20001, "words are needed, up to " + LONGEST_TEXT + " characters");
    }
    if (!message.then().matches(KEYS + "|" + Message.HANG_UP + "|")) {
      return Answer.refused(400, 20001, "then comes a key, '" + Message.HANG_UP + "' or nothing");
    }
    return act(leg, "leave a message", (far, found) -> far.leaveMessage(found, message));
  }

  public Answer<LegView> answer(String leg) {
    return act(leg, "be answered", FarEnd::answer);
  }

  public Answer<LegView> decline(String leg) {
    return act(leg, "be declined", FarEnd::decline);
  }

  public Answer<LegView> hangUp(String leg) {
    return act(leg, "be hung up", FarEnd::hangUp);
  }

  /// The legs that are not over, oldest first.
  public List<LegView> live() {
    return exchange.legs().live().stream().map(leg -> LegView.of(leg, exchange.now())).toList();
  }

  private LegView toNumber(PlacedCall placed, OwnedNumber number) {
    Optional<Application> app = exchange.book().application(number.applicationSid());
    Source own =
        new Source(
            number.voiceUrl(),
            number.voiceMethod(),
            "",
            number.fallbackUrl(),
            number.fallbackMethod());
    Source source =
        app.map(a -> new Source(a.voiceUrl(), a.voiceMethod(), "", a.fallbackUrl(), "POST"))
            .orElse(own);
    Map<String, String> extras = new LinkedHashMap<>();
    extras.put("CallToken", "{\"parentCallInfoToken\":\"" + exchange.ids().next("TK") + "\"}");
    extras.put("StirVerstat", attestation(placed));
    if (number.callerNameLookup() && !placed.callerName().isEmpty()) {
      extras.put("CallerName", placed.callerName());
    }
    if (!placed.forwardedFrom().isEmpty()) {
      extras.put("ForwardedFrom", placed.forwardedFrom());
    }
    extras.putAll(placed.parameters());
    String statusUrl = app.map(Application::statusUrl).orElse(number.statusUrl());
    return begin(placed, number.sid(), source, completed(statusUrl, number.statusMethod()), extras);
  }

  private LegView begin(
      PlacedCall placed,
      String numberSid,
      Source source,
      Subscription reports,
      Map<String, String> extras) {
    LegStart start =
        new LegStart(
            exchange.ids().next("CA"),
            "",
            placed.from(),
            placed.to(),
            Direction.INBOUND,
            numberSid,
            extras,
            placed.parameters());
    Leg leg = exchange.legs().open(start, reports, LegWatcher.NONE);
    leg.status(LegStatus.RINGING);
    LegView view = LegView.of(leg, exchange.now());
    Run.callOn(exchange, leg).follow(source, "voice", Map.of());
    return view;
  }

  private Answer<LegView> act(String leg, String what, BiPredicate<FarEnd, Leg> act) {
    Optional<Leg> found = exchange.legs().find(leg);
    if (found.isEmpty()) {
      return Answer.notFound("/legs/" + leg);
    }
    if (!act.test(new FarEnd(exchange), found.get())) {
      String status = found.get().status().wire();
      return Answer.refused(409, 21220, "the leg is " + status + " and cannot " + what);
    }
    return Answer.done(LegView.of(found.get(), exchange.now()));
  }

  private static String attestation(PlacedCall placed) {
    if (!placed.attestation().isEmpty()) {
      return placed.attestation();
    }
    return placed.from().matches("\\+1\\d{10}") ? "TN-Validation-Passed-A" : "No-TN-Validation";
  }

  private static Subscription completed(String url, String method) {
    return new Subscription(url, method, java.util.Set.of("completed"));
  }
}
