package dev.onetouch.formats.directory;

import dev.onetouch.formats.source.Fields;
import dev.onetouch.formats.source.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Keys of a checked entry as parts.
final class Parts {
  private Parts() {}

  static boolean removes(Fields entry) {
    return entry.flag("remove").orElse(false);
  }

  static Part<String> text(Fields entry, String key) {
    return of(entry, key, spot -> Fields.text(spot).orElseThrow());
  }

  static Part<List<String>> texts(Fields entry, String key) {
    return of(entry, key, Parts::texts);
  }

  static List<String> texts(Spot row) {
    return Fields.items(row).stream().map(item -> Fields.text(item).orElseThrow()).toList();
  }

  static Map<String, String> textsByKey(Spot table) {
    Map<String, String> texts = new LinkedHashMap<>();
    Fields.of(table)
        .orElseThrow()
        .all()
        .forEach((key, spot) -> texts.put(key, Fields.text(spot).orElseThrow()));
    return texts;
  }

  static Map<String, Map<String, String>> textsByTwoKeys(Spot table) {
    Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    Fields.of(table).orElseThrow().all().forEach((key, spot) -> texts.put(key, textsByKey(spot)));
    return texts;
  }

  static <T> Part<T> of(Fields entry, String key, Function<Spot, T> value) {
    if (entry.isNull(key)) {
      return Part.cleared();
    }
    return entry.at(key).map(spot -> Part.of(value.apply(spot))).orElse(Part.unsaid());
  }
}
