package dev.onetouch.formats.source;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A value in a file together with its place.
public sealed interface Node {
  Mark at();

  /// How a refusal names what it found.
  String shown();

  /// @param keys where each key itself stands
  record Table(Mark at, SequencedMap<String, Node> entries, SequencedMap<String, Mark> keys) implements Node {
    public Table {
      entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
      keys = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(keys));
    }

    public Optional<Node> get(String key) {
      return Optional.ofNullable(entries.get(key));
    }

    @Override
    public String shown() {
      return "an object with " + (entries.isEmpty() ? "no keys" : String.join(", ", entries.keySet()));
    }
  }

  record Row(Mark at, List<Node> items) implements Node {
    public Row {
      items = List.copyOf(items);
    }

    @Override
    public String shown() {
      return "a list of " + items.size();
    }
  }

  record Text(Mark at, String value) implements Node {
    private static final int SHOWN_CHARACTERS = 80;

    @Override
    public String shown() {
      String cut = value.length() <= SHOWN_CHARACTERS ? value : value.substring(0, SHOWN_CHARACTERS) + "...";
      return "\"" + cut.replaceAll("\\p{Cntrl}", " ") + "\"";
    }
  }

  record Numeral(Mark at, String written) implements Node {
    public BigDecimal value() {
      return new BigDecimal(written);
    }

    @Override
    public String shown() {
      return "the number " + written;
    }
  }

  record Flag(Mark at, boolean value) implements Node {
    @Override
    public String shown() {
      return Boolean.toString(value);
    }
  }

  record Nothing(Mark at) implements Node {
    @Override
    public String shown() {
      return "null";
    }
  }
}
