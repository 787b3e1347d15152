package dev.onetouch.formats.studio;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where a connection leads, in steps of ours: past widgets that have no step, to the goodbye where nothing is connected.
final class Ways {
  static final String PERSON = "person";
  private static final String BYE = "bye";

  /// Widgets that pass a call on without a step of ours, and why.
  private static final Map<String, String> PASSED = Map.ofEntries(
      Map.entry("send-message", "text messages are not sent; the call goes on"),
      Map.entry("send-and-wait-for-reply", "text messages are not sent; the call goes on"),
      Map.entry("record-call", "a conversation is not recorded; the call goes on"),
      Map.entry("call-recording", "a conversation is not recorded; the call goes on"),
      Map.entry("fork-stream", "sound is not streamed elsewhere; the call goes on"),
      Map.entry("set-attributes", "attributes of other products are not set; the call goes on"),
      Map.entry("update-conversation", "conversations of other products are not touched; the call goes on"));

  private static final List<String> ONWARD = List.of(
      "next", "sent", "success", "completed", "streamForked", "recordingStarted", "audioComplete", "return",
      "incomingMessage", "timeout", "failed");
  private static final List<String> FAILED = List.of("fail", "failed", "failure", "error");

  private final Studio studio;
  private final Drawing drawing;
  private final Widgets widgets;
  private final Spoken spoken;
  private String bye = "";
  private String person = "";
  private String zero = "";

  Ways(Studio studio, Drawing drawing, Widgets widgets, Spoken spoken) {
    this.studio = studio;
    this.drawing = drawing;
    this.widgets = widgets;
    this.spoken = spoken;
  }

  /// @param name a widget's, or nothing
  String step(String name) {
    Set<String> passed = new HashSet<>();
    Optional<Widget> widget = studio.widget(name);
    while (widget.isPresent()) {
      Widget here = widget.get();
      if (widgets.hasStep(here)) {
        return drawing.stepOf(here);
      }
      drawing.meet(here);
      if (!passed.add(here.name())) {
        drawing.note(here, "goes round in a circle without a word to the caller: they get a person");
        return person();
      }
      Optional<String> onward = onward(here);
      if (onward.isEmpty()) {
        return person();
      }
      widget = studio.widget(onward.get());
    }
    return bye();
  }

  /// The widget after one that has no step; nothing when the call can only go on with a person.
  private Optional<String> onward(Widget widget) {
    if (widget.type().equals(Studio.VARIABLES)) {
      return Optional.of(widget.next("next"));
    }
    if (widget.type().equals(Studio.SPLIT)) {
      drawing.note(widget, "nothing it looks at is known here: every call takes the way of \"no match\"");
      return Optional.of(widget.next("noMatch"));
    }
    if (widget.type().equals(Studio.SAY)) {
      drawing.note(widget, "says nothing: it is left out");
      return Optional.of(widget.next("audioComplete"));
    }
    if (widget.type().equals(Studio.FETCH)) {
      drawing.note(widget, widgets.unfetched(widget) + ": calls go on as if it had failed");
      return Optional.of(widget.next("failed")).filter(next -> !next.isEmpty());
    }
    String reason = PASSED.get(widget.type());
    if (reason != null) {
      drawing.note(widget, reason);
      return first(widget, ONWARD).or(() -> Optional.of(""));
    }
    Optional<String> failed = first(widget, FAILED);
    boolean lied = failed.isEmpty() && widget.type().equals("capture-payments");
    Optional<String> onward = lied ? Optional.empty() : failed.or(() -> first(widget, ONWARD));
    drawing.note(widget, "there is no such step: calls " + (onward.isEmpty() ? "that came here go to a person"
        : failed.isPresent() ? "go on as if it had failed" : "go on past it"));
    return onward;
  }

  private static Optional<String> first(Widget widget, List<String> events) {
    return events.stream().map(widget::next).filter(next -> !next.isEmpty()).findFirst();
  }

  String bye() {
    if (bye.isEmpty()) {
      bye = drawing.fresh(BYE);
      drawing.step(bye, Table.of("kind", "goodbye", "prompt", Table.of(spoken.language(), spoken.goodbye())));
    }
    return bye;
  }

  /// A step of its own that leads to a person; used where nothing drawn does.
  String person() {
    if (person.isEmpty()) {
      person = drawing.fresh(PERSON);
      drawing.step(person, Table.of("kind", "connect", "team", widgets.team()));
    }
    return person;
  }

  /// Where 0 led in Studio is the person here too, if people answer there.
  boolean personIs(String name) {
    Optional<Widget> wanted = studio.widget(name).filter(widgets::connects);
    if (wanted.isPresent() && zero.isEmpty()) {
      zero = drawing.stepOf(wanted.get());
    }
    return wanted.map(drawing::id).filter(zero::equals).isPresent();
  }

  /// Where a key, a word, silence or a failure leads: where 0 led, else the first connection drawn, else one of our own.
  String personOfTheFlow() {
    return !zero.isEmpty() ? zero : drawing.steps().entrySet().stream()
        .filter(step -> "connect".equals(step.getValue().get("kind")))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(this::person);
  }
}
