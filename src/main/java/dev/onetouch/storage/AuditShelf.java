package dev.onetouch.storage;

import java.util.Optional;
import org.hibernate.StatelessSession;

/// Notes who changed what, inside the transaction that changes it: there is no change without its note, and no note of what
/// was rolled back. Every administrator's act is noted here.
final class AuditShelf {
  private static final String NOTE =
      """
      insert into audit (who, what, subject, act, words, before, after)
      values (:who, :what, :subject, :act, :words, cast(nullif(:before, '') as json), cast(nullif(:after, '') as json))""";

  private final StatelessSession session;

  AuditShelf(StatelessSession session) {
    this.session = session;
  }

  /// One act.
  ///
  /// @param who an agent's id; empty for a directory file
  /// @param what the kind of thing, such as flow
  /// @param subject which one
  /// @param act what was done, such as published
  /// @param words a note or reason; may be empty
  /// @param before as JSON; none when there was nothing before
  record Act(
      String who, String what, String subject, String act, String words, Optional<String> before, Optional<String> after) {
    static Act of(String who, String what, String subject, String act, String words) {
      return new Act(who, what, subject, act, words, Optional.empty(), Optional.empty());
    }

    Act from(String json) {
      return new Act(who, what, subject, act, words, Optional.of(json), after);
    }

    Act to(String json) {
      return new Act(who, what, subject, act, words, before, Optional.of(json));
    }
  }

  void note(Act act) {
    session.createNativeMutationQuery(NOTE)
        .setParameter("who", act.who())
        .setParameter("what", act.what())
        .setParameter("subject", act.subject())
        .setParameter("act", act.act())
        .setParameter("words", Text.storable(act.words()))
        .setParameter("before", act.before().map(Text::storable).orElse(""))
        .setParameter("after", act.after().map(Text::storable).orElse(""))
        .executeUpdate();
  }
}
