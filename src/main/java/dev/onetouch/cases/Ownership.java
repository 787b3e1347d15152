package dev.onetouch.cases;

/// What an answered call does to the ownership of its case: as little as possible (P2, P3).
public sealed interface Ownership {

  /// The case keeps its owner, whoever answered.
  record Stays(Case about) implements Ownership {}

  /// The case was resolved; it is open again with the owner it had.
  record Reopens(Case about) implements Ownership {}

  /// The case existed but nobody had answered for it yet: the one who accepted owns it from now on.
  record Taken(Case about, AgentId owner) implements Ownership {}

  /// There was no case: the one who accepted opens one and owns it.
  record Opens(AgentId owner) implements Ownership {}

  static Ownership whenAnswered(CaseSelection selection, AgentId accepter) {
    return switch (selection) {
      case CaseSelection.NewCase fresh -> new Opens(accepter);
      case CaseSelection.Existing(Case about) ->
          about.owner() instanceof Owner.Nobody ? new Taken(about, accepter) : new Stays(about);
      case CaseSelection.Reopening(Case about) -> new Reopens(about);
    };
  }
}
