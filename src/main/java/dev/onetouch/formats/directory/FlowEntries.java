package dev.onetouch.formats.directory;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.formats.FlowFormat;
import dev.onetouch.formats.Reading;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.source.Fields;
import dev.onetouch.formats.source.SourceFile;
import dev.onetouch.formats.source.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the flows of a directory, from their own files or from inside it.
final class FlowEntries {
  private final FlowFormat format;
  private final FlowFiles files;
  private final List<Refusal> refusals;
  private final List<FlowEntry> entries = new ArrayList<>();

  FlowEntries(FlowFormat format, FlowFiles files, List<Refusal> refusals) {
    this.format = format;
    this.files = files;
    this.refusals = refusals;
  }

  List<FlowEntry> entries() {
    return entries;
  }

  void read(List<Fields> flows, Roster roster) {
    for (Fields entry : flows) {
      boolean remove = entry.flag("remove").orElse(false);
      long ways = Stream.of("file", "flow").filter(entry::has).count();
      if (ways != (remove ? 0 : 1) || (remove && !entry.has("id"))) {
        refusals.add(entry.spot().refuse("either file or flow, or id with remove: true"));
      } else if (remove) {
        remove(entry, roster);
      } else {
        flow(entry).ifPresent(flow -> keep(entry, flow, roster));
      }
    }
  }

  private void remove(Fields entry, Roster roster) {
    entry.at("id").ifPresent(spot -> {
      roster.add(Roster.Kind.FLOW, spot, false, refusals);
      Fields.text(spot).filter(id -> refusals.isEmpty()).ifPresent(id ->
          entries.add(new FlowEntry(new FlowId(id), true, Part.unsaid(), false, spot.file())));
    });
  }

  private void keep(Fields entry, Flow flow, Roster roster) {
    String id = flow.id().value();
    Spot named = entry.at("file").or(() -> entry.at("flow")).orElseThrow();
    if (entry.text("id").filter(said -> !said.equals(id)).isPresent()) {
      refusals.add(entry.at("id").orElseThrow().refuse("\"" + id + "\", the flow's own id, or no id here"));
    }
    if (!roster.add(Roster.Kind.FLOW, id, true)) {
      refusals.add(named.refuse("the flow \"" + id + "\" a second time", "each flow once"));
    }
    String source = entry.text("file").orElse(named.file());
    entries.add(new FlowEntry(flow.id(), false, Part.of(flow), entry.flag("publish").orElse(false), source));
  }

  private Optional<Flow> flow(Fields entry) {
    return entry.at("flow").map(format::read)
        .or(() -> entry.at("file").flatMap(this::file).map(format::read))
        .flatMap(reading -> switch (reading) {
          case Reading.Done<Flow>(Flow flow) -> Optional.of(flow);
          case Reading.Refused<Flow>(List<Refusal> reasons) -> {
            refusals.addAll(reasons);
            yield Optional.<Flow>empty();
          }
        });
  }

  private Optional<SourceFile> file(Spot name) {
    return Fields.text(name)
        .map(files::open)
        .flatMap(reading ->
            switch (reading) {
              case Reading.Done<SourceFile>(SourceFile file) -> Optional.of(file);
              case Reading.Refused<SourceFile>(List<Refusal> reasons) -> {
                reasons.forEach(reason ->
                    refusals.add(
                        name.refuse(
                            name.node().shown() + ": " + reason.found(), reason.accepted())));
                yield Optional.<SourceFile>empty();
              }
            });
  }
}
