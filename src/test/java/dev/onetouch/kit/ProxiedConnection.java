package dev.onetouch.kit;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is known of one connection, in both directions.
final class ProxiedConnection {
  private static final Pattern NAMED = Pattern.compile("application_name\\W*=\\s*'([^']+)'", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_NAMING = 200;

  private volatile String application = "";
  private volatile boolean losesTheAnswer;
  private volatile DatabaseProxy.Line lineAfterwards = DatabaseProxy.Line.GOOD;

  /// A driver says which program it works for once it is signed in.
  void notice(int type, byte[] body) {
    if ((type == 'P' || type == 'Q') && body.length < LONGEST_NAMING) {
      Matcher named = NAMED.matcher(new String(body, StandardCharsets.UTF_8));
      if (named.find()) {
        application = named.group(1);
      }
    }
  }

  String application() {
    return application;
  }

  void loseTheAnswer(DatabaseProxy.Line after) {
    lineAfterwards = after;
    losesTheAnswer = true;
  }

  boolean losesTheAnswer() {
    return losesTheAnswer;
  }

  DatabaseProxy.Line lineAfterwards() {
    return lineAfterwards;
  }
}
