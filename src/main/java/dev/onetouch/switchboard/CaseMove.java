package dev.onetouch.switchboard;

import dev.onetouch.caller.Caller;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.TeamId;

/// A change of a case, made in the same statement as the turn that causes it.
public sealed interface CaseMove {
  CaseNumber number();

  /// A new case. A number already taken stops the whole turn; try again with another.
  record Open(CaseNumber number, AgentId owner, TeamId team, Caller caller) implements CaseMove {}

  record Reopen(CaseNumber number) implements CaseMove {}

  /// Somebody owns a case that nobody owned; a case that has an owner by now keeps that one.
  record Take(CaseNumber number, AgentId owner) implements CaseMove {}

  /// Somebody spoke with the customer about it.
  record Touch(CaseNumber number) implements CaseMove {}
}
