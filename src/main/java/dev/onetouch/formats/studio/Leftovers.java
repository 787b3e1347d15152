package dev.onetouch.formats.studio;

import java.util.Set;

/// What no step of the flow speaks of.
final class Leftovers {
  private static final Set<String> FOR_MESSAGES = Set.of(
      "send-message", "send-and-wait-for-reply", "search-conversation", "send-to-auto-pilot");

  private final Studio studio;
  private final Variables variables;
  private final Drawing drawing;

  Leftovers(Studio studio, Variables variables, Drawing drawing) {
    this.studio = studio;
    this.variables = variables;
    this.drawing = drawing;
  }

  void note() {
    for (Widget widget : studio.widgets().values()) {
      if (!drawing.met(widget) && !widget.type().equals(Studio.TRIGGER)) {
        drawing.note(widget, FOR_MESSAGES.contains(widget.type())
            ? Reason.FOR_MESSAGES.with()
            : Reason.NO_CALL_HERE.with());
      } else if (widget.type().equals(Studio.VARIABLES)) {
        Variables.of(widget).keySet().stream().filter(variables::severalMeanings).forEach(name -> drawing.note(widget,
            Reason.SET_IN_SEVERAL_PLACES.with(name)));
      }
    }
    for (Widget widget : studio.ofType(Studio.TRIGGER)) {
      widget.ways().stream()
          .filter(way -> !way.next().isEmpty() && !way.event().equals("incomingCall"))
          .forEach(way -> drawing.note(widget, Reason.STARTS_NOTHING.with(way.event())));
    }
  }
}
