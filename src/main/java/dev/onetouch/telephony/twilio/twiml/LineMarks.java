package dev.onetouch.telephony.twilio.twiml;

import java.util.ArrayList;
import java.util.List;

/// Remembers which line of which template every line of a rendered document came from.
///
/// Loops and includes make the two differ. Each template line outside a template tag gets an
/// invisible mark at its end, which is taken out again after rendering. Used only while templates
/// are checked.
final class LineMarks {
  /// A place in a template.
  record Origin(String file, int line) {}

  /// A rendered document without its marks. Line 1 of the document is element 0.
  record Unmarked(String text, List<Origin> origins) {
    Origin originOf(int line) {
      return origins.get(Math.clamp(line, 1, origins.size()) - 1);
    }
  }

  // Characters of the private use area, which no template has reason to hold.
  private static final char OPEN = '\uE0F0';
  private static final char CLOSE = '\uE0F1';

  private LineMarks() {}

  static String marked(String file, String source) {
    StringBuilder marked = new StringBuilder();
    String insideUntil = "";
    int line = 1;
    for (int i = 0; i < source.length(); i++) {
      if (insideUntil.isEmpty()) {
        insideUntil = closingOf(source, i);
      } else if (source.startsWith(insideUntil, i)) {
        insideUntil = "";
      }
      if (source.charAt(i) == '\n') {
        if (insideUntil.isEmpty()) {
          marked.append(mark(file, line));
        }
        line++;
      }
      marked.append(source.charAt(i));
    }
    return insideUntil.isEmpty() ? marked.append(mark(file, line)).toString() : marked.toString();
  }

  static Unmarked unmarked(String file, String rendered) {
    StringBuilder text = new StringBuilder();
    List<Origin> origins = new ArrayList<>();
    for (String line : rendered.split("\n", -1)) {
      Origin origin = new Origin(file, origins.isEmpty() ? 1 : origins.getLast().line());
      int end = line.lastIndexOf(CLOSE);
      if (end >= 0) {
        String[] place = line.substring(line.lastIndexOf(OPEN) + 1, end).split(":");
        origin = new Origin(place[0], Integer.parseInt(place[1]));
      }
      origins.add(origin);
      text.append(line.replaceAll(OPEN + "[^" + CLOSE + "]*" + CLOSE, "")).append('\n');
    }
    return new Unmarked(text.toString(), List.copyOf(origins));
  }

  private static String mark(String file, int line) {
    return OPEN + file + ":" + line + CLOSE;
  }

  private static String closingOf(String source, int at) {
    if (source.startsWith("{#", at)) {
      return "#}";
    }
    if (source.startsWith("{%", at)) {
      return "%}";
    }
    return source.startsWith("{{", at) ? "}}" : "";
  }
}
