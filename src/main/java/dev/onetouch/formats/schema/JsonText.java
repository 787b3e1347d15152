package dev.onetouch.formats.schema;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.onetouch.formats.source.Node;
import java.util.StringJoiner;

/// A tree as JSON text, which is what the schema validator and we have in common: it brings another Jackson.
final class JsonText {

  String of(Node node) {
    return switch (node) {
      case Node.Table table -> {
        StringJoiner all = new StringJoiner(",", "{", "}");
        table.entries().forEach((key, value) -> all.add(quoted(key) + ":" + of(value)));
        yield all.toString();
      }
      case Node.Row row -> {
        StringJoiner all = new StringJoiner(",", "[", "]");
        row.items().forEach(item -> all.add(of(item)));
        yield all.toString();
      }
      case Node.Text text -> quoted(text.value());
      case Node.Numeral numeral -> numeral.written();
      case Node.Flag flag -> Boolean.toString(flag.value());
      case Node.Nothing nothing -> "null";
    };
  }

  private static String quoted(String text) {
    return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }
}
