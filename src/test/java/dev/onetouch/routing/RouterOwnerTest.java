package dev.onetouch.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The rungs around the owner: the choice, the wait, and those who wait.
class RouterOwnerTest {
  private static final Instant NOW = Instant.parse("2026-11-20T18:00:00Z");
  private static final TeamId SUPPORT = new TeamId("support");
  private static final AgentId OWNER = new AgentId("maria");
  private static final OwnerWish WAITS = new OwnerWish.TheOwner(NOW.plus(Duration.ofMinutes(10)));

  private static Agent agent(String id, Activity activity) {
    return new Agent(new AgentId(id), id, Set.of(SUPPORT), Set.of(), Set.of("en"), List.of(), new Presence.ByBrowser(true),
        activity, NOW.minusSeconds(30), 1);
  }

  private static Agent away(String id) {
    return new Agent(new AgentId(id), id, Set.of(SUPPORT), Set.of(), Set.of("en"), List.of(new AgentId("ana")),
        new Presence.Away("lunch"), Activity.FREE, NOW.minusSeconds(30), 1);
  }

  private static Need need(OwnerWish wish, Instant at, AgentId... skipped) {
    return new Need("call-1", new Owner.OwnedBy(OWNER), true, wish, List.of(), List.of(SUPPORT), Set.of(), "en", NOW,
        Set.of(skipped), at);
  }

  private static Need cutOff(Owner owner, AgentId... skipped) {
    return new Need("call-1", owner, true, OwnerWish.UNDECIDED, List.of(new AgentId("luis")), List.of(SUPPORT), Set.of(), "en",
        NOW, Set.of(skipped), NOW);
  }

  private static Floor floor(List<Agent> agents, Waiter... waiting) {
    return new Floor(agents, List.of(waiting), List.of());
  }

  private static Waiter waitsForOwner(String call, long secondsAgo, AgentId... skipped) {
    return new Waiter(call, List.of(SUPPORT), NOW.minusSeconds(secondsAgo), Set.of(skipped), List.of(OWNER));
  }

  private static List<String> rung(Route route) {
    return route instanceof Route.Ring ring ? ring.agents().stream().map(one -> one.id().value()).toList() : List.of();
  }

  @ParameterizedTest
  @CsvSource({"ON_CALL,BUSY", "OFFERED,BUSY", "WRAP_UP,WRAPPING_UP"})
  void anOwnerWhoCannotComeIsAskedAboutBeforeAnybodyElseIsRung(Activity activity, Absence absence) {
    Agent owner = agent("maria", activity);

    assertThat(Router.route(need(OwnerWish.UNDECIDED, NOW), floor(List.of(owner, agent("ana", Activity.FREE)))))
        .isEqualTo(new Route.OwnerAbsent(owner, absence));
  }

  @Test
  void anOwnerWhoIsOffOrDidNotAnswerIsAskedAboutToo() {
    assertThat(Router.route(need(OwnerWish.UNDECIDED, NOW), floor(List.of(away("maria")))))
        .isEqualTo(new Route.OwnerAbsent(away("maria"), Absence.AWAY));
    Agent owner = agent("maria", Activity.FREE);
    assertThat(Router.route(need(OwnerWish.UNDECIDED, NOW, OWNER), floor(List.of(owner))))
        .isEqualTo(new Route.OwnerAbsent(owner, Absence.NO_ANSWER));
  }

  @Test
  void whoDoesNotAskForTheOwnerIsNotAsked() {
    Need team = new Need("call-1", new Owner.OwnedBy(OWNER), false, OwnerWish.UNDECIDED, List.of(), List.of(SUPPORT), Set.of(),
        "en", NOW, Set.of(), NOW);

    assertThat(rung(Router.route(team, floor(List.of(agent("maria", Activity.ON_CALL), agent("ana", Activity.FREE))))))
        .containsExactly("ana");
  }

  @Test
  void anOwnerNobodyKnowsOfIsNoReasonToAsk() {
    assertThat(rung(Router.route(need(OwnerWish.UNDECIDED, NOW), floor(List.of(agent("ana", Activity.FREE)))))).containsExactly("ana");
    assertThat(rung(Router.route(need(WAITS, NOW), floor(List.of(agent("ana", Activity.FREE)))))).containsExactly("ana");
  }

  @Test
  void whoeverWaitsForTheOwnerIsRungNobodyElse() {
    Route route = Router.route(need(WAITS, NOW), floor(List.of(agent("maria", Activity.ON_CALL), agent("ana", Activity.FREE))));

    assertThat(route).isInstanceOfSatisfying(Route.Queue.class, queue -> {
      assertThat(queue.position()).isOne();
      assertThat(queue.forOwner()).extracting(Agent::id).containsExactly(OWNER);
      assertThat(queue.estimate()).isEqualTo(WaitEstimate.UNSAID);
    });
    assertThat(rung(Router.route(need(WAITS, NOW), floor(List.of(agent("maria", Activity.FREE)))))).containsExactly("maria");
  }

  @Test
  void theWaitForTheOwnerHasItsLimitToTheSecond() {
    Floor busy = floor(List.of(agent("maria", Activity.ON_CALL)));

    assertThat(Router.route(need(WAITS, NOW.plusSeconds(599)), busy)).isInstanceOf(Route.Queue.class);
    assertThat(Router.route(need(WAITS, NOW.plusSeconds(600)), busy)).isInstanceOf(Route.OwnerAbsent.class);
    assertThat(rung(Router.route(need(WAITS, NOW.plusSeconds(600)), floor(List.of(agent("maria", Activity.FREE))))))
        .as("free at last, at the limit").containsExactly("maria");
  }

