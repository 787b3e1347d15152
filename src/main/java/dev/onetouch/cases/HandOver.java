package dev.onetouch.cases;

/// A case held out to another agent with a note. The case stays where it is until they accept.
///
/// @param from the owner when it was offered; it can be taken over from nobody else
/// @param by who offered it: the owner or a supervisor
public record HandOver(String id, CaseNumber about, Owner from, AgentId by, AgentId to, String note, State state) {
  public enum State {
    OPEN,
    ACCEPTED,
    DECLINED,
    /// The case was resolved or got another owner meanwhile.
    WITHDRAWN
  }
}
