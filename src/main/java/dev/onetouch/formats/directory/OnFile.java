package dev.onetouch.formats.directory;

import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.FlowId;
import java.time.Duration;
import java.util.Optional;

/// What is on file already, so that a directory file may refer to it and need not say it again. Asked often;
/// answer from memory. A failure of the store behind it is thrown, never "no".
public interface OnFile {
  boolean has(TeamId team);

  boolean has(AgentId agent);

  boolean has(CustomerId customer);

  boolean has(CaseNumber number);

  boolean has(FlowId flow);

  boolean has(PhoneNumber dialled);

  boolean hasHours(String id);

  /// How long what was uploaded under this name plays; no file brings audio.
  default Optional<Duration> audioLength(String name) {
    return Optional.empty();
  }

  /// Whose e-mail address this is, however it is capitalised.
  default Optional<AgentId> signsInAs(String email) {
    return Optional.empty();
  }

  /// For a company that starts from nothing.
  OnFile NOTHING = new OnFile() {
    @Override
    public boolean has(TeamId team) {
      return false;
    }

    @Override
    public boolean has(AgentId agent) {
      return false;
    }

    @Override
    public boolean has(CustomerId customer) {
      return false;
    }

    @Override
    public boolean has(CaseNumber number) {
      return false;
    }

    @Override
    public boolean has(FlowId flow) {
      return false;
    }

    @Override
    public boolean has(PhoneNumber dialled) {
      return false;
    }

    @Override
    public boolean hasHours(String id) {
      return false;
    }
  };
}
