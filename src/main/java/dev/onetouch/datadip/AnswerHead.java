package dev.onetouch.datadip;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Status and headers of an HTTP/1 answer; header names in lower case.
record AnswerHead(int status, Map<String, List<String>> headers) {
  static final int MAX_BYTES = 16 * 1024;
  static final int MAX_INTERIM_ANSWERS = 4;

  private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})( .*)?");
  private static final Pattern HEADER = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*");
  private static final Pattern JSON_TYPE =
      Pattern.compile("(application|text)/([a-z0-9!#$&^_.-]+\\+)?json[ \t]*(;.*)?");
  private static final int SWITCHING_PROTOCOLS = 101;

  /// Reads past "please wait" answers to the real one.
  static AnswerHead read(InputStream in) throws IOException, DipFailed {
    AnswerLines lines = new AnswerLines(in, MAX_BYTES);
    for (int i = 0; i <= MAX_INTERIM_ANSWERS; i++) {
      AnswerHead head = readOne(lines);
      if (head.status >= 200 || head.status == SWITCHING_PROTOCOLS) {
        return head;
      }
    }
    throw new DipFailed(Trouble.NOT_HTTP);
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  List<String> values(String header) {
    return headers.getOrDefault(header, List.of());
  }

  /// A type that is not stated is left to the parser; a stated one must be JSON, sent as it is.
  boolean mayBeJson() {
    return values("content-type").stream()
            .allMatch(type -> JSON_TYPE.matcher(type.toLowerCase(Locale.ROOT)).matches())
        && values("content-encoding").stream().allMatch("identity"::equalsIgnoreCase);
  }

  private static AnswerHead readOne(AnswerLines lines) throws IOException, DipFailed {
    Matcher status = matched(STATUS_LINE, lines.next());
    Map<String, List<String>> headers = new HashMap<>();
    for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
      Matcher header = matched(HEADER, line);
      String name = header.group(1).toLowerCase(Locale.ROOT);
      headers.computeIfAbsent(name, _ -> new ArrayList<>()).add(header.group(2));
    }
    return new AnswerHead(Integer.parseInt(status.group(1)), headers);
  }

  private static Matcher matched(Pattern pattern, String line) throws DipFailed {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      throw new DipFailed(Trouble.NOT_HTTP);
    }
    return matcher;
  }
}
