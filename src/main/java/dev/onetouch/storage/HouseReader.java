package dev.onetouch.storage;

import dev.onetouch.calendar.OpeningHours;
import dev.onetouch.call.CallRules;
import dev.onetouch.call.Company;
import dev.onetouch.call.Phrases;
import dev.onetouch.caller.NumberPlan;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.Owner;
import dev.onetouch.flow.AudioBook;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.FlowVersionId;
import dev.onetouch.flow.HoursBook;
import dev.onetouch.switchboard.HouseBook.House;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/// Makes a house of what is stored.
final class HouseReader {
  private static final String READ =
      """
      select cast(json_build_object(
        'revision', c.revision,
        'settings', c.settings,
        'hours', (select coalesce(json_agg(to_json(h)), '[]') from hours h),
        'numbers', (select coalesce(json_agg(to_json(n)), '[]') from (
          select p.number, p.duty_line, p.flow_id as flow, f.published
          from phone_number p join flow f on f.id = p.flow_id) n),
        'audio', (select coalesce(json_agg(json_build_object('name', name, 'digest', digest, 'millis', length_ms)), '[]')
          from prompt_audio where withdrawn_at is null),
        'team', (select min(id) from team),
        'dutyAgent', (select a.id from agent a where a.id = c.settings #>> '{duty-owner,agent}' and not a.disabled),
        'dutyTeam', coalesce(
          (select t.id from team t where t.id = c.settings #>> '{duty-owner,team}'),
          (select min(m.team_id) from agent_team m where m.agent_id = c.settings #>> '{duty-owner,agent}'))
      ) as text) from company c""";

  private final Phrases shipped;
  private final List<PhoneNumber> dutyLine;
  private final NumberPlan plan;
  private final CallRules rules;
  private final CallJson json = new CallJson();

  HouseReader(Phrases shipped, List<PhoneNumber> dutyLine, NumberPlan plan, CallRules rules) {
    this.shipped = shipped;
    this.dutyLine = List.copyOf(dutyLine);
    this.plan = plan;
    this.rules = rules;
  }

  HouseRow row(StatelessSession session) {
    return json.read(session.createNativeQuery(READ, String.class).getSingleResult(), HouseRow.class);
  }

  House house(HouseRow row) {
    Map<PhoneNumber, PhoneNumber> dutyLines = new HashMap<>();
    Map<PhoneNumber, FlowVersionId> flows = new HashMap<>();
    for (HouseRow.NumberRow number : row.numbers()) {
      if (number.dutyLine() != null) {
        dutyLines.put(number.number(), number.dutyLine());
      }
      if (number.published() != null) {
        flows.put(number.number(), new FlowVersionId(new FlowId(number.flow()), number.published()));
      }
    }
    return new House(company(row, dutyLines), flows);
  }

  private static AudioBook audio(List<HouseRow.AudioRow> rows) {
    return new AudioBook(rows.stream().collect(Collectors.toMap(HouseRow.AudioRow::name, HouseRow.AudioRow::entry)));
  }

  private Company company(HouseRow row, Map<PhoneNumber, PhoneNumber> dutyLines) {
    HouseRow.Settings settings = row.settings();
    ZoneId zone = settings.zone().isEmpty() ? ZoneOffset.UTC : ZoneId.of(settings.zone());
    Map<String, OpeningHours> hours = new HashMap<>();
    row.hours().forEach(one -> hours.put(one.id(), one.hours(zone)));
    return new Company(
        settings.name(),
        zone,
        settings.languages().isEmpty() ? List.of(Phrases.FALLBACK_LANGUAGE) : settings.languages(),
        dutyLines,
        settings.dutyLine() == null ? dutyLine : List.of(settings.dutyLine()),
        settings.voices(),
        shipped.overlaid(settings.phrases()),
        new HoursBook(hours),
        row.dutyAgent() == null ? Owner.NOBODY : new Owner.OwnedBy(row.dutyAgent()),
        Stream.of(row.dutyTeam(), row.team()).flatMap(Stream::ofNullable).limit(1).toList(),
        row.numbers().stream().map(HouseRow.NumberRow::number).collect(Collectors.toSet()),
        plan,
        rules,
        audio(row.audio()));
  }
}
