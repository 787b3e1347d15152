package dev.onetouch.app.settings;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/// Walks a YAML document of nested keys and single values, telling each with its line. Read token by token rather than as a
/// tree, because a tree has forgotten the lines, and that `+16195550100` was written with its plus.
final class YamlWalk {
  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private YamlWalk() {}

  interface Visitor {
    void value(String path, String text, int line);

    void misplaced(String what, int line);
  }

  static void walk(String yaml, Visitor visitor) throws IOException {
    try (JsonParser parser = YAML.createParser(yaml)) {
      JsonToken first = parser.nextToken();
      if (first == null || first == JsonToken.VALUE_NULL) {
        return;
      }
      if (first != JsonToken.START_OBJECT) {
        visitor.misplaced("a value where keys are expected", line(parser));
        return;
      }
      mapping(parser, visitor);
      if (parser.nextToken() != null) {
        visitor.misplaced("a second document", line(parser));
      }
    }
  }

  private static void mapping(JsonParser parser, Visitor visitor) throws IOException {
    Deque<String> levels = new ArrayDeque<>();
    String name = "";
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      switch (token) {
        case FIELD_NAME -> name = parser.currentName();
        case START_OBJECT -> levels.addLast(name);
        case END_OBJECT -> {
          if (levels.isEmpty()) {
            return;
          }
          levels.removeLast();
        }
        case START_ARRAY -> {
          visitor.misplaced("a list at " + path(levels, name), line(parser));
          parser.skipChildren();
        }
        // A key without a value is as good as absent.
        case VALUE_NULL -> {}
        default -> visitor.value(path(levels, name), parser.getText(), line(parser));
      }
    }
  }

  private static String path(Deque<String> levels, String name) {
    return levels.isEmpty() ? name : String.join(".", levels) + "." + name;
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }
}
