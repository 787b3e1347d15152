package dev.onetouch.app.play;

/// A script cannot be read or cannot be played: where, what was found, what is accepted.
public final class ScriptProblem extends Exception {
  private static final long serialVersionUID = 1L;

  public ScriptProblem(String sentence) {
    super(sentence);
  }
}
