package dev.onetouch.admin.trail;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.admin.trail.AuditTrail.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The audit trail as CSV (RFC 4180). What a spreadsheet would take for a formula is made text, for names and notes are
/// anybody's words.
final class AuditFile {
  private static final String END = "\r\n";
  private static final String FORMULA = "=+-@\t\r";

  private AuditFile() {}

  /// @param more whether there were more than these
  static String of(List<Entry> entries, boolean more) {
    StringBuilder file = new StringBuilder(line("at", "who", "name", "what", "subject", "act", "words", "before", "after"));
    for (Entry one : entries) {
      file.append(line(
          one.at().toString(), one.who(), one.name(), one.what(), one.subject(), one.act(), one.words(),
          json(one.before()), json(one.after())));
    }
    if (more) {
      file.append(line("", "", "", "", "", "there is more", "Ask for a shorter time.", "", ""));
    }
    return file.toString();
  }

  private static String json(Optional<JsonNode> value) {
    return value.map(JsonNode::toString).orElse("");
  }

  private static String line(String... cells) {
    return Stream.of(cells).map(AuditFile::cell).collect(Collectors.joining(",")) + END;
  }

  private static String cell(String text) {
    String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
