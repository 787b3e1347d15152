package dev.onetouch.storage;

import dev.onetouch.web.SignInStore;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.Optional;

/// Who may sign in, and how often was tried: three counters a try, for the e-mail here, the
/// address, the e-mail anywhere.
public final class SignInRows implements SignInStore {
  private static final int FORGOTTEN_AT_ONCE = 20;

  // Counters are locked in the order of their names, so that two tries never wait for each other in
  // a circle.
  private static final String SUBJECTS =
      """
      with subject as materialized (
        select encode(sha256(convert_to(kind || ' ' || what, 'UTF8')), 'hex') as name, kind
        from (values
          ('here', cast(:email as text) || ' ' || cast(:address as text)),
          ('address', cast(:address as text)),
          ('email', cast(:email as text))) as v(kind, what)
      ),
      """;

  private static final String COUNT =
      SUBJECTS
          + """
          old as (
            select a.subject from sign_in_attempt a
            where a.first_at < clock_timestamp() - make_interval(secs => 2 * cast(:window as double precision))
              and not exists (select from subject where subject.name = a.subject)
            limit :forget for update skip locked
          ),
          gone as (delete from sign_in_attempt using old where sign_in_attempt.subject = old.subject),
          counted as (
            insert into sign_in_attempt as a (subject, failures)
            select name, 1 from subject order by name
            on conflict (subject) do update set
              failures = case when a.first_at < clock_timestamp() - make_interval(secs => :window)
                then 1 else a.failures + 1 end,
              first_at = case when a.first_at < clock_timestamp() - make_interval(secs => :window)
                then clock_timestamp() else a.first_at end
            returning a.subject, a.failures
          )
          select
            max(failures) filter (where kind = 'here'),
            max(failures) filter (where kind = 'address'),
            max(failures) filter (where kind = 'email')
          from counted join subject on subject.name = counted.subject
          """;

  private static final String FORGIVE =
      SUBJECTS
          + """
          locked as materialized (
            select a.subject, s.kind from sign_in_attempt a join subject s on s.name = a.subject
            order by a.subject for update of a
          ),
          taken_back as (
            update sign_in_attempt a
            set failures = case when l.kind = 'here' then 0 else greatest(a.failures - 1, 0) end
            from locked l where l.subject = a.subject
            returning 1
          )
          select count(*) from taken_back
          """;

  private static final String ACCOUNT =
      """
      select id, name, array_to_string(roles, ','), password_hash
      from agent where lower(email) = lower(:email) and password_hash is not null and not disabled
      """;

  private final Door door;

  public SignInRows(Database database) {
    this.door = database.desk();
  }

  @Override
  public Tries count(String email, String address, Duration window) {
    return door.ask(
        "counting a sign-in",
        session -> {
          Tuple row =
              session
                  .createNativeQuery(COUNT, Tuple.class)
                  .setParameter("email", Text.storable(email))
                  .setParameter("address", address)
                  .setParameter("window", (double) window.toSeconds())
                  .setParameter("forget", FORGOTTEN_AT_ONCE)
                  .getSingleResult();
          return new Tries(number(row, 0), number(row, 1), number(row, 2));
        });
  }

  @Override
  public Optional<Account> account(String email) {
    return door.ask(
        "looking up who signs in",
        session ->
            session
                .createNativeQuery(ACCOUNT, Tuple.class)
                .setParameter("email", Text.storable(email))
                .getResultStream()
                .findFirst()
                .map(row ->
                    new Account(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        SessionRows.roles(row.get(2, String.class)),
                        row.get(3, String.class))));
  }

  @Override
  public void forgive(String email, String address) {
    door.ask(
        "taking back a counted sign-in",
        session ->
            session
                .createNativeQuery(FORGIVE, Long.class)
                .setParameter("email", Text.storable(email))
                .setParameter("address", address)
                .getSingleResult());
  }

  private static int number(Tuple row, int column) {
    return row.get(column, Number.class).intValue();
  }
}
