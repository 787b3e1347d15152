package dev.onetouch.desk;

import dev.onetouch.call.CallState;
import dev.onetouch.call.OfferId;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.routing.Activity;
import dev.onetouch.routing.Presence;
import dev.onetouch.routing.Rung;
import java.time.Instant;
import java.util.List;

/// All that one agent's desk shows, as the store has it.
///
/// @param now the database's clock, which leases and waits are measured by
/// @param revision read before everything else: what changes meanwhile gives another one
public record DeskSight(
    Instant now,
    Revision revision,
    Self me,
    Doing doing,
    List<OwnedCase> cases,
    List<Colleague> team,
    DeskTasks tasks) {
  /// More open cases than this are not shown; nobody can work on more.
  public static final int MAX_CASES = 100;

  public static final int MAX_TEAM = 500;

  public DeskSight {
    cases = List.copyOf(cases);
    team = List.copyOf(team);
  }

  /// @param phoneOnFile whether the agent could be rung by phone
  /// @param phoneInstead whether it is, while the browser they are available by is silent
  /// @param inResolution whether the agent is in the resolution team
  /// @param missedInRow offers let ring since the last one taken
  public record Self(
      AgentId id,
      String name,
      boolean phoneOnFile,
      boolean phoneInstead,
      boolean inResolution,
      Presence presence,
      Activity activity,
      Instant since,
      int missedInRow) {}

  /// What the agent has in hand.
  public sealed interface Doing {
    record Nothing() implements Doing {}

    record Offered(OfferId offer, Rung rung, String why, Instant leaseEnds, InHand call)
        implements Doing {}

    record OnCall(Instant since, InHand call) implements Doing {}

    /// @param extendable whether it may still be made longer
    record WrappingUp(Instant ends, boolean extendable, InHand call) implements Doing {}
  }

  /// @param about the call's case as it stands now; none when there is no case yet
  /// @param notes what this agent wrote so far; what others in the conversation wrote is theirs
  /// @param heldSince when the caller was put on hold last; none when they never were
  /// @param withdrawn whether it made a callback needless: the customer called first
  public record InHand(
      CallState state, List<OwnedCase> about, String notes, History history, boolean withdrawn,
      List<Instant> heldSince) {
    public InHand {
      heldSince = List.copyOf(heldSince);
      about = List.copyOf(about);
    }
  }

  /// @param ownerName full name of its owner, empty when nobody owns it
  public record OwnedCase(Case file, String ownerName, History history) {}

  public record Colleague(
      AgentId id,
      String name,
      List<String> teams,
      Presence presence,
      Activity activity,
      Instant since) {
    public Colleague {
      teams = List.copyOf(teams);
    }
  }
}
