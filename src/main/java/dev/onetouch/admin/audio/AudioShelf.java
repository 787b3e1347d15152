package dev.onetouch.admin.audio;

import dev.onetouch.cases.AgentId;
import dev.onetouch.web.Sound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where uploaded audio is kept: under a name, one file at a time. What is kept or taken away is known to every node within a
/// second and noted in the audit trail. Throws [dev.onetouch.switchboard.StoreUnavailable]; may be asked again, since what is
/// there already is not kept twice.
public interface AudioShelf {
  /// So many names at most.
  int MOST = 200;

  /// By name.
  List<Kept> all();

  Optional<Sound> hear(String name);

  /// Keeps a file under this name, in place of any that was there; calls that were told of that one still hear it.
  Keeping keep(String name, Sound sound, AgentId by);

  /// Takes it away, unless a draft or a live version names it.
  Removing remove(String name, AgentId by);

  /// @param by an agent's id
  /// @param byName full name
  record Kept(
      String name, String digest, String contentType, int bytes, long millis, String by, String byName, Instant at,
      List<Use> uses) {
    public Kept {
      uses = List.copyOf(uses);
    }
  }

  /// Where it is named.
  ///
  /// @param flow whose draft or version it is
  /// @param version the live one; none for the draft
  /// @param inside the flow in which the step stands: itself, or a subflow its version keeps
  record Use(String flow, Optional<Integer> version, String inside, String step, String language) {}

  enum Keeping {
    /// Nothing was there under this name.
    NEW,
    REPLACED,
    /// The same file was there.
    SAME,
    /// There are [#MOST] already.
    FULL
  }

  sealed interface Removing {
    record Done() implements Removing {}

    record NotThere() implements Removing {}

    record InUse(List<Use> uses) implements Removing {
      public InUse {
        uses = List.copyOf(uses);
      }
    }
  }
}
