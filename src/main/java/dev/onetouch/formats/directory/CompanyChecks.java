package dev.onetouch.formats.directory;

import dev.onetouch.call.Phrases;
import dev.onetouch.flow.Template;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.source.Fields;
import dev.onetouch.formats.source.Spot;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The company's own keys, and the numbers people dial.
final class CompanyChecks {
  private final Phrases phrases;
  private final Roster roster;
  private final List<Refusal> refusals;

  CompanyChecks(Phrases phrases, Roster roster, List<Refusal> refusals) {
    this.phrases = phrases;
    this.roster = roster;
    this.refusals = refusals;
  }

  void check(Fields root) {
    root.fields("company").ifPresent(company -> {
      company.at("time-zone").ifPresent(zone -> checkZone(zone, refusals));
      company.at("duty-owner").ifPresent(this::checkDutyOwner);
      company.fields("phrases").ifPresent(all -> all.all().values().forEach(sentences ->
          Fields.of(sentences).ifPresent(this::checkSentences)));
    });
    for (Fields number : root.tables("numbers")) {
      Required.ifNew(roster, Roster.Kind.NUMBER, number, refusals, "flow");
      number.at("flow").ifPresent(flow -> roster.require(Roster.Kind.FLOW, flow, refusals));
    }
  }

  static void checkZone(Spot zone, List<Refusal> refusals) {
    Fields.text(zone).filter(id -> !ZoneId.getAvailableZoneIds().contains(id))
        .ifPresent(id -> refusals.add(zone.refuse("an IANA time zone such as America/Los_Angeles")));
  }

  private void checkDutyOwner(Spot owner) {
    Fields.text(owner)
        .filter(id -> !roster.has(Roster.Kind.TEAM, id) && !roster.has(Roster.Kind.AGENT, id))
        .ifPresent(id -> refusals.add(owner.refuse("the id of a team or an agent, in this file or on file")));
  }

  private void checkSentences(Fields sentences) {
    Map<String, String> shipped = phrases.byLanguage().getOrDefault(Phrases.FALLBACK_LANGUAGE, Map.of());
    sentences.all().forEach((name, spot) -> {
      if (!shipped.containsKey(name)) {
        refusals.add(sentences.spot().refuseKey(name, String.join(", ", new TreeSet<>(shipped.keySet()))));
        return;
      }
      Set<String> slots = Template.facts(shipped.getOrDefault(name, ""));
      Fields.text(spot).map(Template::facts).filter(used -> !slots.containsAll(used)).ifPresent(used ->
          refusals.add(spot.refuse("the slots " + String.join(", ", used),
              slots.isEmpty() ? "a sentence without slots" : "the slots " + String.join(", ", slots))));
    });
  }
}
