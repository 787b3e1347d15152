package dev.onetouch.storage;

import dev.onetouch.web.ProviderAccountStore;
import dev.onetouch.web.ProviderIdentity;
import dev.onetouch.web.SignedIn;
import jakarta.persistence.Tuple;
import java.util.Optional;
import org.hibernate.query.NativeQuery;

/// Which agent an identity at a provider is.
public final class ProviderIdentityRows implements ProviderAccountStore {
  private static final String AGENT = "a.id, a.name, array_to_string(a.roles, ',')";

  private static final String FIND =
      "select " + AGENT
          + """
           from provider_identity p join agent a on a.id = p.agent_id
          where p.issuer = :issuer and p.subject = :subject and not a.disabled and a.email is not null
          """;

  private static final String LINK =
      """
      with linked as (
        insert into provider_identity (issuer, subject, agent_id)
        select :issuer, :subject, a.id from agent a where lower(a.email) = lower(:email) and not a.disabled
        on conflict do nothing
        returning agent_id
      )
      """
          + "select " + AGENT + " from linked join agent a on a.id = linked.agent_id";

  private final Door door;

  public ProviderIdentityRows(Database database) {
    this.door = database.desk();
  }

  @Override
  public Optional<SignedIn> find(ProviderIdentity who) {
    return door.ask("looking up a provider's identity", session ->
        agent(session.createNativeQuery(FIND, Tuple.class), who));
  }

  @Override
  public Optional<SignedIn> link(ProviderIdentity who) {
    return door.ask("linking a provider's identity", session ->
        agent(session.createNativeQuery(LINK, Tuple.class).setParameter("email", Text.storable(who.verifiedEmail())), who));
  }

  private static Optional<SignedIn> agent(NativeQuery<Tuple> query, ProviderIdentity who) {
    return query
        .setParameter("issuer", who.issuer())
        .setParameter("subject", who.subject())
        .getResultStream()
        .findFirst()
        .map(row -> new SignedIn(
            row.get(0, String.class), row.get(1, String.class), SessionRows.roles(row.get(2, String.class))));
  }
}
