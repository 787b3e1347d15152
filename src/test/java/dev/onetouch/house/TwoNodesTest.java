package dev.onetouch.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.kit.CarrierClient;
import dev.onetouch.kit.CarrierClient.Reply;
import dev.onetouch.kit.LogLines;
import dev.onetouch.kit.SampleDatabase;
import dev.onetouch.kit.TestCall;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.kit.TestHouse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One webhook at two nodes at the same instant.
class TwoNodesTest {
  /// `-Donetouch.pairs=10000` for the long run.
  private static final int PAIRS = Integer.getInteger("onetouch.pairs", 1_000);
  private static final int AT_ONCE = 4;
  /// The first webhook, a language, four menus, the request for a person, and the end of the ringing.
  private static final List<Map<String, String>> STORY = List.of(
      Map.of("Digits", "1"), Map.of("SpeechResult", "something odd"), Map.of(), Map.of("Digits", "2"),
      Map.of("Digits", "9"), Map.of("Digits", "0"), Map.of("DialCallStatus", "no-answer", "DialBridged", "false"));
  private static final int WEBHOOKS_PER_CALL = STORY.size() + 1;

  private static TestDatabase database;
  private static TestHouse here;
  private static TestHouse there;
  private static LogLines expected;

  @BeforeAll
  static void open() {
    expected = LogLines.ofAll();
    database = SampleDatabase.create();
    here = TestHouse.on(database).open();
    there = TestHouse.on(database).open();
    // A house that has never taken a call takes its first ones slowly.
    for (int call = 0; call < 10; call++) {
      new TestCall((call % 2 == 0 ? here : there).carrier(), "+16195550151", SampleDatabase.MAIN_LINE).arrives();
    }
  }

  @AfterAll
  static void close() {
    here.close();
    there.close();
    database.close();
    expected.close();
  }

  @BeforeEach
  void seat() {
    SampleDatabase.hangUpAll(database);
    SampleDatabase.seat(database, "phone", "maria", "luis");
  }

  @Test
  void theSameWebhookAtTwoNodesAtOnceIsOneTransitionAndIdenticalBytes() throws Exception {
    int calls = (PAIRS + WEBHOOKS_PER_CALL - 1) / WEBHOOKS_PER_CALL;
    long started = System.nanoTime();
    try (ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        ExecutorService legs = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> running = new java.util.ArrayList<>();
      for (int i = 0; i < calls; i++) {
        running.add(callers.submit(() -> wholeCall(legs)));
      }
      for (Future<?> one : running) {
        one.get();
      }
    }
    System.out.printf("pairs: %d in %.1f s%n", calls * WEBHOOKS_PER_CALL, (System.nanoTime() - started) / 1e9);

    assertThat(database.rows("select leg from call group by leg having count(*) > 1")).isEmpty();
    assertThat(database.value("select count(*) from call")).isEqualTo(Integer.toString(calls));
    // Each webhook made one version; only callers who had to wait were moved by others as well, and on the duty line it is the
    // dial's own report that closes a call.
    assertThat(database.rows(
            """
            select c.id from call c where c.version <> %d and c.phase <> 'on-duty-line'
              and not exists (select from journal j where j.call_id = c.id and j.kind = 'caller-summoned')"""
                .formatted(WEBHOOKS_PER_CALL + 1)))
        .isEmpty();
    assertThat(database.rows("select call_id from journal where kind = 'call-started' group by 1 having count(*) <> 1")).isEmpty();
    assertThat(database.rows("select call_id from journal where kind = 'input-heard' group by 1 having count(*) <> 5")).isEmpty();
    assertThat(here.operator().metric("onetouch_last_resort_total{leg=\"caller\"}")
            + there.operator().metric("onetouch_last_resort_total{leg=\"caller\"}")).isZero();
    assertThat(database.value("select count(*) from agent_state where activity = 'offered'")).isEqualTo("0");
    assertThat(database.rows("select call_id from offer where closed_at is null")).isEmpty();
  }

  private static Void wholeCall(ExecutorService legs) throws Exception {
    TestCall call = new TestCall(here.carrier(), "+16195550151", SampleDatabase.MAIN_LINE);
    call.follow(pair(legs, "/voice/inbound", call.form("ringing")));
    for (Map<String, String> said : STORY) {
      Map<String, String> form = call.form("in-progress");
      form.putAll(said);
      call.follow(pair(legs, call.next(), form));
    }
    pair(legs, "/voice/status", call.form("completed"));
    return null;
  }

  private static Reply pair(ExecutorService legs, String path, Map<String, String> form) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(2);
    Future<Reply> one = legs.submit(() -> released(barrier, here.carrier(), path, form));
    Future<Reply> two = legs.submit(() -> released(barrier, there.carrier(), path, form));
    assertThat(two.get().status()).isEqualTo(one.get().status());
    boolean summoned = !database.rows(
        "select 1 from journal j join call c on c.id = j.call_id where j.kind = 'caller-summoned' and c.leg = '%s'"
            .formatted(form.get("CallSid"))).isEmpty();
    assertThat(led(two.get(), summoned)).as("both answers to %s %s", path, form).isEqualTo(led(one.get(), summoned));
    return one.get();
  }

  /// A freed agent may have had the caller fetched between the two: then they lead on by the turn that was the latest for each.
  private static String led(Reply reply, boolean summoned) {
    return summoned ? reply.text().replaceAll("(/voice/turn/[^/]+/)[^#<]+", "$1") : reply.text();
  }

  private static Reply released(CyclicBarrier barrier, CarrierClient carrier, String path, Map<String, String> form) throws Exception {
    barrier.await();
    return carrier.post(path, form);
  }
}
