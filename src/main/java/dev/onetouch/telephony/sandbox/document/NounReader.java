package dev.onetouch.telephony.sandbox.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads what stands inside a `<Dial>`.
final class NounReader {

  private static final int MOST_AT_ONCE = 10;

  private NounReader() {}

  static List<Noun> read(Element dial, List<Warning> warnings) {
    List<Noun> nouns = new ArrayList<>();
    for (Element child : dial.children()) {
      Attributes attributes = new Attributes(child, warnings);
      switch (child.name()) {
        case "Number" -> nouns.add(number(child, attributes));
        case "Client" -> nouns.add(client(child, attributes));
        case "Sip" -> nouns.add(new Noun.SipNoun(named(child, "Uri"), LegOptions.from(attributes)));
        case "Conference" ->
            nouns.add(
                new Noun.ConferenceNoun(
                    child.allText().strip(), ConferenceOptions.from(attributes)));
        default ->
            warnings.add(Warning.schema("<" + child.name() + "> inside <Dial> is not played here"));
      }
    }
    String plain = dial.ownText().strip();
    if (nouns.isEmpty() && !plain.isEmpty()) {
      Attributes none = new Attributes(new Element("Number", Map.of(), List.of(), plain), warnings);
      nouns.add(new Noun.NumberNoun(plain, "", LegOptions.from(none)));
    }
    if (nouns.size() > MOST_AT_ONCE) {
      warnings.add(Warning.schema("<Dial> rings at most " + MOST_AT_ONCE + " at once"));
    }
    return nouns.stream().limit(MOST_AT_ONCE).toList();
  }

  private static Noun number(Element element, Attributes attributes) {
    String digits = attributes.text("sendDigits", "");
    return new Noun.NumberNoun(element.allText().strip(), digits, LegOptions.from(attributes));
  }

  private static Noun client(Element element, Attributes attributes) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (Element child : element.children()) {
      if (child.name().equals("Parameter")) {
        parameters.put(
            child.attributes().getOrDefault("name", ""),
            child.attributes().getOrDefault("value", ""));
      }
    }
    return new Noun.ClientNoun(named(element, "Identity"), parameters, LegOptions.from(attributes));
  }

  /// The name stands in a child of its own, or is the text itself.
  private static String named(Element element, String child) {
    return element.children().stream()
        .filter(inner -> inner.name().equals(child))
        .map(inner -> inner.allText().strip())
        .findFirst()
        .orElse(element.ownText().strip());
  }
}
