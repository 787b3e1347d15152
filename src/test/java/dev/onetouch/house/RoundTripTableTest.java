package dev.onetouch.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.kit.DatabaseProxy;
import dev.onetouch.kit.LogLines;
import dev.onetouch.kit.SampleDatabase;
import dev.onetouch.kit.TestCall;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.kit.TestHouse;
import dev.onetouch.kit.Twiml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// How often a webhook waits for the database, counted on the wire.
class RoundTripTableTest {
  private static final int FIRST = 3;
  private static final int ORDINARY = 2;
  private static final int REPEATED = 1;
  /// Choosing and reserving agents.
  private static final int RESERVING = 2;
  /// A connection nobody used for half a second is asked first whether it lives; the fewest of some tries is the turn's own.
  private static final int TRIES = 6;

  private final Map<String, Integer> counted = new LinkedHashMap<>();

  @Test
  void noWebhookWaitsForTheDatabaseMoreOftenThanPromised() {
    try (LogLines _ = LogLines.ofAll();
        TestDatabase database = SampleDatabase.create();
        DatabaseProxy line = DatabaseProxy.to(TestDatabase.serverPort());
        TestHouse house = TestHouse.on(database).through(line).open()) {
      for (int i = 0; i < TRIES; i++) {
        SampleDatabase.hangUpAll(database);
        SampleDatabase.seat(database, "phone", "maria", "luis");
        caughtAtTheDoor(house, line);
        unknownCaller(house, line);
        SampleDatabase.hangUpAll(database);
        SampleDatabase.seat(database, "phone", "maria", "luis");
        knownCaller(house, line);
      }
    }
    counted.forEach((webhook, trips) -> System.out.printf("round trips: %-52s %d%n", webhook, trips));

    counted.forEach((webhook, trips) -> assertThat(trips).as(webhook).isLessThanOrEqualTo(allowed(webhook)));
    assertThat(counted).as("the counting itself").containsEntry("first turn again", REPEATED);
    assertThat(counted).hasSize(14);
  }

  private static int allowed(String webhook) {
    if (webhook.contains("again")) {
      return REPEATED;
    }
    return webhook.startsWith("fallback") ? 0
        : (webhook.startsWith("first") ? FIRST : ORDINARY) + (webhook.contains("reserving") ? RESERVING : 0);
  }

  private void unknownCaller(TestHouse house, DatabaseProxy line) {
    TestCall call = new TestCall(house.carrier(), "+16195550151", SampleDatabase.MAIN_LINE);
    count(line, "first turn of a caller nobody knows", call::arrives);
    count(line, "first turn again", () -> house.carrier().post("/voice/inbound", call.form("ringing")).twiml());
    count(line, "turn: a key", () -> call.presses("1"));
    count(line, "turn: silence", call::isSilent);
    count(line, "turn: a wrong key", () -> call.presses("8"));
    String before = call.next();
    count(line, "turn: a person is asked for, reserving", () -> call.presses("0"));
    Map<String, String> same = call.form("in-progress");
    same.put("Digits", "0");
    count(line, "turn again", () -> house.carrier().post(before, same).twiml());
    count(line, "turn: not answered, the next one, reserving", () -> call.dialEnds("no-answer"));
    count(line, "fallback", () -> house.carrier().post("/voice/fallback", call.form("in-progress")).twiml());
  }

  /// Nobody was rung: an agent set free would be matched with who waits meanwhile.
  private void caughtAtTheDoor(TestHouse house, DatabaseProxy line) {
    TestCall call = new TestCall(house.carrier(), "+16195550152", SampleDatabase.MAIN_LINE);
    call.arrives();
    count(line, "status: the caller hung up", () -> {
      call.hangsUp();
      return Twiml.read("<Response/>");
    });
  }

  private void knownCaller(TestHouse house, DatabaseProxy line) {
    TestCall call = new TestCall(house.carrier(), "+16195550142", SampleDatabase.MAIN_LINE);
    Twiml ringing = count(line, "first turn of an owner's caller, reserving", call::arrives);
    String offer = ringing.first("Number").getAttribute("url");
    Map<String, String> leg = TestCall.form(TestCall.legName(), SampleDatabase.MAIN_LINE, "+16195550111", "in-progress");
    count(line, "offer: the agent's phone answers", () -> house.carrier().post(offer, leg).twiml());
    leg.put("Digits", "1");
    count(line, "offer: the agent presses 1", () -> house.carrier().post(offer.replaceFirst("#.*", "") + "/key", leg).twiml());
    count(line, "turn: the talk is over", () -> call.dialEnds("completed"));
  }

  private Twiml count(DatabaseProxy line, String webhook, Supplier<Twiml> turn) {
    int before = line.roundTrips("onetouch-webhooks");
    Twiml document = turn.get();
    counted.merge(webhook, line.roundTrips("onetouch-webhooks") - before, Math::min);
    return document;
  }
}
