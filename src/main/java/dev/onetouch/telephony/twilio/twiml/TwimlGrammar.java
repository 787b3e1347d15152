package dev.onetouch.telephony.twilio.twiml;

import java.util.ArrayList;
import java.util.List;

/// Is a document one Twilio carries out as written? Words and values by [TwimlVocabulary]; here
/// what depends on order: verbs nothing reaches, a `Reject` that is not the first.
final class TwimlGrammar {
  private TwimlGrammar() {}

  static List<TwimlFinding> findings(TwimlElement root) {
    List<TwimlFinding> findings = new ArrayList<>();
    if (!root.is("Response")) {
      findings.add(
          new TwimlFinding(
              root.line(), "the document is a <Response>, not a <" + root.name() + ">"));
      return findings;
    }
    check(root, findings);
    order(root.children(), findings);
    return findings;
  }

  private static void check(TwimlElement element, List<TwimlFinding> findings) {
    ElementRule rule = TwimlVocabulary.ELEMENTS.get(element.name());
    if (rule == null) {
      findings.add(
          new TwimlFinding(
              element.line(),
              "<"
                  + element.name()
                  + "> is none of "
                  + TwimlVocabulary.ELEMENTS.keySet().stream().sorted().toList()));
      return;
    }
    attributes(element, rule, findings);
    rule.text()
        .accepted(element.text())
        .ifPresent(accepted ->
            findings.add(
                new TwimlFinding(
                    element.line(),
                    "<"
                        + element.name()
                        + "> holds \""
                        + element.text()
                        + "\"; accepted: "
                        + accepted)));
    for (TwimlElement child : element.children()) {
      if (TwimlVocabulary.ELEMENTS.containsKey(child.name())
          && !rule.children().contains(child.name())) {
        findings.add(
            new TwimlFinding(
                child.line(), "<" + child.name() + "> may not stand in <" + element.name() + ">"));
      }
      check(child, findings);
    }
    required(element, findings);
  }

  private static void attributes(
      TwimlElement element, ElementRule rule, List<TwimlFinding> findings) {
    element
        .attributes()
        .forEach((name, value) -> {
          AttributeRule accepts = rule.attributes().get(name);
          if (accepts == null) {
            findings.add(
                new TwimlFinding(
                    element.line(),
                    "<"
                        + element.name()
                        + "> has no attribute "
                        + name
                        + "; it has "
                        + rule.attributes().keySet().stream().sorted().toList()));
          } else {
            accepts
                .accepted(value)
                .ifPresent(accepted ->
                    findings.add(
                        new TwimlFinding(
                            element.line(),
                            name
                                + "=\""
                                + value
                                + "\" in <"
                                + element.name()
                                + ">; accepted: "
                                + accepted)));
          }
        });
    rule.required().stream()
        .filter(name -> !element.attributes().containsKey(name))
        .sorted()
        .forEach(name ->
            findings.add(
                new TwimlFinding(
                    element.line(), "<" + element.name() + "> needs the attribute " + name)));
  }

  private static void required(TwimlElement element, List<TwimlFinding> findings) {
    if (element.is("Dial") && element.children().isEmpty()) {
      findings.add(new TwimlFinding(element.line(), "<Dial> rings nobody"));
    }
    if (element.is("Client")
        && element.children().stream().filter(c -> c.is("Identity")).count() != 1) {
      findings.add(new TwimlFinding(element.line(), "<Client> needs one <Identity>"));
    }
  }

  private static void order(List<TwimlElement> verbs, List<TwimlFinding> findings) {
    for (int i = 0; i < verbs.size(); i++) {
      TwimlElement verb = verbs.get(i);
      if (verb.is("Reject") && i > 0) {
        findings.add(new TwimlFinding(verb.line(), "<Reject> is only for the first verb"));
      }
      if (i > 0 && TwimlEnding.of(verbs.get(i - 1)) && !safetyNet(verbs, i)) {
        findings.add(
            new TwimlFinding(
                verb.line(),
                "<" + verb.name() + "> is never reached after <" + verbs.get(i - 1).name() + ">"));
      }
    }
  }

  // A Gather that reports silence too never falls through, but a Redirect behind it costs nothing
  // and saves a
  // call if it does.
  private static boolean safetyNet(List<TwimlElement> verbs, int i) {
    boolean last = i == verbs.size() - 1;
    return last
        && verbs.get(i).is("Redirect")
        && !verbs.get(i - 1).is("Dial")
        && (verbs.get(i - 1).is("Gather") || verbs.get(i - 1).is("Record"));
  }
}
