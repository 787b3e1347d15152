package dev.onetouch.formats.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.onetouch.formats.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// Builds one tree from one parser's tokens. YAML's own inventions (anchors, tags, several documents) are
/// refused, for a directory should mean the same to everybody who reads it.
final class TreeBuilder {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?");

  private final JsonParser parser;
  private final String file;
  private final List<Refusal> refusals;

  TreeBuilder(JsonParser parser, String file, List<Refusal> refusals) {
    this.parser = parser;
    this.file = file;
    this.refusals = refusals;
  }

  Node document() throws IOException {
    if (parser.nextToken() == null) {
      refusals.add(new Refusal(file, 1, 1, "", "an empty file", "an object"));
      return new Node.Nothing(Mark.START);
    }
    Node root = node("");
    if (parser.nextToken() != null) {
      refuse("", "a second document after the first", "one document in a file");
    }
    return root;
  }

  private Node node(String pointer) throws IOException {
    Mark at = mark();
    refuseInventions(pointer);
    return switch (parser.currentToken()) {
      case START_OBJECT -> table(pointer, at);
      case START_ARRAY -> row(pointer, at);
      case VALUE_TRUE -> new Node.Flag(at, true);
      case VALUE_FALSE -> new Node.Flag(at, false);
      case VALUE_NULL -> new Node.Nothing(at);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> numeral(at);
      case VALUE_STRING -> text(at);
      default -> throw new IllegalStateException("unexpected token " + parser.currentToken());
    };
  }

  private Node table(String pointer, Mark at) throws IOException {
    SequencedMap<String, Node> entries = new LinkedHashMap<>();
    SequencedMap<String, Mark> keys = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Mark keyAt = mark();
      String inside = pointer + "/" + Spot.escaped(key);
      parser.nextToken();
      Node value = node(inside);
      Mark first = keys.putIfAbsent(key, keyAt);
      if (first == null) {
        entries.put(key, value);
      } else {
        refusals.add(
            new Refusal(
                file,
                keyAt.line(),
                keyAt.column(),
                inside,
                "the key \"" + key + "\" a second time",
                "each key once (the first is on line " + first.line() + ")"));
      }
    }
    return new Node.Table(at, entries, keys);
  }

  private Node row(String pointer, Mark at) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(pointer + "/" + items.size()));
    }
    return new Node.Row(at, items);
  }

  // What a YAML reader may take for a number, such as +16195550100 or 0x1F, was meant as text by whoever
  // wrote it.
  private Node numeral(Mark at) throws IOException {
    String written = parser.getText();
    return NUMBER.matcher(written).matches() ? new Node.Numeral(at, written) : new Node.Text(at, written);
  }

  private Node text(Mark at) throws IOException {
    return new Node.Text(at, parser.getText());
  }

  private void refuseInventions(String pointer) throws IOException {
    if (!(parser instanceof YAMLParser yaml)) {
      return;
    }
    if (yaml.isCurrentAlias() || yaml.getObjectId() != null) {
      refuse(pointer, "a YAML anchor or alias", "the value itself, written out");
    } else if (yaml.getTypeId() != null) {
      refuse(pointer, "a YAML tag", "a value without a tag");
    }
  }

  private void refuse(String pointer, String found, String accepted) {
    refusals.add(new Refusal(file, mark().line(), mark().column(), pointer, found, accepted));
  }

  private Mark mark() {
    JsonLocation at = parser.currentTokenLocation();
    return new Mark(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }
}
