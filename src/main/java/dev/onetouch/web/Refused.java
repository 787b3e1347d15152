package dev.onetouch.web;

/// Leaves an operation with a [Problem] for an answer. Only the edge throws it, where a request
/// cannot even be read or may not be heard; rooms behind it answer with values.
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public Refused(Problem problem) {
    super(problem.title(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
