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
  record Queue(int position, WaitEstimate estimate, String why) implements Route {
    @Override
    public Rung rung() {
      return Rung.QUEUE;
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
