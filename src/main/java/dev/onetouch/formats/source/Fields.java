package dev.onetouch.formats.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A table's values by key and type. What is not there, or of another type, is empty: the schema has already
/// refused it, and the checks that follow look at what is left.
public record Fields(Spot spot, Node.Table table) {

  public static Optional<Fields> of(Spot spot) {
    return spot.node() instanceof Node.Table table ? Optional.of(new Fields(spot, table)) : Optional.empty();
  }

  public boolean has(String key) {
    return table.entries().containsKey(key);
  }

  public boolean isNull(String key) {
    return table.entries().get(key) instanceof Node.Nothing;
  }

  public Optional<Spot> at(String key) {
    return table.get(key).map(node -> spot.child(key, node));
  }

  public Optional<Fields> fields(String key) {
    return at(key).flatMap(Fields::of);
  }

  public Optional<String> text(String key) {
    return at(key).flatMap(Fields::text);
  }

  public static Optional<String> text(Spot spot) {
    return spot.node() instanceof Node.Text text ? Optional.of(text.value()) : Optional.empty();
  }

  public Optional<Boolean> flag(String key) {
    return table.entries().get(key) instanceof Node.Flag flag ? Optional.of(flag.value()) : Optional.empty();
  }

  public Optional<BigDecimal> number(String key) {
    return table.entries().get(key) instanceof Node.Numeral number
        ? Optional.of(number.value())
        : Optional.empty();
  }

  public Optional<Integer> whole(String key) {
    return number(key).map(BigDecimal::intValue);
  }

  public List<Spot> row(String key) {
    return at(key).map(Fields::items).orElse(List.of());
  }

  public static List<Spot> items(Spot spot) {
    List<Spot> items = new ArrayList<>();
    if (spot.node() instanceof Node.Row row) {
      row.items().forEach(item -> items.add(spot.child(items.size(), item)));
    }
    return items;
  }

  public List<Fields> tables(String key) {
    return row(key).stream().flatMap(item -> of(item).stream()).toList();
  }

  public List<String> texts(String key) {
    return row(key).stream().flatMap(item -> text(item).stream()).toList();
  }

  /// Every value of this table, in the order of the file.
  public SequencedMap<String, Spot> all() {
    SequencedMap<String, Spot> all = new LinkedHashMap<>();
    table.entries().forEach((key, node) -> all.put(key, spot.child(key, node)));
    return all;
  }
}
