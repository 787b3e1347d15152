package dev.onetouch.telephony.twilio.twiml;

import java.util.ArrayList;
import java.util.List;

/// What our own promises ask of a document beyond its grammar.
///
/// A caller can press a key while anything is said, always has a next document, and is hung up on
/// only in so many words. An agent's document that merely ends connects the two, so it ends in
/// `Hangup`; one that leads into a room says where the leg comes back to.
final class HouseRules {
  private HouseRules() {}

  static List<TwimlFinding> findings(TwimlElement root, Audience audience) {
    return switch (audience) {
      case CALLER -> caller(root);
      case AGENT -> agent(root);
      case ROOM -> room(root);
      case BRIDGE ->
          root.children().isEmpty()
              ? List.of()
              : List.of(
                  new TwimlFinding(
                      root.line(), "this document connects by its end: it must be empty"));
    };
  }

  private static List<TwimlFinding> caller(TwimlElement root) {
    List<TwimlFinding> findings = new ArrayList<>();
    for (TwimlElement verb : root.children()) {
      if (verb.is("Say") || verb.is("Play")) {
        findings.add(
            new TwimlFinding(
                verb.line(),
                "<"
                    + verb.name()
                    + "> outside a <Gather>: a caller could not press 0 while hearing it"));
      }
      if (verb.is("Gather")
          && verb.attributes().containsKey("input")
          && !verb.attribute("input").contains("dtmf")) {
        findings.add(
            new TwimlFinding(verb.line(), "<Gather> takes no keys: a caller could not press 0"));
      }
      if (verb.is("Record")
          && verb.attributes().containsKey("finishOnKey")
          && !verb.attribute("finishOnKey").contains("0")) {
        findings.add(
            new TwimlFinding(verb.line(), "<Record> does not end at 0: a caller could not press 0"));
      }
    }
    if (!root.children().isEmpty() && root.children().getLast().is("Record")) {
      findings.add(
          new TwimlFinding(
              lastLine(root), "who says nothing would be cut off here: put a <Redirect> behind it"));
    }
    if (root.children().isEmpty() || !TwimlEnding.of(root.children().getLast())) {
      findings.add(
          new TwimlFinding(
              lastLine(root),
              "the caller would be cut off here: end with a <Redirect>, a <Dial> with "
                  + "action, a <Hangup> or a <Gather> with actionOnEmptyResult=\"true\""));
    }
    return findings;
  }

  private static int lastLine(TwimlElement root) {
    return root.children().isEmpty() ? root.line() : root.children().getLast().line();
  }

  private static List<TwimlFinding> room(TwimlElement root) {
    boolean comesBack =
        !root.children().isEmpty()
            && root.children().getLast().is("Dial")
            && root.children().getLast().attributes().containsKey("action")
            && root.children().getLast().children().stream().allMatch(to -> to.is("Conference"));
    return comesBack
        ? List.of()
        : List.of(
            new TwimlFinding(
                lastLine(root),
                "an agent in a room comes back from it: end with a <Dial> of a <Conference> with action"));
  }

  private static List<TwimlFinding> agent(TwimlElement root) {
    List<TwimlFinding> findings = new ArrayList<>();
    if (root.children().isEmpty() || !root.children().getLast().is("Hangup")) {
      findings.add(
          new TwimlFinding(
              lastLine(root),
              "an agent's document ends with <Hangup>: its mere end would connect"));
    }
    root.children().stream()
        .filter(verb -> verb.is("Dial"))
        .forEach(verb ->
            findings.add(new TwimlFinding(verb.line(), "an agent's document may not <Dial>")));
    return findings;
  }
}
