package dev.onetouch.formats.studio;

import dev.onetouch.formats.Reading;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.source.Fields;
import dev.onetouch.formats.source.SourceFile;
import dev.onetouch.formats.source.Spot;
import dev.onetouch.formats.source.TreeReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a Studio flow definition: the definition itself, or one wrapped in `definition` as the REST API gives it. Strange
/// details are left to whoever looks at them; refused is what is no such file at all.
final class StudioReader {
  /// A flow of ours has no more steps.
  static final int MAX_WIDGETS = 500;

  private static final String ACCEPTED = "a Studio flow definition: an object with states, a list of widgets";

  private StudioReader() {}

  static Reading<Studio> read(SourceFile file) {
    return switch (TreeReader.read(file)) {
      case Reading.Refused<Spot>(List<Refusal> refusals) -> Reading.refused(refusals);
      case Reading.Done<Spot>(Spot tree) -> definition(tree);
    };
  }

  private static Reading<Studio> definition(Spot tree) {
    Optional<Fields> whole = Fields.of(tree);
    Optional<Fields> definition = whole.flatMap(all -> all.fields("definition")).or(() -> whole);
    if (definition.isEmpty() || !definition.get().has("states")) {
      return Reading.refused(List.of(tree.refuse(ACCEPTED)));
    }
    List<Refusal> refusals = new ArrayList<>();
    List<Widget> widgets = widgets(definition.get(), refusals);
    if (!refusals.isEmpty()) {
      return Reading.refused(refusals);
    }
    String initial = definition.get().text("initial_state").orElse("");
    String name = whole.flatMap(all -> all.text("friendly_name")).or(() -> definition.get().text("description")).orElse("");
    return Reading.of(Studio.of(name.strip(), initial, widgets));
  }

  private static List<Widget> widgets(Fields definition, List<Refusal> refusals) {
    Spot states = definition.at("states").orElseGet(definition::spot);
    List<Spot> items = Fields.items(states);
    if (items.isEmpty() || items.size() > MAX_WIDGETS) {
      refusals.add(states.refuse("a list of 1 to " + MAX_WIDGETS + " widgets"));
      return List.of();
    }
    List<Widget> widgets = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Spot item : items) {
      Optional<Widget> widget = Fields.of(item).flatMap(StudioReader::widget);
      if (widget.isEmpty()) {
        refusals.add(item.refuse("a widget with a name and a type"));
      } else if (!names.add(widget.get().name())) {
        refusals.add(item.refuse("a second widget named \"" + widget.get().name() + "\"", "each name once"));
      } else {
        widgets.add(widget.get());
      }
    }
    return widgets;
  }

  private static Optional<Widget> widget(Fields widget) {
    Optional<String> name = widget.text("name").map(String::strip).filter(text -> !text.isEmpty());
    return name.flatMap(named -> widget.text("type").map(String::strip).filter(text -> !text.isEmpty()).map(type ->
        new Widget(named, type, widget.fields("properties"), widget.tables("transitions").stream().map(StudioReader::way).toList())));
  }

  private static Widget.Way way(Fields way) {
    return new Widget.Way(
        way.text("event").orElse("").strip(),
        way.text("next").orElse("").strip(),
        way.tables("conditions").stream().map(StudioReader::test).toList());
  }

  private static Widget.Test test(Fields test) {
    return new Widget.Test(
        test.text("type").orElse("").strip(),
        test.row("arguments").stream().map(spot -> Widget.plain(spot.node())).findFirst().orElse("").strip(),
        test.at("value").map(spot -> Widget.plain(spot.node())).orElse("").strip());
  }
}
