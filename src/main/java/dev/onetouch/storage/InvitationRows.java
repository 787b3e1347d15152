package dev.onetouch.storage;

import dev.onetouch.admin.company.Invitations;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Invitations.
public final class InvitationRows implements Invitations {
  private static final String HOLD =
      "select id from agent where id = :agent and not disabled and email is not null for no key update";
  private static final String CLEAR =
      """
      delete from invitation where (agent_id = :agent and used_at is null)
        or expires_at < clock_timestamp() - cast('30 days' as interval)""";
  private static final String MAKE =
      """
      insert into invitation (token_hash, agent_id, by_agent, expires_at)
      values (:hash, :agent, :by, clock_timestamp() + make_interval(secs => :seconds)) returning expires_at""";
  private static final String OPEN =
      " from invitation i join agent a on a.id = i.agent_id where i.token_hash = :hash and i.used_at is null"
          + " and i.expires_at > clock_timestamp() and not a.disabled and a.email is not null";
  private static final String FIND = "select a.name, a.email, i.expires_at" + OPEN;
  private static final String TAKE = "select a.id" + OPEN + " for update of i, a";
  private static final String USE =
      """
      with used as (update invitation set used_at = clock_timestamp() where token_hash = :hash),
      over as (delete from session where agent_id = :agent)
      update agent set password_hash = :password where id = :agent""";

  private final Door door;

  public InvitationRows(Database database) {
    this.door = database.desk();
  }

  @Override
  public Optional<Instant> make(String agent, String digest, String by, Duration validity) {
    String id = Text.storable(agent);
    return door.inTransaction("inviting somebody", session -> {
      if (session.createNativeQuery(HOLD, String.class).setParameter("agent", id).list().isEmpty()) {
        return Optional.empty();
      }
      session.createNativeMutationQuery(CLEAR).setParameter("agent", id).executeUpdate();
      Instant until = session.createNativeQuery(MAKE, Instant.class)
          .setParameter("hash", digest)
          .setParameter("agent", id)
          .setParameter("by", by)
          .setParameter("seconds", (double) validity.toSeconds())
          .getSingleResult();
      new AuditShelf(session).note(AuditShelf.Act.of(by, "agent", id, "invited", ""));
      return Optional.of(until);
    });
  }

  @Override
  public Optional<Invited> find(String digest) {
    return door.askAgain("looking up an invitation", session ->
        session.createNativeQuery(FIND, Tuple.class).setParameter("hash", digest).list()).stream()
        .findFirst()
        .map(row -> new Invited(row.get(0, String.class), row.get(1, String.class), row.get(2, Instant.class)));
  }

  @Override
  public boolean accept(String digest, String passwordHash) {
    return door.inTransaction("setting a password by invitation", session -> {
      List<String> agents = session.createNativeQuery(TAKE, String.class).setParameter("hash", digest).list();
      for (String agent : agents) {
        session.createNativeMutationQuery(USE)
            .setParameter("hash", digest)
            .setParameter("agent", agent)
            .setParameter("password", passwordHash)
            .executeUpdate();
        new AuditShelf(session).note(AuditShelf.Act.of(agent, "agent", agent, "set-password", ""));
      }
      return !agents.isEmpty();
    });
  }
}
