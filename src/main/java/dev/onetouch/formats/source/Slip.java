package dev.onetouch.formats.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Why a text is no JSON or YAML, in words for whoever wrote the file. A parser's own words are for whoever programs it.
///
/// @param found what stands there, as a refusal names it
record Slip(String found, Mark at) {
  private static final String ENDS = "a file that ends too soon";
  private static final String QUOTE = "a quote that is not closed";
  private static final String DEEP = "too many lists or objects within each other";
  private static final String TAB = "a tab where spaces are needed";
  private static final String CHARACTER = "a character that may not stand here";
  private static final String SLIP = "a slip in the writing";

  /// Of a YAML problem, where what holds it began, and after it where it was noticed.
  private static final Pattern MARK = Pattern.compile("(?m)^ in 'reader', line (\\d+), column (\\d+):$");
  private static final Pattern BROKEN_LINE = Pattern.compile("CTRL-CHAR, code (?:10|13)\\)");

  /// @param here how far the parser had come, for a problem without a place of its own
  static Slip of(SourceFile file, JsonProcessingException broken, JsonLocation here) {
    String message = broken.getOriginalMessage();
    String found = found(broken, problem(message));
    List<MatchResult> marks = MARK.matcher(message).results().toList();
    if (!marks.isEmpty()) {
      // Where a text ends that was never closed says little: all that follows was taken for a part of it.
      MatchResult mark = found.equals(QUOTE) ? marks.getFirst() : marks.getLast();
      return new Slip(found, new Mark(Integer.parseInt(mark.group(1)), Integer.parseInt(mark.group(2))));
    }
    // The YAML parser looks at all characters before it reads the first of them.
    return found.equals(CHARACTER) && !file.isJson()
        ? new Slip(found, strange(file.text()))
        : new Slip(found, place(broken.getLocation() == null ? here : broken.getLocation()));
  }

  private static String found(JsonProcessingException broken, String problem) {
    Predicate<String> says = problem::contains;
    if (says.test("closing quote") || says.test("found unexpected end of stream") || BROKEN_LINE.matcher(problem).find()) {
      return QUOTE;
    }
    if (broken instanceof JsonEOFException || says.test("<stream end>")) {
      return ENDS;
    }
    if (says.test("nesting depth")) {
      return DEEP;
    }
    if (says.test("'\\t(TAB)'")) {
      return TAB;
    }
    boolean strange = says.test("CTRL-CHAR") || says.test("special characters") || says.test("Surrogate")
        || says.test("cannot start any token");
    return strange ? CHARACTER : SLIP;
  }

  // A YAML message shows the lines around each problem, too, and those may say anything.
  private static String problem(String message) {
    return message.lines()
        .filter(line -> !line.startsWith(" ") && !line.isBlank())
        .reduce((first, second) -> second)
        .orElse("");
  }

  private static Mark place(JsonLocation at) {
    return new Mark(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  private static Mark strange(String text) {
    int line = 1;
    int column = 1;
    for (int point : text.codePoints().toArray()) {
      if (point == '\n') {
        line++;
        column = 1;
      } else if (point != '\t' && point != '\r' && !readable(point)) {
        return new Mark(line, column);
      } else {
        column++;
      }
    }
    return Mark.START;
  }

  private static boolean readable(int point) {
    return point <= Character.MAX_VALUE
        ? !Character.isISOControl(point) && !Character.isSurrogate((char) point) && point < 0xFFFE
        : Character.isValidCodePoint(point);
  }
}
