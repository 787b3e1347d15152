package dev.onetouch.storage;

import dev.onetouch.web.Role;
import dev.onetouch.web.SessionStore;
import dev.onetouch.web.SignedIn;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Sessions. Each question goes to the database, so that a session ended on one node is dead on
/// all.
public final class SessionRows implements SessionStore {
  private static final Duration NOTED_AT_MOST_EVERY = Duration.ofMinutes(1);
  private static final int FORGOTTEN_AT_ONCE = 20;

  private static final String OPEN =
      """
      with old as (
        select token_hash from session where expires_at < clock_timestamp() limit :forget for update skip locked
      ),
      gone as (delete from session using old where session.token_hash = old.token_hash),
      opened as (
        insert into session (token_hash, agent_id, expires_at)
        values (:hash, :agent, clock_timestamp() + make_interval(secs => :absolute))
        returning 1
      )
      select count(*) from opened
      """;

  private static final String FIND =
      """
      with found as materialized (
        select s.token_hash, s.last_seen_at, a.id, a.name, array_to_string(a.roles, ',') as roles
        from session s join agent a on a.id = s.agent_id
        where s.token_hash = :hash and not a.disabled and a.email is not null
          and s.expires_at > clock_timestamp()
          and s.created_at > clock_timestamp() - make_interval(secs => :absolute)
          and s.last_seen_at > clock_timestamp() - make_interval(secs => :idle)
      ),
      noted as (
        update session set last_seen_at = clock_timestamp()
        from found
        where session.token_hash = found.token_hash
          and found.last_seen_at < clock_timestamp() - make_interval(secs => :every)
      )
      select id, name, roles from found
      """;

  private final Door door;

  public SessionRows(Database database) {
    this.door = database.desk();
  }

  @Override
  public void open(String digest, String agent, Duration absolute) {
    door.ask(
        "opening a session",
        session ->
            session
                .createNativeQuery(OPEN, Long.class)
                .setParameter("forget", FORGOTTEN_AT_ONCE)
                .setParameter("hash", digest)
                .setParameter("agent", agent)
                .setParameter("absolute", (double) absolute.toSeconds())
                .getSingleResult());
  }

  @Override
  public Optional<SignedIn> find(String digest, Duration idle, Duration absolute) {
    return door.ask(
        "finding a session",
        session ->
            session
                .createNativeQuery(FIND, Tuple.class)
                .setParameter("hash", digest)
                .setParameter("idle", (double) idle.toSeconds())
                .setParameter("absolute", (double) absolute.toSeconds())
                .setParameter("every", (double) NOTED_AT_MOST_EVERY.toSeconds())
                .getResultStream()
                .findFirst()
                .map(row ->
                    new SignedIn(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        roles(row.get(2, String.class)))));
  }

  @Override
  public void end(String digest) {
    door.ask(
        "ending a session",
        session ->
            session
                .createNativeQuery(
                    "with gone as (delete from session where token_hash = :hash returning 1) select count(*) from gone",
                    Long.class)
                .setParameter("hash", digest)
                .getSingleResult());
  }

  /// A role this version of the program does not know gives no rights.
  static Set<Role> roles(String words) {
    return Arrays.stream(words.split(","))
        .flatMap(word -> Role.of(word).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
