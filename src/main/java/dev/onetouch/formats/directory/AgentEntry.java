package dev.onetouch.formats.directory;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.TeamId;
import java.util.List;

/// Somebody who works here.
///
/// @param handOverTo who gets the open cases of an agent that is removed
/// @param name said whenever the agent is new
/// @param phone rings when the agent is available by phone
/// @param covers who stands in, in order
/// @param hours when they work; cleared or never said: whenever they are available
/// @param signIn none for a colleague who can be brought in and is never rung
public record AgentEntry(
    AgentId id,
    boolean remove,
    Part<AgentId> handOverTo,
    Part<String> name,
    Part<List<TeamId>> teams,
    Part<List<String>> skills,
    Part<List<String>> languages,
    Part<PhoneNumber> phone,
    Part<List<AgentId>> covers,
    Part<String> hours,
    Part<SignIn> signIn,
    Part<List<Role>> roles) {}
