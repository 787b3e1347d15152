package dev.onetouch.app;

import dev.onetouch.admin.company.GraveChange;
import dev.onetouch.admin.flows.SecondPerson;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.flow.Flow;
import dev.onetouch.formats.directory.Directory;
import dev.onetouch.formats.directory.DutyOwner;
import dev.onetouch.formats.directory.FlowEntry;
import dev.onetouch.formats.directory.NumberEntry;
import dev.onetouch.formats.directory.Part;
import dev.onetouch.storage.GraveOnFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What one administrator may not change alone where the company wants two: the way to the duty line, and what is recorded.
/// Whoever loads a file at the command line has the house's keys anyhow.
final class SecondPersonRule {
  private static final String COMPANY = "company";
  private static final String DUTY_LINE = "duty-line";

  private SecondPersonRule() {}

  /// What of a directory needs a second person; nothing when it says what is on file already.
  static List<GraveChange> grave(Directory directory, GraveOnFile now) {
    List<GraveChange> changes = new ArrayList<>();
    add(changes, COMPANY, "", DUTY_LINE, now.dutyLine(), directory.company().dutyLine().map(PhoneNumber::e164));
    add(changes, COMPANY, "", "duty-owner", now.dutyOwner(), directory.company().dutyOwner().map(SecondPersonRule::id));
    for (NumberEntry number : directory.numbers()) {
      String e164 = number.number().e164();
      String line = now.numbers().getOrDefault(e164, "");
      // A number that goes takes its duty line along.
      add(changes, "number", e164, DUTY_LINE, line,
          number.remove() ? Part.cleared() : number.dutyLine().map(PhoneNumber::e164));
    }
    directory.flows().stream().filter(FlowEntry::publish).forEach(entry -> entry.flow().said().stream()
        .flatMap(flow -> reasons(now, flow))
        .forEach(reason -> changes.add(new GraveChange("flow", entry.id().value(), reason.word(), "", ""))));
    return changes;
  }

  private static Stream<SecondPerson.Reason> reasons(GraveOnFile now, Flow flow) {
    return SecondPerson.reasons(Optional.ofNullable(now.live().get(flow.id())), flow).stream();
  }

  private static void add(
      List<GraveChange> changes, String what, String subject, String field, String before, Part<String> part) {
    String after = part.over(Optional.of(before)).orElse("");
    if (!after.equals(before)) {
      changes.add(new GraveChange(what, subject, field, before, after));
    }
  }

  private static String id(DutyOwner owner) {
    return switch (owner) {
      case DutyOwner.OfTeam(var team) -> team.value();
      case DutyOwner.OfAgent(var agent) -> agent.value();
    };
  }
}