  @Test
  void waitingForAnOwnerWhoLeavesOrDeclinesIsNoUse() {
    assertThat(Router.route(need(WAITS, NOW), floor(List.of(away("maria"))))).isInstanceOf(Route.OwnerAbsent.class);
    assertThat(Router.route(need(WAITS, NOW, OWNER), floor(List.of(agent("maria", Activity.FREE)))))
        .isInstanceOf(Route.OwnerAbsent.class);
  }

  @Test
  void somebodyElseIsTheCoverFirst() {
    assertThat(rung(Router.route(need(OwnerWish.ANYBODY, NOW),
        floor(List.of(away("maria"), agent("luis", Activity.FREE), agent("ana", Activity.FREE)))))).containsExactly("ana");
  }

  @Test
  void whoHasWaitedLongerForTheOwnerComesBeforeWhoAsksForThemNow() {
    Agent owner = agent("maria", Activity.FREE);

    assertThat(Router.route(need(OwnerWish.UNDECIDED, NOW), floor(List.of(owner), waitsForOwner("call-2", 60))))
        .isEqualTo(new Route.OwnerAbsent(owner, Absence.BUSY));
    assertThat(Router.route(need(WAITS, NOW), floor(List.of(owner), waitsForOwner("call-2", 60), waitsForOwner("call-3", 30))))
        .isInstanceOfSatisfying(Route.Queue.class, queue -> assertThat(queue.position()).isEqualTo(3));
  }

  @Test
  void whoAskedLaterOrWasTurnedDownByTheOwnerHoldsNobodyUp() {
    Floor floor = floor(List.of(agent("maria", Activity.FREE)), waitsForOwner("call-1", 60), waitsForOwner("call-2", -5),
        waitsForOwner("call-3", 90, OWNER));

    assertThat(rung(Router.route(need(OwnerWish.UNDECIDED, NOW), floor))).containsExactly("maria");
  }

  @Test
  void whoWaitsForOneAgentOnlyLeavesTheOthersToThoseBehind() {
    Need team = new Need("call-1", Owner.NOBODY, false, OwnerWish.UNDECIDED, List.of(), List.of(SUPPORT), Set.of(), "en", NOW,
        Set.of(), NOW);
    Waiter ahead = waitsForOwner("call-2", 60);

    assertThat(rung(Router.route(team, floor(List.of(agent("maria", Activity.ON_CALL), agent("ana", Activity.FREE)), ahead))))
        .containsExactly("ana");
    assertThat(Router.route(team, floor(List.of(agent("maria", Activity.FREE)), ahead))).isInstanceOf(Route.Queue.class);
  }

  @Test
  void whoWaitsForOneAgentOnlyIsNotCountedAmongThoseWhoWaitForTheTeam() {
    Need team = new Need("call-1", Owner.NOBODY, false, OwnerWish.UNDECIDED, List.of(), List.of(SUPPORT), Set.of(), "en", NOW,
        Set.of(), NOW);

    assertThat(Router.position(team, floor(List.of(), waitsForOwner("call-2", 60),
        new Waiter("call-3", List.of(SUPPORT), NOW.minusSeconds(30))))).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(value = Activity.class, names = {"FREE", "WRAP_UP"})
  void whoeverWasCutOffRingsTheSameAgentEvenBeforeTheOwner(Activity activity) {
    Route route = Router.route(cutOff(new Owner.OwnedBy(OWNER)),
        floor(List.of(agent("maria", Activity.FREE), agent("luis", activity)), new Waiter("call-2", List.of(SUPPORT), NOW.minusSeconds(90))));

    assertThat(route.rung()).isEqualTo(Rung.SAME_AGENT);
    assertThat(rung(route)).containsExactly("luis");
  }

  @Test
  void theSameAgentIsRungNeitherOnACallNorAwayNorTwice() {
    Agent ana = agent("ana", Activity.FREE);

    assertThat(rung(Router.route(cutOff(Owner.NOBODY), floor(List.of(agent("luis", Activity.ON_CALL), ana))))).containsExactly("ana");
    assertThat(rung(Router.route(cutOff(Owner.NOBODY), floor(List.of(away("luis"), ana))))).containsExactly("ana");
    assertThat(rung(Router.route(cutOff(Owner.NOBODY, new AgentId("luis")), floor(List.of(agent("luis", Activity.WRAP_UP), ana)))))
        .containsExactly("ana");
  }

  @Test
  void nobodyElsesNotesAreInterrupted() {
    assertThat(Router.route(need(OwnerWish.ANYBODY, NOW), floor(List.of(agent("maria", Activity.WRAP_UP)))))
        .isInstanceOf(Route.Queue.class);
  }

  @Test
  void aWaiterMightBeServedOnlyByWhoIsFreeNotSkippedAndWantedByThem() {
    Floor free = floor(List.of(agent("ana", Activity.FREE), agent("maria", Activity.ON_CALL)));
    Waiter anybody = new Waiter("call-2", List.of(SUPPORT), NOW);

    assertThat(Router.mightServe(anybody, free)).isTrue();
    assertThat(Router.mightServe(anybody, floor(List.of(agent("ana", Activity.WRAP_UP), away("luis"))))).isFalse();
    assertThat(Router.mightServe(new Waiter("call-2", List.of(SUPPORT), NOW, Set.of(new AgentId("ana"))), free)).isFalse();
    assertThat(Router.mightServe(waitsForOwner("call-2", 5), free)).isFalse();
    assertThat(Router.mightServe(waitsForOwner("call-2", 5), floor(List.of(agent("maria", Activity.FREE))))).isTrue();
  }
}
