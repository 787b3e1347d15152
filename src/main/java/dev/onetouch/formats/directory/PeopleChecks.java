package dev.onetouch.formats.directory;

import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.source.Fields;
import dev.onetouch.formats.source.Node;
import dev.onetouch.formats.source.Spot;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Teams, agents, customers and their cases.
final class PeopleChecks {
  private final Roster roster;
  private final List<Refusal> refusals;
  private final Set<String> emails = new HashSet<>();

  /// Whose sign-in this file gives or takes away.
  private final Set<String> saidHere = new HashSet<>();

  PeopleChecks(Roster roster, List<Refusal> refusals) {
    this.roster = roster;
    this.refusals = refusals;
  }

  void check(Fields root) {
    root.tables("teams").forEach(team -> Required.ifNew(roster, Roster.Kind.TEAM, team, refusals, "name"));
    root.tables("agents").stream()
        .filter(agent -> agent.has("sign-in") || agent.flag("remove").orElse(false))
        .forEach(agent -> agent.text("id").ifPresent(saidHere::add));
    root.tables("agents").forEach(this::checkAgent);
    root.tables("customers").forEach(
        customer -> Required.ifNew(roster, Roster.Kind.CUSTOMER, customer, refusals, "name"));
    root.tables("cases").forEach(this::checkCase);
  }

  private void checkAgent(Fields agent) {
    Required.ifNew(roster, Roster.Kind.AGENT, agent, refusals, "name");
    agent.row("teams").forEach(team -> roster.require(Roster.Kind.TEAM, team, refusals));
    agent.at("cover").ifPresent(cover -> {
      checkAnother(agent, cover);
      Fields.items(cover).forEach(one -> checkAnother(agent, one));
    });
    agent.at("hours").ifPresent(hours -> roster.require(Roster.Kind.HOURS, hours, refusals));
    agent.at("hand-over-to").ifPresent(to -> checkAnother(agent, to));
    if (agent.has("hand-over-to") && !agent.flag("remove").orElse(false)) {
      refusals.add(agent.spot().refuseKey("hand-over-to", "hand-over-to only beside remove: true"));
    }
    agent.fields("sign-in").ifPresent(signIn -> checkSignIn(agent, signIn));
  }

  private void checkAnother(Fields agent, Spot other) {
    roster.require(Roster.Kind.AGENT, other, refusals);
    if (Fields.text(other).isPresent() && Fields.text(other).equals(agent.text("id"))
        && !agent.flag("remove").orElse(false)) {
      refusals.add(other.refuse("the agent's own id", "the id of another agent"));
    }
  }

  private void checkSignIn(Fields agent, Fields signIn) {
    signIn.at("email").ifPresent(email -> Fields.text(email)
        .flatMap(roster::whoseEmail)
        .filter(whose -> !agent.text("id").equals(Optional.of(whose)) && !saidHere.contains(whose))
        .ifPresent(whose -> refusals.add(email.refuse("the e-mail address of " + whose, "each address at one agent"))));
    if (signIn.has("password") && signIn.has("password-hash")) {
      refusals.add(signIn.spot().refuse("either password or password-hash"));
    }
    signIn
        .at("email")
        .ifPresent(email ->
            Fields.text(email)
                .filter(text -> !emails.add(text.toLowerCase(Locale.ROOT)))
                .ifPresent(text ->
                    refusals.add(
                        email.refuse(
                            "an e-mail address a second time", "each address at one agent"))));
  }

  private void checkCase(Fields one) {
    Required.ifNew(roster, Roster.Kind.CASE, one, refusals, "customer", "subject", "team");
    one.at("customer").ifPresent(customer -> roster.require(Roster.Kind.CUSTOMER, customer, refusals));
    one.at("team").ifPresent(team -> roster.require(Roster.Kind.TEAM, team, refusals));
    one.at("owner").filter(owner -> !(owner.node() instanceof Node.Nothing))
        .ifPresent(owner -> roster.require(Roster.Kind.AGENT, owner, refusals));
    one.at("last-contact").ifPresent(at -> Fields.text(at).filter(text -> !isInstant(text))
        .ifPresent(text -> refusals.add(at.refuse("an instant such as 2026-11-20T18:00:00Z"))));
  }

  private static boolean isInstant(String text) {
    try {
      OffsetDateTime.parse(text);
      return true;
    } catch (DateTimeException notAnInstant) {
      return false;
    }
  }
}
