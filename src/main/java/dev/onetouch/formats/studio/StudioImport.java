package dev.onetouch.formats.studio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onetouch.call.Phrases;
import dev.onetouch.formats.Reading;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.source.SourceFile;
import dev.onetouch.formats.studio.Imported.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Turns a Studio flow into a flow file that reads: every widget a call can come to becomes a step, or is named with the reason.
/// Whether the result may go live is the verifier's question. Never throws for a strange file: what is no Studio flow is refused
/// with its line.
public final class StudioImport {
  private static final int MAX_NAME = 200;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Phrases phrases;
  private final String team;

  /// @param team who takes calls where Studio named a number, or nobody
  public StudioImport(Phrases phrases, String team) {
    this.phrases = phrases;
    this.team = team;
  }

  /// @param id what the flow is called in the house
  public Reading<Imported> read(SourceFile file, String id) {
    return switch (StudioReader.read(file)) {
      case Reading.Refused<Studio>(List<Refusal> refusals) -> Reading.refused(refusals);
      case Reading.Done<Studio>(Studio studio) -> Reading.of(converted(studio, Drawing.plain(id, "imported")));
    };
  }

  private Imported converted(Studio studio, String id) {
    Drawing drawing = new Drawing(studio);
    Spoken spoken = new Spoken(studio);
    Variables variables = new Variables(studio);
    Listening listening = new Listening(studio);
    Liquid liquid = new Liquid(studio, variables, listening);
    Words words = new Words(liquid, drawing, spoken);
    Branches branches = new Branches(liquid, drawing);
    Ways ways = new Ways(studio, drawing, new Widgets(branches, words, team), spoken);
    Menus menus = new Menus(listening, drawing, words, spoken, phrases);
    Steps steps = new Steps(drawing, ways, words, menus, branches, liquid, spoken, team);

    String start = start(studio, drawing, ways);
    Map<String, Position> positions = new LinkedHashMap<>();
    while (!drawing.open().isEmpty()) {
      Widget widget = drawing.open().removeFirst();
      drawing.step(drawing.id(widget), steps.of(widget));
      position(widget).ifPresent(at -> positions.put(drawing.id(widget), at));
    }
    String person = ways.personOfTheFlow();
    new Leftovers(studio, variables, drawing).note();
    return new Imported(written(flow(studio, id, spoken, start, person, drawing)), positions, drawing.notes());
  }

  private static String start(Studio studio, Drawing drawing, Ways ways) {
    Optional<Widget> trigger = studio.widget(studio.initial())
        .or(() -> studio.ofType(Studio.TRIGGER).stream().findFirst());
    trigger.ifPresent(drawing::meet);
    String first = trigger.map(widget -> widget.next("incomingCall")).orElse("");
    if (first.isEmpty()) {
      trigger.ifPresent(widget -> drawing.note(widget, Reason.NOTHING_CONNECTED.with()));
      return ways.person();
    }
    return ways.step(first);
  }

  private static Map<String, Object> flow(
      Studio studio, String id, Spoken spoken, String start, String person, Drawing drawing) {
    String name = studio.description().isBlank() ? id : studio.description();
    SequencedMap<String, Object> flow = Table.of("format", 1, "id", id);
    flow.put("name", name.substring(0, Math.min(name.length(), MAX_NAME)));
    flow.put("languages", List.of(spoken.language()));
    flow.put("start", start);
    flow.put("person", person);
    drawing.steps().values().forEach(step -> step.remove("keep", Map.of()));
    flow.put("steps", drawing.steps());
    return flow;
  }

  private static Optional<Position> position(Widget widget) {
    return widget.properties().flatMap(all -> all.fields("offset")).flatMap(offset ->
        offset.whole("x").flatMap(x -> offset.whole("y").map(y -> new Position(x, y))));
  }

  private static String written(Map<String, Object> flow) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(flow) + "\n";
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a flow of plain values could not be written", broken);
    }
  }
}
