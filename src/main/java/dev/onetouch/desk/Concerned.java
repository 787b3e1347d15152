package dev.onetouch.desk;

import dev.onetouch.call.CallId;
import dev.onetouch.call.VoicemailId;
import dev.onetouch.cases.AgentId;
import java.util.List;

/// Whose list of work a call may have changed: the owner of its case, the teams of its case and those it asked, whoever has a
/// task about it. Each method is one round trip and throws [dev.onetouch.switchboard.StoreUnavailable]; the answer only says
/// whom to wake, so it may be missed.
public interface Concerned {
  List<AgentId> by(CallId call);

  List<AgentId> by(VoicemailId voicemail);
}
