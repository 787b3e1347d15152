package dev.onetouch.routing;

import java.util.List;

/// Where the ladder leads this instant. Every route but the last can fail to find a person; the last one is a plain phone.
public sealed interface Route {
  Rung rung();

  /// Why, in one line for the desk, the journal and the whisper.
  String why();

  /// Ring these agents side by side; the first to accept takes the call.
  record Ring(Rung rung, List<Agent> agents, String why) implements Route {
    public static final int MAX_SIDE_BY_SIDE = 3;

    public Ring {
      agents = List.copyOf(agents);
      if (agents.isEmpty() || agents.size() > MAX_SIDE_BY_SIDE) {
        throw new IllegalArgumentException("a ring needs 1 to " + MAX_SIDE_BY_SIDE + " agents; found " + agents.size());
      }
    }
  }

  /// Wait in our own queue.
  ///
  /// @param position 1 for the next in line
  /// @param forOwner the owner they chose to wait for, none when any agent of the team will do
  record Queue(int position, WaitEstimate estimate, List<Agent> forOwner, String why) implements Route {
    public Queue {
      forOwner = List.copyOf(forOwner);
    }

    @Override
    public Rung rung() {
      return Rung.QUEUE;
    }
  }

  /// The owner cannot come: the caller is told so and chooses.
  record OwnerAbsent(Agent owner, Absence absence) implements Route {
    @Override
    public Rung rung() {
      return Rung.OWNER;
    }

    @Override
    public String why() {
      return owner.firstName() + " owns the case and cannot come now";
    }
  }

  /// Nobody who could come is signed in: the duty line.
  record DutyLine(String why) implements Route {
    @Override
    public Rung rung() {
      return Rung.DUTY_LINE;
    }
  }
}
