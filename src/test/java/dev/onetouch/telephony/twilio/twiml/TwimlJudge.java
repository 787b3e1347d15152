package dev.onetouch.telephony.twilio.twiml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// What the grammar and the house's rules find wrong with a document that was really sent.
public final class TwimlJudge {
  private TwimlJudge() {}

  /// The grammar alone, as whoever hears it.
  public static List<TwimlFinding> grammar(String document) {
    return TwimlGrammar.findings(read(document));
  }

  /// The grammar, and what our promises ask of a document for this leg.
  public static List<TwimlFinding> findings(String document, Audience audience) {
    List<TwimlFinding> findings = new ArrayList<>(grammar(document));
    findings.addAll(HouseRules.findings(read(document), audience));
    return findings;
  }

  private static TwimlElement read(String document) {
    try {
      return TwimlReader.read(document);
    } catch (XMLStreamException unreadable) {
      throw new AssertionError("not XML: " + document, unreadable);
    }
  }
}
