package dev.onetouch.storage;

import dev.onetouch.calendar.Holiday;
import dev.onetouch.calendar.Span;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Owner;
import dev.onetouch.formats.directory.AgentEntry;
import dev.onetouch.formats.directory.CaseEntry;
import dev.onetouch.formats.directory.CustomerEntry;
import dev.onetouch.formats.directory.HoursEntry;
import dev.onetouch.formats.directory.NumberEntry;
import dev.onetouch.formats.directory.Part;
import dev.onetouch.formats.directory.SignIn;
import dev.onetouch.formats.directory.TeamEntry;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A directory's entries as patches of their tables.
final class DirectoryPatches {
  private DirectoryPatches() {}

  static Patch team(TeamEntry entry) {
    return Patch.of("id", entry.id()).with("name", entry.name(), entry.id().value());
  }

  static Patch hours(HoursEntry entry) {
    return Patch.of("id", entry.id())
        .with("zone", entry.zone(), null)
        .with("week", entry.week().map(DirectoryPatches::week), Map.of())
        .with("holidays", entry.holidays().map(all -> all.stream().map(DirectoryPatches::holiday).toList()), List.of());
  }

  /// An agent who is named in a file works here, also if they had left.
  static Patch agent(AgentEntry entry) {
    return Patch.of("id", entry.id())
        .with("name", entry.name(), entry.id().value())
        .with("skills", entry.skills(), List.of())
        .with("languages", entry.languages(), List.of())
        .with("phone", entry.phone(), null)
        .with("covers", entry.covers(), List.of())
        .with("hours_id", entry.hours(), null)
        .with("roles", entry.roles().map(roles -> roles.stream().map(DirectoryPatches::word).toList()), List.of())
        .with("email", entry.signIn().map(SignIn::email), null)
        .with("password_hash", passwordHash(entry.signIn()), null)
        .with("disabled", false);
  }

  private static Part<String> passwordHash(Part<SignIn> signIn) {
    return switch (signIn) {
      case Part.Unsaid<SignIn> _ -> Part.unsaid();
      case Part.Cleared<SignIn> _ -> Part.cleared();
      case Part.Said<SignIn>(SignIn said) -> said.passwordHash();
    };
  }

  static Patch customer(CustomerEntry entry) {
    return Patch.of("id", entry.id())
        .with("name", entry.name(), entry.id().value())
        .with("greeting_name", entry.greetingName(), "")
        .with("language", entry.language(), "")
        .with("skip_menus", entry.skipMenus(), false);
  }

  static Patch number(NumberEntry entry) {
    return Patch.of("number", entry.number())
        .with("name", entry.name(), "")
        .with("flow_id", entry.flow(), null)
        .with("duty_line", entry.dutyLine(), null);
  }

  static Patch oneCase(CaseEntry entry) {
    return Patch.of("number", entry.number())
        .with("customer_id", entry.customer(), null)
        .with("subject", entry.subject(), "")
        .with("owner_id", owner(entry.owner()), null)
        .with("team_id", entry.team(), null)
        .with("status", entry.status().map(DirectoryPatches::word), "open")
        .with("last_contact", entry.lastContact(), null);
  }

  private static Part<AgentId> owner(Part<Owner> owner) {
    return switch (owner) {
      case Part.Unsaid<Owner> _ -> Part.unsaid();
      case Part.Cleared<Owner> _ -> Part.cleared();
      case Part.Said<Owner>(Owner.OwnedBy(AgentId agent)) -> Part.of(agent);
      case Part.Said<Owner>(Owner.Nobody _) -> Part.cleared();
    };
  }

  /// @param elements those the owner has, all of them
  record Members(String owner, List<?> elements) {}

  static List<Members> teamsOf(List<AgentEntry> agents) {
    return agents.stream()
        .filter(entry -> !(entry.teams() instanceof Part.Unsaid))
        .map(entry -> new Members(entry.id().value(), entry.teams().said().orElse(List.of())))
        .toList();
  }

  static List<Members> phonesOf(List<CustomerEntry> customers) {
    return customers.stream()
        .filter(entry -> !(entry.phones() instanceof Part.Unsaid))
        .map(entry -> new Members(entry.id().value(), entry.phones().said().orElse(List.of())))
        .toList();
  }

  private static Map<String, List<String>> week(Map<DayOfWeek, List<Span>> week) {
    Map<String, List<String>> days = new LinkedHashMap<>();
    week.forEach((day, spans) -> days.put(day.name(), spans.stream().map(Span::toString).toList()));
    return days;
  }

  private static Map<String, Object> holiday(Holiday holiday) {
    return Map.of(
        "date", holiday.date().toString(), "name", holiday.name(), "open", holiday.open().stream().map(Span::toString).toList());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
