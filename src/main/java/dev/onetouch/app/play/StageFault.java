package dev.onetouch.app.play;

/// What a script is played with does not play along: nothing answers, or somebody cannot sign in. The message says what and
/// what to do; the script is not to blame.
public final class StageFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StageFault(String sentence) {
    super(sentence);
  }

  StageFault(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
