package dev.onetouch.flow;

/// How many silences and wrong inputs in a row a step bears before the caller is led to a person (P1).
/// Both are capped, so that no flow can hold a caller for long.
public record Limits(int silences, int wrongInputs) {
  public static final int MAX_SILENCES = 2;
  public static final int MAX_WRONG_INPUTS = 3;
  public static final Limits USUAL = new Limits(MAX_SILENCES, MAX_WRONG_INPUTS);

  public Limits {
    require("silences", silences, MAX_SILENCES);
    require("wrong-inputs", wrongInputs, MAX_WRONG_INPUTS);
  }

  private static void require(String what, int found, int max) {
    if (found < 1 || found > max) {
      throw new IllegalArgumentException(what + " must be 1 to " + max + "; found " + found);
    }
  }
}
