package dev.onetouch.telephony.twilio.twiml;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/// Judges whole documents by our own grammar, for tests of other rooms.
public final class Documents {
  private Documents() {}

  /// What is wrong with a document; nothing when Twilio carries it out as written.
  public static List<String> faults(String document) {
    try {
      return TwimlGrammar.findings(TwimlReader.read(document)).stream()
          .map(finding -> "line " + finding.line() + ": " + finding.message())
          .toList();
    } catch (XMLStreamException notXml) {
      return List.of(String.valueOf(notXml.getMessage()));
    }
  }
}
