package dev.onetouch.telephony.sandbox.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/// Reads what the application answered, by content type, as Twilio does.
public final class TwimlReader {

  /// The longest document that is read.
  public static final int LONGEST_BYTES = 65_536;

  private TwimlReader() {}

  /// Reads an HTTP answer. XML types and `text/html` are TwiML, audio is played, plain text is
  /// TwiML when it can be and otherwise read out; everything else is 12300.
  public static Reading read(String contentType, byte[] body, String url) {
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (body.length > LONGEST_BYTES) {
      return new Reading.Unreadable(
          11750, "the document has more than " + LONGEST_BYTES + " bytes");
    }
    if (type.startsWith("audio/")) {
      return new Reading.Document(List.of(new Play(url, "", 1)), List.of());
    }
    return switch (type) {
      case "text/xml", "application/xml", "text/html" -> twiml(body);
      case "text/plain" -> plain(body);
      default -> new Reading.Unreadable(12300, "'" + type + "' is no content type for TwiML");
    };
  }

  /// Reads TwiML whatever it was called.
  public static Reading twiml(byte[] body) {
    if (body.length == 0) {
      return new Reading.Document(List.of(), List.of());
    }
    Element root;
    try {
      root = XmlTree.read(body);
    } catch (XMLStreamException malformed) {
      return new Reading.Unreadable(12100, "not well-formed: " + malformed.getMessage());
    }
    if (!root.name().equals("Response")) {
      return new Reading.Unreadable(12100, "the root is <" + root.name() + ">, not <Response>");
    }
    List<Warning> warnings = new ArrayList<>();
    List<Verb> verbs = new ArrayList<>();
    for (Element child : root.children()) {
      verb(child, warnings, verbs);
    }
    return new Reading.Document(verbs, warnings);
  }

  private static Reading plain(byte[] body) {
    if (twiml(body) instanceof Reading.Document document) {
      return document;
    }
    String text = new String(body, StandardCharsets.UTF_8);
    return new Reading.Document(List.of(new Say(text, "en-US", "default", 1)), List.of());
  }

  private static void verb(Element element, List<Warning> warnings, List<Verb> verbs) {
    if (!Schema.verbs().contains(element.name())) {
      warnings.add(Warning.schema("<" + element.name() + "> is no verb"));
      return;
    }
    Attributes attributes = new Attributes(element, warnings);
    verbs.add(
        switch (element.name()) {
          case "Say" -> Say.from(element, attributes);
          case "Play" -> Play.from(element, attributes);
          case "Pause" -> Pause.from(attributes);
          case "Gather" -> Gather.from(attributes, prompts(element, warnings));
          case "Dial" -> Dial.from(attributes, NounReader.read(element, warnings));
          case "Redirect" -> Redirect.from(element, attributes);
          case "Hangup" -> new Hangup();
          case "Reject" -> Reject.from(attributes);
          case "Record" -> Record.from(attributes);
          default -> new Unplayed(element.name());
        });
  }

  private static List<Prompt> prompts(Element gather, List<Warning> warnings) {
    List<Prompt> prompts = new ArrayList<>();
    for (Element child : gather.children()) {
      List<Verb> read = new ArrayList<>();
      verb(child, warnings, read);
      for (Verb verb : read) {
        if (verb instanceof Prompt prompt) {
          prompts.add(prompt);
        } else {
          warnings.add(Warning.schema("<" + child.name() + "> may not stand inside <Gather>"));
        }
      }
    }
    return prompts;
  }
}
