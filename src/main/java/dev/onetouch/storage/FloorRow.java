package dev.onetouch.storage;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.TeamId;
import dev.onetouch.routing.Activity;
import dev.onetouch.routing.Agent;
import dev.onetouch.routing.Floor;
import dev.onetouch.routing.Presence;
import dev.onetouch.routing.Waiter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The floor as the query gives it.
record FloorRow(List<AgentRow> agents, List<WaiterRow> waiting, List<Double> waits) {
  /// How an agent `a` in state `s` is rung: by phone in place of a browser that has been silent for `silence`, if they chose so.
  static final String REACHED_BY =
      """
      case when s.reached_by = 'browser' and s.phone_instead and a.phone is not null
        and s.heartbeat_at > clock_timestamp() - make_interval(secs => :silence) is not true then 'phone' else s.reached_by end""";

  private static final double MILLIS_A_SECOND = 1_000;

  Floor floor() {
    return new Floor(
        agents.stream().map(AgentRow::agent).toList(),
        waiting.stream().map(WaiterRow::waiter).toList(),
        waits.stream().map(seconds -> Duration.ofMillis((long) (seconds * MILLIS_A_SECOND))).toList());
  }

  record WaiterRow(
      String call, List<TeamId> teams, Instant since, Set<AgentId> skipped, @JsonProperty("only_for") @Nullable AgentId onlyFor) {
    Waiter waiter() {
      return new Waiter(call, teams, since, skipped, onlyFor == null ? List.of() : List.of(onlyFor));
    }
  }

  record AgentRow(
      AgentId id,
      String name,
      Set<TeamId> teams,
      Set<String> skills,
      Set<String> languages,
      List<AgentId> covers,
      String hours,
      @Nullable PhoneNumber phone,
      String presence,
      @JsonProperty("reached_by") String reachedBy,
      @JsonProperty("away_reason") String awayReason,
      boolean live,
      String activity,
      Instant since,
      long epoch) {

    Agent agent() {
      return new Agent(
          id, name, teams, skills, languages, covers, hours, presenceOf(presence, reachedBy, awayReason, phone, live),
          activityOf(activity), since, epoch);
    }
  }

  static Presence presenceOf(String presence, String by, String reason, @Nullable PhoneNumber phone, boolean live) {
    if (!presence.equals("available")) {
      return new Presence.Away(reason);
    }
    if (by.equals("browser")) {
      return new Presence.ByBrowser(live);
    }
    // Whoever took the number out of the directory meant that it is not to be rung.
    return phone == null ? new Presence.Away("no-phone") : new Presence.ByPhone(phone);
  }

  static Activity activityOf(String word) {
    return switch (word) {
      case "free" -> Activity.FREE;
      case "offered" -> Activity.OFFERED;
      case "on-call" -> Activity.ON_CALL;
      case "wrap-up" -> Activity.WRAP_UP;
      default -> throw new IllegalStateException("no such activity: " + word);
    };
  }
}
