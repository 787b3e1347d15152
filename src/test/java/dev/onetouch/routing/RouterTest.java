package dev.onetouch.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouterTest {
  private static final Instant NOW = Instant.parse("2026-11-20T18:00:00Z");
  private static final TeamId SUPPORT = new TeamId("support");
  private static final TeamId BILLING = new TeamId("billing");

  @Test
  void theLongestFreeOfTheTeamRingsFirst() {
    assertThat(rung(need(), phone("luis", 10), phone("jo", 90))).containsExactly("jo");
  }

  @Test
  void theCallersLanguageComesBeforeIdleTimeAndSkillsComeNext() {
    Agent spanish =
        new Agent(
            new AgentId("rosa"),
            "Rosa",
            Set.of(SUPPORT),
            Set.of(),
            Set.of("es"),
            List.of(),
            new Presence.ByBrowser(true),
            Activity.FREE,
            NOW.minusSeconds(900),
            1);
    Agent skilled =
        new Agent(
            new AgentId("kim"),
            "Kim",
            Set.of(SUPPORT),
            Set.of("delivery"),
            Set.of("en"),
            List.of(),
            new Presence.ByPhone(new PhoneNumber("+16195550113")),
            Activity.FREE,
            NOW.minusSeconds(1),
            1);
    Need need =
        need(
            "call-1",
            Owner.NOBODY,
            false,
            List.of(SUPPORT),
            Set.of("delivery"),
            "en",
            NOW,
            Set.of());

    assertThat(names(Router.route(need, floor(List.of(spanish, browser("jo", 500), skilled)))))
        .containsExactly("kim");
  }

  @Test
  void threeBrowsersRingSideBySideWhileNobodyElseWaits() {
    assertThat(rung(need(), browser("a", 50), browser("b", 40), browser("c", 30), browser("d", 20)))
        .containsExactly("a", "b", "c");
  }

  @Test
  void whoSpeaksTheCallersLanguageDoesNotRingBesideWhoDoesNot() {
    Agent spanish = new Agent(new AgentId("rosa"), "Rosa", Set.of(SUPPORT), Set.of(), Set.of("es"), List.of(),
        new Presence.ByBrowser(true), Activity.FREE, NOW.minusSeconds(5), 1);
    Need need = need("call-1", Owner.NOBODY, false, List.of(SUPPORT), Set.of(), "es", NOW, Set.of());

    Route route = Router.route(need, floor(List.of(browser("jo", 500), spanish)));

    assertThat(names(route)).containsExactly("rosa");
    assertThat(route.why()).isEqualTo("Free in the team, and fits language and skills best");
  }

  @Test
  void oneBrowserRingsWhileSomebodyElseWaits() {
    Floor floor =
        floor(
            List.of(browser("a", 50), browser("b", 40)),
            new Waiter("other", List.of(BILLING), NOW.minusSeconds(5)));

    assertThat(names(Router.route(need(), floor))).containsExactly("a");
  }

  @Test
  void phonesRingOneByOneAndNeverBesideABrowser() {
    assertThat(rung(need(), phone("luis", 90), browser("a", 50))).containsExactly("luis");
    assertThat(rung(need(), browser("a", 90), phone("luis", 50), browser("b", 40)))
        .containsExactly("a", "b");
  }

  @Test
  void whoHasWaitedLongerIsServedFirst() {
    Waiter earlier = new Waiter("other", List.of(SUPPORT), NOW.minusSeconds(5));

    assertThat(Router.route(need(), floor(List.of(browser("a", 50)), earlier)))
        .isInstanceOf(Route.Queue.class);
    assertThat(
            names(
                Router.route(need(), floor(List.of(browser("a", 50), browser("b", 40)), earlier))))
        .containsExactly("b");
  }

  @Test
  void whoCameLaterDoesNotHoldAnybodyUp() {
    Waiter later = new Waiter("other", List.of(SUPPORT), NOW.plusSeconds(5));

    assertThat(names(Router.route(need(), floor(List.of(browser("a", 50)), later))))
        .containsExactly("a");
  }

  @Test
  void anAgentWhoDeclinedTheCallAheadIsFreeForTheNextInLine() {
    Waiter turnedDown =
        new Waiter("other", List.of(SUPPORT), NOW.minusSeconds(60), Set.of(new AgentId("a")));
    Floor floor = floor(List.of(browser("a", 50), busy(browser("b", 40))), turnedDown);

    assertThat(names(Router.route(need(), floor))).containsExactly("a");
  }

  @Test
  void theOwnerIsRungEvenWhileOthersWait() {
    Need owned =
        need(
            "call-1",
            new Owner.OwnedBy(new AgentId("a")),
            true,
            List.of(SUPPORT),
            Set.of(),
            "en",
            NOW,
            Set.of());
    Waiter earlier = new Waiter("other", List.of(SUPPORT), NOW.minusSeconds(5));

    assertThat(Router.route(owned, floor(List.of(browser("a", 50)), earlier)).rung())
        .isEqualTo(Rung.OWNER);
  }

  @Test
  void aDeskThatWasNotHeardFromIsNeverRung() {
    Agent silent =
        new Agent(
            new AgentId("a"),
            "A",
            Set.of(SUPPORT),
            Set.of(),
            Set.of("en"),
            List.of(),
            new Presence.ByBrowser(false),
            Activity.FREE,
            NOW,
            1);

    assertThat(Router.route(need(), floor(List.of(silent)))).isInstanceOf(Route.DutyLine.class);
  }

  @Test
  void aColleagueWithoutATeamIsNeverRung() {
    Agent colleague =
        new Agent(
            new AgentId("a"),
            "A",
            Set.of(),
            Set.of(),
            Set.of("en"),
            List.of(),
            new Presence.ByBrowser(true),
            Activity.FREE,
            NOW,
            1);

    assertThat(Router.route(need(), floor(List.of(colleague)))).isInstanceOf(Route.DutyLine.class);
  }

  @Test
  void nobodyLeftWhoCouldComeMeansTheDutyLine() {
    Need skipping =
        need(
            "call-1",
            Owner.NOBODY,
            false,
            List.of(SUPPORT),
            Set.of(),
            "en",
            NOW,
            Set.of(new AgentId("a")));

    assertThat(Router.route(skipping, floor(List.of(browser("a", 50)))))
        .isInstanceOf(Route.DutyLine.class);
  }

  private static Need need() {
    return need("call-1", Owner.NOBODY, false, List.of(SUPPORT), Set.of(), "en", NOW, Set.of());
  }

  private static Floor floor(List<Agent> agents, Waiter... waiting) {
    return new Floor(agents, List.of(waiting), List.of());
  }

  private static List<String> rung(Need need, Agent... agents) {
    return names(Router.route(need, floor(List.of(agents))));
  }

  private static List<String> names(Route route) {
    return ((Route.Ring) route).agents().stream().map(agent -> agent.id().value()).toList();
  }

  private static Agent busy(Agent agent) {
    return new Agent(
        agent.id(),
        agent.name(),
        agent.teams(),
        agent.skills(),
        agent.languages(),
        agent.covers(),
        agent.presence(),
        Activity.ON_CALL,
        agent.since(),
        agent.epoch());
  }

  private static Agent browser(String id, long freeSeconds) {
    return agent(id, new Presence.ByBrowser(true), freeSeconds);
  }

  private static Agent phone(String id, long freeSeconds) {
    return agent(id, new Presence.ByPhone(new PhoneNumber("+16195550112")), freeSeconds);
  }

  private static Agent agent(String id, Presence presence, long freeSeconds) {
    return new Agent(
        new AgentId(id),
        id,
        Set.of(SUPPORT),
        Set.of(),
        Set.of("en"),
        List.of(),
        presence,
        Activity.FREE,
        NOW.minusSeconds(freeSeconds),
        1);
  }

  private static Need need(
      String call,
      Owner owner,
      boolean ownerFirst,
      List<TeamId> teams,
      Set<String> skills,
      String language,
      Instant since,
      Set<AgentId> skipped) {
    return new Need(
        call, owner, ownerFirst, OwnerWish.ANYBODY, List.of(), teams, skills, language, since, skipped, since);
  }
}
