package dev.onetouch.formats.directory;

import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.FlowId;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.source.Fields;
import dev.onetouch.formats.source.Spot;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who and what there will be once this file is loaded: what it names, and what is on file and stays.
final class Roster {

  /// A list of the file, the key of its ids, and what one entry is called without and with its article.
  enum Kind {
    TEAM("teams", "id", "team", "a team"),
    AGENT("agents", "id", "agent", "an agent"),
    CUSTOMER("customers", "id", "customer", "a customer"),
    CASE("cases", "id", "case", "a case"),
    HOURS("hours", "id", "hours", "opening hours"),
    NUMBER("numbers", "number", "number", "a number"),
    FLOW("flows", "id", "flow", "a flow");

    final String list;
    final String key;
    final String word;
    final String one;

    Kind(String list, String key, String word, String one) {
      this.list = list;
      this.key = key;
      this.word = word;
      this.one = one;
    }
  }

  private final OnFile onFile;
  private final Map<Kind, Map<String, Boolean>> kept = new EnumMap<>(Kind.class);

  Roster(OnFile onFile) {
    this.onFile = onFile;
  }

  void read(Fields root, List<Refusal> refusals) {
    for (Kind kind : Kind.values()) {
      if (kind != Kind.FLOW) {
        root.tables(kind.list).forEach(entry ->
            entry.at(kind.key).ifPresent(id -> add(kind, id, !entry.flag("remove").orElse(false), refusals)));
      }
    }
  }

  void add(Kind kind, Spot id, boolean keeps, List<Refusal> refusals) {
    Fields.text(id)
        .ifPresent(text -> {
          if (!add(kind, text, keeps)) {
            refusals.add(
                id.refuse(
                    "the " + kind.word + " \"" + text + "\" a second time",
                    "each " + kind.word + " once"));
          }
        });
  }

  /// Whether it was not there yet.
  boolean add(Kind kind, String id, boolean keeps) {
    return kept.computeIfAbsent(kind, none -> new HashMap<>()).putIfAbsent(id, keeps) == null;
  }

  boolean has(Kind kind, String id) {
    Boolean here = kept.getOrDefault(kind, Map.of()).get(id);
    return here == null ? isOnFile(kind, id) : here;
  }

  /// Refuses a name that leads to nothing.
  void require(Kind kind, Spot name, List<Refusal> refusals) {
    Fields.text(name)
        .filter(id -> !has(kind, id))
        .map(id -> missing(kind, name, id))
        .ifPresent(refusals::add);
  }

  Refusal missing(Kind kind, Spot name, String id) {
    boolean removed = kept.getOrDefault(kind, Map.of()).containsKey(id);
    String why = removed ? "which this file removes" : "which is neither in this file nor on file";
    return name.refuse("the " + kind.word + " \"" + id + "\", " + why, "the " + kind.key + " of " + kind.one);
  }

  /// The agent on file who signs in with this address.
  Optional<String> whoseEmail(String email) {
    return onFile.signsInAs(email).map(AgentId::value);
  }

  boolean isOnFile(Kind kind, String id) {
    try {
      return switch (kind) {
        case TEAM -> onFile.has(new TeamId(id));
        case AGENT -> onFile.has(new AgentId(id));
        case CUSTOMER -> onFile.has(new CustomerId(id));
        case CASE -> onFile.has(new CaseNumber(id));
        case HOURS -> onFile.hasHours(id);
        case NUMBER -> Optional.of(id).flatMap(PhoneNumber::parse).filter(onFile::has).isPresent();
        case FLOW -> onFile.has(new FlowId(id));
      };
    } catch (IllegalArgumentException noSuchId) {
      return false;
    }
  }
}
