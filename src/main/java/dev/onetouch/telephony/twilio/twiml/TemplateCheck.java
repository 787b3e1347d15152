package dev.onetouch.telephony.twilio.twiml;

import io.pebbletemplates.pebble.error.PebbleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;

/// Renders every template with samples and looks at what comes out.
///
/// Each sample is rendered twice, with plain words and with words that are markup, controls and
/// half characters: a template whose document changes its shape by that lets words become verbs,
/// and is refused.
final class TemplateCheck {
  private static final String PLAIN = "there";
  private static final String HOSTILE = "\"'></Say><Hangup/>&amp;]]>\u0000\uFFFE\uD800<!--";

  private final TemplateEngine engine;
  private final TreeSet<TemplateFault> faults = new TreeSet<>();

  private TemplateCheck(Map<String, String> sources) {
    Map<String, String> marked = new TreeMap<>();
    sources.forEach((file, source) -> marked.put(file, LineMarks.marked(file, source)));
    this.engine = new TemplateEngine(marked);
  }

  static List<TemplateFault> faults(Map<String, String> sources) {
    TemplateCheck check = new TemplateCheck(sources);
    List<TwimlDocument> plain = TemplateSamples.saying(PLAIN);
    List<TwimlDocument> hostile = TemplateSamples.saying(HOSTILE);
    for (int i = 0; i < plain.size(); i++) {
      check.compare(plain.get(i), hostile.get(i));
    }
    return List.copyOf(check.faults);
  }

  private void compare(TwimlDocument plain, TwimlDocument hostile) {
    String file = plain.template() + ".xml";
    try {
      LineMarks.Unmarked document = rendered(file, plain);
      TwimlElement root = TwimlReader.read(document.text());
      List<TwimlFinding> findings = new ArrayList<>(TwimlGrammar.findings(root));
      findings.addAll(HouseRules.findings(root, plain.audience()));
      findings.forEach(finding -> add(document.originOf(finding.line()), finding.message()));
      if (findings.isEmpty() && !root.shape().equals(hostileShape(file, hostile))) {
        faults.add(
            new TemplateFault(file, 0, "words put into it become markup: is there a | raw?"));
      }
    } catch (PebbleException e) {
      faults.add(
          new TemplateFault(
              e.getFileName() == null ? file : e.getFileName(),
              e.getLineNumber() == null ? 0 : e.getLineNumber(),
              String.valueOf(e.getPebbleMessage()).strip()));
    } catch (XMLStreamException e) {
      LineMarks.Unmarked document = rendered(file, plain);
      add(
          document.originOf(e.getLocation() == null ? 1 : e.getLocation().getLineNumber()),
          reason(e));
    }
  }

  private String hostileShape(String file, TwimlDocument hostile) {
    try {
      return TwimlReader.read(rendered(file, hostile).text()).shape();
    } catch (XMLStreamException e) {
      return "not XML: " + reason(e);
    }
  }

  private LineMarks.Unmarked rendered(String file, TwimlDocument document) {
    String marked = TemplateEngine.rendered(engine.compiled(file), document.variables());
    return LineMarks.unmarked(file, marked.strip());
  }

  private void add(LineMarks.Origin origin, String message) {
    faults.add(new TemplateFault(origin.file(), origin.line(), message));
  }

  // The parser's own message begins with the place in the rendered text, which nobody can look at.
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int text = message.indexOf("Message: ");
    return "is not well-formed XML: "
        + (text < 0 ? message : message.substring(text + "Message: ".length()));
  }
}
