package dev.onetouch.formats.studio;

import dev.onetouch.formats.source.Fields;
import dev.onetouch.formats.source.Node;
import java.util.List;
import java.util.Optional;

/// One box of a Studio flow.
///
/// @param properties what was set there; of whatever shape
record Widget(String name, String type, Optional<Fields> properties, List<Way> ways) {

  /// @param event what happened, in Studio's word
  /// @param next the widget that follows; empty where nothing is connected
  record Way(String event, String next, List<Test> conditions) {}

  /// @param type Studio's word, such as `equal_to`
  /// @param subject what is looked at, with its braces; empty for the split's own input
  record Test(String type, String subject, String value) {}

  /// A property as text, whatever was written: people and versions differ in writing 5 or "5".
  String text(String property) {
    return properties.flatMap(all -> all.at(property)).map(spot -> plain(spot.node())).orElse("").strip();
  }

  Optional<Integer> whole(String property) {
    String written = text(property);
    return written.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(written)) : Optional.empty();
  }

  /// Where this event leads; empty where it leads nowhere.
  String next(String event) {
    return ways.stream().filter(way -> way.event().equals(event)).map(Way::next).filter(next -> !next.isEmpty())
        .findFirst().orElse("");
  }

  static String plain(Node node) {
    return switch (node) {
      case Node.Text text -> text.value();
      case Node.Numeral number -> number.written();
      case Node.Flag flag -> Boolean.toString(flag.value());
      case Node.Nothing _, Node.Row _, Node.Table _ -> "";
    };
  }
}
