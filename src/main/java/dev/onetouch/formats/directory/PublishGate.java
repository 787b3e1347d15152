package dev.onetouch.formats.directory;

import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.verifier.Known;
import dev.onetouch.verifier.Verdict;
import dev.onetouch.verifier.Verifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Asks the verifier about every flow a directory wants to publish (P10), together with the subflows as they
/// will be once the directory is loaded.
public final class PublishGate {
  private final Directory directory;
  private final Function<FlowId, Optional<Flow>> flowsOnFile;
  private final OnFile onFile;

  /// @param flowsOnFile the latest text of a flow that is on file
  public PublishGate(Directory directory, Function<FlowId, Optional<Flow>> flowsOnFile, OnFile onFile) {
    this.directory = directory;
    this.flowsOnFile = flowsOnFile;
    this.onFile = onFile;
  }

  /// One verdict for each flow to be published, in the order of the file. The directory may be loaded when
  /// all of them are publishable.
  public SequencedMap<FlowId, Verdict> verdicts() {
    SequencedMap<FlowId, Verdict> verdicts = new LinkedHashMap<>();
    for (FlowEntry entry : directory.flows()) {
      entry.flow().said().filter(flow -> entry.publish()).ifPresent(flow ->
          verdicts.put(entry.id(), Verifier.verify(flow, reachableFrom(flow), known())));
    }
    return verdicts;
  }

  /// The flows this one calls, and theirs, as a published version keeps them. Those that do not exist are
  /// left out.
  public Map<FlowId, Flow> reachableFrom(Flow flow) {
    return Subflows.of(flow, this::find);
  }

  private Optional<Flow> find(FlowId id) {
    List<FlowEntry> here = directory.flows().stream().filter(entry -> entry.id().equals(id)).toList();
    return here.isEmpty() ? flowsOnFile.apply(id) : here.getFirst().flow().said();
  }

  private Known known() {
    Map<String, Boolean> hours = directory.hours().stream()
        .collect(Collectors.toMap(HoursEntry::id, entry -> !entry.remove()));
    Map<TeamId, Boolean> teams = directory.teams().stream()
        .collect(Collectors.toMap(TeamEntry::id, entry -> !entry.remove()));
    return new Known(
        id -> hours.containsKey(id) ? hours.getOrDefault(id, false) : onFile.hasHours(id),
        id -> {
          TeamId team = new TeamId(id);
          return teams.containsKey(team) ? teams.getOrDefault(team, false) : onFile.has(team);
        },
        name -> onFile.audioLength(name).<Known.Sound>map(Known.Sound.Lasting::new).orElseGet(Known.Sound.Missing::new));
  }
}
