package dev.onetouch.storage;

import static dev.onetouch.storage.Samples.AT;
import static dev.onetouch.storage.Samples.SUPPORT;
import static dev.onetouch.storage.Samples.arriving;
import static dev.onetouch.storage.Samples.turn;
import static dev.onetouch.storage.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.call.CallState;
import dev.onetouch.call.Origin;
import dev.onetouch.call.Outcome;
import dev.onetouch.call.Phase;
import dev.onetouch.caller.Caller;
import dev.onetouch.caller.CallerAddress;
import dev.onetouch.caller.Customer;
import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Callback;
import dev.onetouch.cases.CallbackId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.cases.Owner;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.routing.Waiter;
import dev.onetouch.switchboard.DueWork.DueCallback;
import dev.onetouch.switchboard.HouseMove;
import dev.onetouch.switchboard.TaskKind;
import dev.onetouch.switchboard.TurnRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallbacksTest {
  private static final CallbackId ID = new CallbackId("k1");
  private static final CaseNumber CASE = new CaseNumber("4821");
  private static final Owner MARIA = new Owner.OwnedBy(new AgentId("maria"));
  private static final String FIRST = "the customer called first";
  @RegisterExtension private static final FreshHouse house = new FreshHouse("maria", "luis");

  private static final TestDatabase database = house.database();
  private static final PostgresCallStore calls = new PostgresCallStore(house.open());
  private static final PostgresDueWork due = new PostgresDueWork(house.open());
  private static final PostgresFloorStore floors = new PostgresFloorStore(house.open());

  @BeforeEach
  void callerWithACase() {
    database.execute(
        """
        insert into customer (id, name) values ('c-100', 'Dana Fraser');
        insert into customer_phone values ('+16195550142', 'c-100'), ('+16195550143', 'c-100');
        insert into cases (number, customer_id, owner_id, team_id, status, last_contact, status_since)
        values ('4821', 'c-100', 'maria', 'support', 'open', now(), now())""");
  }

  @Test
  void aPromisedCallbackIsDueWithCustomerAndCaseOnceTheCustomerHasHungUp() {
    Callback promised = promise();
    assertThat(due.dueCallbacks(10)).isEmpty();
    hangUp("c1");

    DueCallback found = due.dueCallbacks(10).getFirst();

    assertThat(found.callback()).isEqualTo(promised);
    assertThat(found.attempt()).isEqualTo(1);
    assertThat(found.customers()).containsExactly(new Customer(new CustomerId("c-100"), "Dana Fraser", "", "", false));
    assertThat(found.about().getFirst().file().number()).isEqualTo(CASE);
    assertThat(found.about().getFirst().ownerName()).isEqualTo("maria Sample");
    assertThat(due.dueCallbacks(10)).as("claimed for a while").isEmpty();
    assertThat(database.rows("select kind, made_by, result, due_at > clock_timestamp() from promise"))
        .containsExactly(List.of("callback", "", "", "t"));
  }

  @Test
  void nobodyIsRungWhoTalksWithUsOnAnotherNumberOfTheirs() {
    promise();
    hangUp("c1");
    calls.save(turn(arriving("c2"), TurnRecord.NEW));
    database.execute("update call set caller_number = '+16195550143' where id = 'c2'");
    assertThat(due.dueCallbacks(10)).isEmpty();

    hangUp("c2");
    assertThat(due.dueCallbacks(10)).hasSize(1);
  }

  @Test
  void aCallbackKeepsBackNoOtherToTheSameCustomer() {
    promise();
    hangUp("c1");
    calls.save(with(turn(arriving("c2"), TurnRecord.NEW), new HouseMove.Promised(callback("k2"), caller())));
    hangUp("c2");

    assertThat(due.dueCallbacks(10)).hasSize(2);
  }

  @Test
  void aCallbackThatIsDueStandsInTheQueueForItsOwnerUntilItIsOverdue() {
    promise();
    assertThat(floors.see(List.of()).waiting()).as("while its customer is on the line").isEmpty();
    hangUp("c1");
    assertThat(floors.see(List.of()).waiting())
        .containsExactly(new Waiter("k1", List.of(SUPPORT), since(), java.util.Set.of(), List.of(new AgentId("maria"))));
    due.dueCallbacks(10);
    assertThat(floors.see(List.of()).waiting()).as("kept while it is claimed").hasSize(1);

    database.execute("update callback set from_at = now() - interval '2 h', until_at = now() - interval '1 h'");
    assertThat(floors.see(List.of()).waiting().getFirst().onlyFor()).isEmpty();

    due.putOff(ID, Instant.now().plusSeconds(3_600));
    assertThat(floors.see(List.of()).waiting()).isEmpty();
  }

  @Test
  void anAttemptIsBegunOnceAndByOneCall() {
    promise();
    assertThat(begin("o1", 2)).as("not the next one").isFalse();
    assertThat(begin("o1", 1)).isTrue();
    assertThat(begin("o2", 1)).isFalse();
    assertThat(begin("o2", 2)).as("one is under way").isFalse();

    assertThat(state()).containsExactly("dialling", "1", "o1");
    assertThat(calls.byId(new dev.onetouch.call.CallId("o2"))).isEmpty();
    assertThat(calls.callTo(Samples.CALLER).orElseThrow().state().id().value()).isEqualTo("o1");
    assertThat(calls.callTo(new PhoneNumber("+16195550199"))).isEmpty();
  }

  @Test
  void ourCallIsFoundFromEveryNumberOfTheCustomersAndFromNobodyElses() {
    database.execute(
        """
        insert into customer (id, name) values ('c-101', 'Lee Fraser');
        insert into customer_phone values ('+16195550144', 'c-101'), ('+16195550145', 'c-101'), ('+16195550145', 'c-100')""");
    promise();
    hangUp("c1");
    calls.save(turn(arriving("c2"), TurnRecord.NEW));
    begin("o1", 1);
    database.execute("update call set customer_id = 'c-100'");

    for (String theirs : List.of("+16195550142", "+16195550143", "+16195550145")) {
      assertThat(calls.callTo(new PhoneNumber(theirs)).orElseThrow().state().id().value()).isEqualTo("o1");
    }
    assertThat(calls.callTo(new PhoneNumber("+16195550144"))).isEmpty();
    hangUp("o1");
    assertThat(calls.callTo(new PhoneNumber("+16195550143"))).isEmpty();
  }

  @Test
  void ofManyWhoBeginOneAttemptAtOnceOneDoes() throws Exception {
    for (int round = 0; round < 10; round++) {
      house.empty();
      callerWithACase();
      promise();
      List<Future<Boolean>> begun = new ArrayList<>();
      try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int node = 0; node < 6; node++) {
          String call = "o" + node;
          begun.add(nodes.submit(() -> begin(call, 1)));
        }
      }
      assertThat(begun.stream().filter(Future::resultNow)).hasSize(1);
      assertThat(database.value("select count(*) from call where origin = 'called-back'")).isEqualTo("1");
    }
  }

  @Test
  void aCallbackThatIsKeptClosesItsPromiseAndIsNotWithdrawnByTheSameTurn() {
    promise();
    begin("o1", 1);

    assertThat(tell("o1", new HouseMove.Kept(ID), new HouseMove.GotThrough(CASE, caller(), "we reached the customer"))).isTrue();

    assertThat(state()).containsExactly("kept", "1", "o1");
    assertThat(promiseRow()).containsExactly("kept", "", "");
    assertThat(steps()).containsExactly("open 0 c1 ", "dialling 1 o1 ", "kept 1 o1 ");
  }

  @Test
  void anAttemptInVainIsMadeAgainLaterAndOneNobodyWasDialledForDoesNotCount() {
    promise();
    hangUp("c1");
    begin("o1", 1);
    tell("o1", new HouseMove.Postponed(ID, Duration.ofSeconds(30)));
    assertThat(state()).containsExactly("open", "0", "o1");
    tell("o1", new HouseMove.Postponed(ID, Duration.ofSeconds(30)));
    assertThat(state()).as("not its any more").containsExactly("open", "0", "o1");
    hangUp("o1");

    begin("o2", 1);
    tell("o2", new HouseMove.TriedAgain(ID, Duration.ofMinutes(15), "the customer did not answer"));
    hangUp("o2");
    assertThat(state()).containsExactly("open", "1", "o2");
    assertThat(database.value("select next_at > clock_timestamp() + interval '14 min' from callback")).isEqualTo("t");
    assertThat(due.dueCallbacks(10)).isEmpty();

    database.execute("update callback set next_at = clock_timestamp()");
    assertThat(due.dueCallbacks(10).getFirst().attempt()).isEqualTo(2);
  }

  @Test
  void theLastAttemptLeavesATaskAndAnOpenPromiseWhichIsKeptByWhoeverDoesIt() {
    promise();
    begin("o1", 1);
    tell("o1", new HouseMove.HandedBack(ID, "the customer did not answer 1 times"),
        task("callback-k1", TaskKind.CALLBACK, Duration.ZERO));
    assertThat(state()).containsExactly("task", "1", "o1");
    assertThat(promiseRow()).containsExactly("", "", "");

    database.execute("update task set done_at = clock_timestamp(), done_by = 'luis', result = 'Met at the shop'");

    assertThat(state()).containsExactly("kept", "1", "");
    assertThat(promiseRow()).containsExactly("kept", "luis", "Met at the shop");
  }

  @Test
  void whoeverGetsThroughNeedsNoCallbackEvenWhileItIsDialledAndNoneOfItComesBack() {
    promise();
    begin("o1", 1);
    hangUp("c1");
    calls.save(turn(arriving("c2"), TurnRecord.NEW));

    assertThat(tell("c2", new HouseMove.GotThrough(CASE, caller(), FIRST))).isTrue();
    assertThat(state()).containsExactly("withdrawn", "1", "c2");
    assertThat(promiseRow()).containsExactly("withdrawn", "", FIRST);

    tell("o1", new HouseMove.Postponed(ID, Duration.ofMinutes(2)));
    assertThat(tell("o1", new HouseMove.Kept(ID))).isTrue();
    assertThat(state()).containsExactly("withdrawn", "1", "c2");
    assertThat(begin("o2", 2)).isFalse();
    assertThat(steps()).containsExactly("open 0 c1 ", "dialling 1 o1 ", "withdrawn 1 c2 " + FIRST);
  }

  @Test
  void gettingThroughSettlesGaveUpTasksOfTheCaseAndTheNumberAndTheTaskOfACallback() {
    promise();
    begin("o1", 1);
    tell("o1", new HouseMove.HandedBack(ID, "no answer"), task("callback-k1", TaskKind.CALLBACK, Duration.ZERO));
    tell("c1", task("g1", TaskKind.GAVE_UP, Duration.ofSeconds(90)), task("g1", TaskKind.GAVE_UP, Duration.ofSeconds(91)),
        new HouseMove.Tasked("g2", TaskKind.GAVE_UP, List.of(), Owner.NOBODY, List.of(SUPPORT), caller(), "x", Duration.ZERO),
        task("v1", TaskKind.VOICEMAIL, Duration.ZERO));
    assertThat(database.value("select waited_seconds from task where id = 'g1'")).isEqualTo("90");

    tell("c1", new HouseMove.GotThrough(CASE, caller(), FIRST));

    assertThat(database.rows("select id, done_at is null, done_by, result from task order by id")).containsExactly(
        List.of("callback-k1", "f", "", FIRST), List.of("g1", "f", "", FIRST), List.of("g2", "f", "", FIRST),
        List.of("v1", "t", "", ""));
    assertThat(promiseRow()).containsExactly("withdrawn", "", FIRST);
  }

  @Test
  void beginningAndGettingThroughAtOnceEndWithdrawnWhicheverComesFirst() throws Exception {
    for (int round = 0; round < 20; round++) {
      house.empty();
      callerWithACase();
      promise();
      CompletableFuture<Boolean> begun = CompletableFuture.supplyAsync(() -> begin("o1", 1));
      CompletableFuture<Boolean> through =
          CompletableFuture.supplyAsync(() -> tell("c1", new HouseMove.GotThrough(CASE, caller(), FIRST)));

      assertThat(through.get()).isTrue();
      boolean dialled = begun.get();
      assertThat(state()).containsExactly("withdrawn", dialled ? "1" : "0", "c1");
      assertThat(promiseRow()).containsExactly("withdrawn", "", FIRST);
    }
  }

  @Test
  void aCallbackGoesWithItsCaseAndALeaversToTheTeam() {
    promise();
    database.execute("update cases set owner_id = 'luis'");
    assertThat(database.value("select owner_id from callback")).isEqualTo("luis");

    database.execute("update agent set disabled = true where id = 'luis'");
    assertThat(database.value("select owner_id from callback")).isEmpty();
  }

  @Test
  void whatBecameOfACallbackIsNeverRewritten() {
    promise();

    org.assertj.core.api.Assertions.assertThatThrownBy(() -> database.execute("update callback_step set why = 'x'"))
        .rootCause().hasMessageContaining("only added to");
  }

  private static Callback promise() {
    Callback promised = callback("k1");
    assertThat(calls.save(with(turn(arriving("c1"), TurnRecord.NEW), new HouseMove.Promised(promised, caller())))).isTrue();
    return promised;
  }

  private static Callback callback(String id) {
    return new Callback(new CallbackId(id), CASE, MARIA, SUPPORT, Samples.CALLER, Samples.MAIN_LINE, "en", since(), since(),
        Instant.parse("2100-01-01T00:00:00Z"));
  }

  private static Instant since() {
    return AT.minus(Duration.ofDays(365));
  }

  private static Caller caller() {
    Customer dana = new Customer(new CustomerId("c-100"), "Dana Fraser", "", "", false);
    return Caller.of(new CallerAddress.Dialable(Samples.CALLER), List.of(dana));
  }

  private static boolean begin(String call, int attempt) {
    CallState plain = arriving(call);
    CallState ours = CallState.calling(
        plain.id(), plain.line(), plain.flow(), caller(), CaseSelection.NEW, "en", new Origin.CalledBack(ID, attempt));
    return calls.save(with(turn(ours, TurnRecord.NEW), new HouseMove.Begun(ID, attempt)));
  }

  private static boolean tell(String call, HouseMove... moves) {
    var stored = calls.byId(new dev.onetouch.call.CallId(call)).orElseThrow();
    return calls.save(with(turn(stored.state(), stored.version()), moves));
  }

  private static void hangUp(String call) {
    var stored = calls.byId(new dev.onetouch.call.CallId(call)).orElseThrow();
    calls.save(turn(Samples.in(stored.state(), new Phase.Ended(Outcome.PROMISED)), stored.version()));
  }

  private static HouseMove.Tasked task(String id, TaskKind kind, Duration waited) {
    return new HouseMove.Tasked(id, kind, List.of(CASE), MARIA, List.of(SUPPORT), caller(), "x", waited);
  }

  private static List<String> state() {
    return database.rows("select state, attempts, call_id from callback where promise_id = 'k1'").getFirst();
  }

  private static List<String> promiseRow() {
    return database.rows("select result, closed_by, why from promise where id = 'k1'").getFirst();
  }

  private static List<String> steps() {
    return database.rows("select state || ' ' || attempt || ' ' || call_id || ' ' || why from callback_step order by seq")
        .stream().map(List::getFirst).toList();
  }
}
