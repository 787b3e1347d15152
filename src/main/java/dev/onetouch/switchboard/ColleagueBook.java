package dev.onetouch.switchboard;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.routing.Agent;
import java.util.List;
import java.util.Optional;

/// Everybody of the company's directory, agents or not, by name. Each method is one round trip and throws [StoreUnavailable].
public interface ColleagueBook {
  int MAX_COLLEAGUES = 500;

  List<Colleague> all();

  Optional<Colleague> colleague(AgentId id);

  /// @param agent as seen at this instant; who never said how they can be rung is away
  /// @param phone on which they can be reached whether or not they are at work; none when none is on file
  /// @param teams the names of their teams, for people to read
  record Colleague(Agent agent, List<PhoneNumber> phone, List<String> teams) {
    public Colleague {
      teams = List.copyOf(teams);
      phone = List.copyOf(phone);
    }

    /// Whether they can be asked into a call now: who works on calls by how they said they can be rung, others by their phone.
    public Reach reach() {
      if (agent.free()) {
        return Reach.BY_PRESENCE;
      }
      if (agent.signedIn()) {
        return Reach.BUSY;
      }
      if (!agent.teams().isEmpty()) {
        return Reach.AWAY;
      }
      return phone.isEmpty() ? Reach.NO_PHONE : Reach.BY_PHONE;
    }
  }

  /// How somebody can be asked in, or why not.
  enum Reach {
    BY_PRESENCE,
    BY_PHONE,
    AWAY,
    BUSY,
    NO_PHONE;

    public boolean open() {
      return this == BY_PRESENCE || this == BY_PHONE;
    }
  }
}
