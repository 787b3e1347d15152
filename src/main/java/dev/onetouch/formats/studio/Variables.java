package dev.onetouch.formats.studio;

import dev.onetouch.formats.source.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What `set-variables` widgets set. A name that is set once everywhere means one thing, so its value can stand wherever the name
/// is used; a name set in several places depends on the way a call took.
final class Variables {
  private final Map<String, List<String>> values = new TreeMap<>();

  Variables(Studio studio) {
    for (Widget widget : studio.ofType(Studio.VARIABLES)) {
      of(widget).forEach((name, value) ->
          values.merge(name, List.of(value), (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
    }
  }

  static Map<String, String> of(Widget widget) {
    Map<String, String> set = new LinkedHashMap<>();
    for (Fields one : widget.properties().map(all -> all.tables("variables")).orElse(List.of())) {
      one.text("key").map(String::strip).filter(key -> !key.isEmpty()).ifPresent(key ->
          set.put(key, one.at("value").map(spot -> Widget.plain(spot.node())).orElse("").strip()));
    }
    return set;
  }

  /// What this name always means.
  Optional<String> meaning(String name) {
    List<String> all = values.getOrDefault(name, List.of()).stream().distinct().toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  boolean severalMeanings(String name) {
    return values.containsKey(name) && meaning(name).isEmpty();
  }
}
