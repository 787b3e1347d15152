package dev.onetouch.formats.studio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A Studio flow as it was drawn.
record Studio(String description, String initial, SequencedMap<String, Widget> widgets) {
  static final String TRIGGER = "trigger";
  static final String GATHER = "gather-input-on-call";
  static final String SPLIT = "split-based-on";
  static final String SAY = "say-play";
  static final String VARIABLES = "set-variables";
  static final String FETCH = "make-http-request";

  static Studio of(String description, String initial, List<Widget> widgets) {
    SequencedMap<String, Widget> named = new LinkedHashMap<>();
    widgets.forEach(widget -> named.putIfAbsent(widget.name(), widget));
    return new Studio(description, initial, named);
  }

  Optional<Widget> widget(String name) {
    return Optional.ofNullable(widgets.get(name));
  }

  List<Widget> ofType(String type) {
    return widgets.values().stream().filter(widget -> widget.type().equals(type)).toList();
  }
}
