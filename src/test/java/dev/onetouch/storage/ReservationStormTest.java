package dev.onetouch.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.Offer;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.routing.Rung;
import dev.onetouch.switchboard.CallStore;
import dev.onetouch.switchboard.TurnRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two nodes, sixteen threads each, five agents: everybody wants the same agents at the same time.
class ReservationStormTest {
  private static final int NODES = 2;
  private static final int THREADS_A_NODE = 16;
  private static final int CALLS_A_THREAD = 12;
  private static final List<String> AGENTS = List.of("a1", "a2", "a3", "a4", "a5");

  private TestDatabase database;
  private final List<Database> nodes = new ArrayList<>();

  @BeforeEach
  void openNodes() {
    database = TestDatabase.create();
    Samples.agents(database, AGENTS.toArray(String[]::new));
    // The referee: it writes down every offer an agent is given while another one is still held.
    database.execute(
        """
        create table doubled (agent text, held text, given text);
        create function referee() returns trigger language plpgsql as $$
        begin
          if old.offer_id is not null and new.offer_id is not null and new.offer_id <> old.offer_id then
            insert into doubled values (new.agent_id, old.offer_id, new.offer_id);
          end if;
          return new;
        end $$;
        create trigger referee before update on agent_state for each row execute function referee();""");
    for (int node = 0; node < NODES; node++) {
      nodes.add(database.open());
    }
  }

  @AfterEach
  void closeNodes() {
    nodes.forEach(Database::close);
    database.close();
  }

  @Test
  void noAgentEverHoldsTwoOffers() throws Exception {
    int won = storm(ReservationStormTest::fenced);

    assertThat(won).isPositive();
    assertThat(database.rows("select * from doubled")).isEmpty();
    assertThat(database.value("select sum(epoch) from agent_state")).isEqualTo(database.value(
        "select count(*) from journal where kind = 'offers-made'"));
    assertThat(database.value("select count(*) from agent_state where activity <> 'free'")).isEqualTo("0");
  }

  @Test
  void withoutTheFenceTheRefereeSeesDoubledOffers() throws Exception {
    storm(ReservationStormTest::unfenced);

    assertThat(database.rows("select * from doubled limit 1")).isNotEmpty();
  }

  private int storm(Attempt attempt) throws InterruptedException, ExecutionException {
    nodes.forEach(node -> assertThat(node.warmUp(Duration.ofSeconds(20))).isTrue());
    var start = new CyclicBarrier(NODES * THREADS_A_NODE);
    List<Future<Integer>> threads = new ArrayList<>();
    try (var all = Executors.newFixedThreadPool(NODES * THREADS_A_NODE)) {
      for (int thread = 0; thread < NODES * THREADS_A_NODE; thread++) {
        Database node = nodes.get(thread % NODES);
        String name = "t" + thread;
        threads.add(all.submit(() -> {
          start.await();
          int won = 0;
          for (int call = 0; call < CALLS_A_THREAD; call++) {
            won += attempt.call(node, name + "-" + call) ? 1 : 0;
          }
          return won;
        }));
      }
    }
    int won = 0;
    for (Future<Integer> thread : threads) {
      won += thread.get();
    }
    return won;
  }

  /// A call that looks who is free, reserves two of them in one turn, and lets them go in the next.
  private static boolean fenced(Database node, String call) {
    CallStore calls = new PostgresCallStore(node);
    List<Object[]> free = free(node);
    if (free.size() < 2) {
      return false;
    }
    String first = (String) free.get(0)[0];
    String second = (String) free.get(1)[0];
    long firstEpoch = (Long) free.get(0)[1];
    long secondEpoch = (Long) free.get(1)[1];
    TurnRecord ring = Samples.with(
        Samples.with(Samples.turn(Samples.arriving(call), TurnRecord.NEW),
            made(Samples.offer(call + "-1", first, firstEpoch)), made(Samples.offer(call + "-2", second, secondEpoch))),
        Samples.reserve(first, call + "-1", firstEpoch), Samples.reserve(second, call + "-2", secondEpoch));
    if (!calls.save(ring)) {
      return false;
    }
    assertThat(calls.save(Samples.with(Samples.turn(Samples.arriving(call), 1),
            Samples.release(first, call + "-1", false), Samples.release(second, call + "-2", false))))
        .isTrue();
    return true;
  }

  private static CallEvent made(Offer offer) {
    return new CallEvent.OffersMade(List.of(offer), Rung.TEAM, "why", 20);
  }

  /// What a careless program does: look, then write what was seen.
  private static boolean unfenced(Database node, String call) {
    List<Object[]> free = free(node);
    if (free.isEmpty()) {
      return false;
    }
    String agent = (String) free.getFirst()[0];
    update(node, "update agent_state set activity = 'offered', offer_id = '%s', call_id = 'c', until = now() where agent_id = '%s'"
        .formatted(call, agent));
    update(node, "update agent_state set activity = 'free', offer_id = null, call_id = null, until = null where agent_id = '%s'"
        .formatted(agent));
    return true;
  }

  private static int update(Database node, String sql) {
    return node.desk().ask("careless", session -> session.createNativeMutationQuery(sql).executeUpdate());
  }

  private static List<Object[]> free(Database node) {
    List<Object[]> free = new ArrayList<>(node.desk().ask("looking", ReservationStormTest::free));
    java.util.Collections.shuffle(free, new Random(ThreadLocalRandom.current().nextLong()));
    return free;
  }

  private static List<Object[]> free(StatelessSession session) {
    return session.createNativeQuery("select agent_id, epoch from agent_state where activity = 'free'", Object[].class).list();
  }

  @FunctionalInterface
  private interface Attempt {
    boolean call(Database node, String call);
  }
}
