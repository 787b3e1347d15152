package dev.onetouch.formats.directory;

import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseStatus;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.FlowId;
import dev.onetouch.formats.source.Fields;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// Makes a directory of a tree in which nothing was found wrong.
final class DirectoryBuilder {
  private final Fields root;
  private final Roster roster;
  private final PasswordHash passwords;

  DirectoryBuilder(Fields root, Roster roster, PasswordHash passwords) {
    this.root = root;
    this.roster = roster;
    this.passwords = passwords;
  }

  Directory directory(List<FlowEntry> flows) {
    return new Directory(
        root.fields("company").map(this::company).orElse(CompanyEntry.UNSAID),
        root.tables("teams").stream().map(DirectoryBuilder::team).toList(),
        root.tables("agents").stream().map(agent -> new AgentBuilder(agent, passwords).agent()).toList(),
        root.tables("customers").stream().map(DirectoryBuilder::customer).toList(),
        root.tables("cases").stream().map(DirectoryBuilder::oneCase).toList(),
        root.tables("hours").stream().map(HoursBuilder::hours).toList(),
        root.tables("numbers").stream().map(DirectoryBuilder::number).toList(),
        flows);
  }

  private CompanyEntry company(Fields company) {
    return new CompanyEntry(
        Parts.text(company, "name"),
        Parts.text(company, "time-zone").map(ZoneId::of),
        Parts.texts(company, "languages"),
        Parts.text(company, "duty-line").map(PhoneNumber::new),
        Parts.text(company, "duty-owner").map(this::dutyOwner),
        Parts.of(company, "voices", Parts::textsByKey),
        Parts.of(company, "phrases", Parts::textsByTwoKeys));
  }

  private DutyOwner dutyOwner(String id) {
    return roster.has(Roster.Kind.TEAM, id)
        ? new DutyOwner.OfTeam(new TeamId(id))
        : new DutyOwner.OfAgent(new AgentId(id));
  }

  private static TeamEntry team(Fields team) {
    return new TeamEntry(
        new TeamId(team.text("id").orElseThrow()), Parts.removes(team), Parts.text(team, "name"));
  }

  private static CustomerEntry customer(Fields customer) {
    Part<String> greeting = customer.fields("preferences")
        .map(wishes -> Parts.text(wishes, "greeting-name")).orElse(Part.unsaid());
    Part<Boolean> skipMenus = customer.fields("preferences").flatMap(wishes -> wishes.flag("skip-menus"))
        .map(Part::of).orElse(Part.unsaid());
    return new CustomerEntry(
        new CustomerId(customer.text("id").orElseThrow()),
        Parts.removes(customer),
        Parts.text(customer, "name"),
        Parts.texts(customer, "phones").map(phones -> phones.stream().map(PhoneNumber::new).toList()),
        Parts.text(customer, "language"),
        greeting,
        skipMenus);
  }

  private static CaseEntry oneCase(Fields one) {
    return new CaseEntry(
        new CaseNumber(one.text("id").orElseThrow()),
        Parts.removes(one),
        Parts.text(one, "customer").map(CustomerId::new),
        Parts.text(one, "subject"),
        Parts.text(one, "owner").map(id -> new Owner.OwnedBy(new AgentId(id))),
        Parts.text(one, "team").map(TeamId::new),
        Parts.text(one, "status").map(word -> CaseStatus.valueOf(word.toUpperCase(Locale.ROOT))),
        Parts.text(one, "last-contact").map(text -> OffsetDateTime.parse(text).toInstant()));
  }

  private static NumberEntry number(Fields number) {
    return new NumberEntry(
        new PhoneNumber(number.text("number").orElseThrow()),
        Parts.removes(number),
        Parts.text(number, "name"),
        Parts.text(number, "flow").map(FlowId::new),
        Parts.text(number, "duty-line").map(PhoneNumber::new));
  }
}
