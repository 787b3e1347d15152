package dev.onetouch.formats.studio;

import dev.onetouch.flow.Told;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// The flow that is coming to be: its steps, what was not carried over, and which widgets are still to be turned into steps.
final class Drawing {
  private static final int MAX_NAME = 64;

  private final SequencedMap<String, Map<String, Object>> steps = new LinkedHashMap<>();
  private final Set<NotCarried> notes = new LinkedHashSet<>();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>(Set.of("return"));
  private final Deque<Widget> open = new ArrayDeque<>();
  private final Set<String> met = new HashSet<>();

  Drawing(Studio studio) {
    studio.widgets().keySet().forEach(name -> ids.put(name, fresh(name)));
  }

  /// A step of this widget will be needed.
  String stepOf(Widget widget) {
    if (met.add(widget.name())) {
      open.add(widget);
    }
    return ids.getOrDefault(widget.name(), widget.name());
  }

  /// This widget's part is done by another step, or by nobody.
  void meet(Widget widget) {
    met.add(widget.name());
  }

  boolean met(Widget widget) {
    return met.contains(widget.name());
  }

  Deque<Widget> open() {
    return open;
  }

  String id(Widget widget) {
    return ids.getOrDefault(widget.name(), widget.name());
  }

  void step(String id, Map<String, Object> step) {
    steps.put(id, step);
  }

  SequencedMap<String, Map<String, Object>> steps() {
    return steps;
  }

  void note(Widget widget, Told why) {
    notes.add(new NotCarried(widget.name(), widget.type(), why));
  }

  /// What was noted, widget by widget as they stand in the file.
  List<NotCarried> notes() {
    List<String> order = new ArrayList<>(ids.keySet());
    return notes.stream().sorted(Comparator.comparingInt(note -> order.indexOf(note.widget()))).toList();
  }

  /// A step's id for this name that no other step has.
  String fresh(String name) {
    String plain = plain(name, "step");
    String id = plain;
    for (int count = 2; !taken.add(id); count++) {
      String suffix = "-" + count;
      id = plain.substring(0, Math.min(plain.length(), MAX_NAME - suffix.length())) + suffix;
    }
    return id;
  }

  /// As names may be written in a flow file.
  static String plain(String name, String otherwise) {
    String base = Normalizer.normalize(name.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String plain = base.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[^A-Za-z0-9]+|[-.]+$", "");
    return plain.isEmpty() ? otherwise : plain.substring(0, Math.min(plain.length(), MAX_NAME));
  }
}
