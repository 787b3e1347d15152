package dev.onetouch.formats.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Each widget as the step it becomes.
final class Steps {
  private static final int MIN_RING_SECONDS = 5;
  private static final int MAX_RING_SECONDS = 60;

  private final Drawing drawing;
  private final Ways ways;
  private final Words words;
  private final Menus menus;
  private final Branches branches;
  private final Liquid liquid;
  private final Spoken spoken;
  private final String team;

  Steps(Drawing drawing, Ways ways, Words words, Menus menus, Branches branches, Liquid liquid, Spoken spoken, String team) {
    this.drawing = drawing;
    this.ways = ways;
    this.words = words;
    this.menus = menus;
    this.branches = branches;
    this.liquid = liquid;
    this.spoken = spoken;
    this.team = team;
  }

  Map<String, Object> of(Widget widget) {
    return switch (widget.type()) {
      case Studio.SAY -> say(widget);
      case Studio.GATHER -> menus.of(widget, ways);
      case Studio.SPLIT -> OpeningTimes.asks(widget) ? hours(widget) : branch(widget);
      case Studio.FETCH -> fetch(widget);
      case "record-voicemail" -> voicemail(widget);
      case "run-subflow" -> subflow(widget);
      default -> connect(widget);
    };
  }

  private Map<String, Object> say(Widget widget) {
    if (!widget.text("digits").isEmpty()) {
      drawing.note(widget, Reason.TONES_NOT_SENT.with(widget.text("digits")));
    }
    SequencedMap<String, Object> say = Table.step("say");
    say.put("prompt", words.prompt(widget, "(" + widget.name() + ")"));
    say.put("next", ways.step(widget.next("audioComplete")));
    return say;
  }

  private Map<String, Object> branch(Widget widget) {
    List<Map<String, Object>> cases = new ArrayList<>();
    branches.cases(widget).forEach(way -> cases.add(Table.of("when", way.when(), "next", ways.step(way.next()))));
    SequencedMap<String, Object> branch = Table.step("branch");
    branch.put("cases", cases);
    branch.put("otherwise", ways.step(widget.next("noMatch")));
    return branch;
  }

  private Map<String, Object> hours(Widget widget) {
    drawing.note(widget, Reason.TIMES_ARE_HOURS.with(OpeningTimes.HOURS));
    SequencedMap<String, Object> hours = Table.of("kind", "hours", "hours", OpeningTimes.HOURS);
    hours.put("open", ways.step(OpeningTimes.open(widget)));
    hours.put("closed", ways.step(OpeningTimes.closed(widget)));
    return hours;
  }

  private Map<String, Object> fetch(Widget widget) {
    SequencedMap<String, Object> fetch = Table.step("fetch");
    fetch.put("url", words.address(widget).orElse(""));
    // Filled in at the end, when every text that uses its answer was read.
    fetch.put("keep", liquid.kept(widget));
    fetch.put("ok", ways.step(widget.next("success")));
    String failed = widget.next("failed");
    if (failed.isEmpty()) {
      drawing.note(widget, Reason.FAILURE_TO_PERSON.with());
    }
    fetch.put("failed", failed.isEmpty() ? ways.person() : ways.step(failed));
    return fetch;
  }

  private Map<String, Object> voicemail(Widget widget) {
    drawing.note(widget, Reason.MESSAGE_IN_OUR_WORDS.with());
    if (!widget.next("noAudio").isEmpty()) {
      drawing.note(widget, Reason.SILENT_MESSAGE.with());
    }
    SequencedMap<String, Object> voicemail = Table.step("voicemail");
    voicemail.put("team", team);
    voicemail.put("prompt", Table.of(spoken.language(), spoken.message()));
    voicemail.put("next", ways.step(widget.next("recordingComplete")));
    return voicemail;
  }

  private Map<String, Object> subflow(Widget widget) {
    String flow = Drawing.plain(widget.text("flow_sid"), "subflow");
    drawing.note(widget, Reason.NEEDS_FLOW.with(flow));
    if (!widget.next("failed").isEmpty()) {
      drawing.note(widget, Reason.SUBFLOW_FAILS_NOT.with());
    }
    return withNext(Table.of("kind", "subflow", "flow", flow), widget.next("completed"));
  }

  private Map<String, Object> withNext(SequencedMap<String, Object> step, String next) {
    step.put("next", ways.step(next));
    return step;
  }

  private Map<String, Object> connect(Widget widget) {
    boolean queue = !widget.type().equals("connect-call-to");
    String named = liquid.text(widget.text("queue_name")).text();
    SequencedMap<String, Object> connect = Table.step("connect");
    connect.put("team", named.isEmpty() ? team : Drawing.plain(named, team));
    if (queue) {
      drawing.note(widget, named.isEmpty()
          ? Reason.WORKFLOW_TO_TEAM.with(team)
          : Reason.QUEUE_TO_TEAM.with(named, connect.get("team")));
    } else {
      drawing.note(widget, widget.text("to").isEmpty()
          ? Reason.DIALS_NOBODY.with(team) : Reason.DIALS_NOT.with(widget.text("to"), team));
    }
    widget.whole("timeout").filter(seconds -> seconds > 0).ifPresent(seconds ->
        connect.put("ring-seconds", Math.clamp(seconds, MIN_RING_SECONDS, MAX_RING_SECONDS)));
    String after = widget.next(queue ? "callComplete" : "callCompleted");
    if (!after.isEmpty()) {
      connect.put("after", ways.step(after));
    }
    if (queue && !(widget.next("failedToEnqueue") + widget.next("callFailure")).isEmpty()) {
      drawing.note(widget, Reason.SEARCH_GOES_ON.with());
    }
    return connect;
  }
}
