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
  private static final Map<String, Reason> PASSED = Map.ofEntries(
      Map.entry("send-message", Reason.MESSAGES_NOT_SENT),
      Map.entry("send-and-wait-for-reply", Reason.MESSAGES_NOT_SENT),
      Map.entry("record-call", Reason.NOT_RECORDED),
      Map.entry("call-recording", Reason.NOT_RECORDED),
      Map.entry("fork-stream", Reason.NOT_STREAMED),
      Map.entry("set-attributes", Reason.ATTRIBUTES_NOT_SET),
      Map.entry("update-conversation", Reason.CONVERSATIONS_NOT_TOUCHED));

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
        drawing.note(here, Reason.GOES_ROUND.with());
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
      drawing.note(widget, Reason.NOTHING_KNOWN.with());
      return Optional.of(widget.next("noMatch"));
    }
    if (widget.type().equals(Studio.SAY)) {
      drawing.note(widget, Reason.SAYS_NOTHING.with());
      return Optional.of(widget.next("audioComplete"));
    }
    if (widget.type().equals(Studio.FETCH)) {
      drawing.note(widget, widgets.unfetched(widget));
      return Optional.of(widget.next("failed")).filter(next -> !next.isEmpty());
    }
    Reason reason = PASSED.get(widget.type());
    if (reason != null) {
      drawing.note(widget, reason.with());
      return first(widget, ONWARD).or(() -> Optional.of(""));
    }
    Optional<String> failed = first(widget, FAILED);
    boolean lied = failed.isEmpty() && widget.type().equals("capture-payments");
    Optional<String> onward = lied ? Optional.empty() : failed.or(() -> first(widget, ONWARD));
    drawing.note(widget, (onward.isEmpty() ? Reason.NO_STEP_PERSON
        : failed.isPresent() ? Reason.NO_STEP_FAILED : Reason.NO_STEP_PAST).with());
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
