package dev.onetouch.datadip;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/// Why there are no facts.
///
/// @param why short words without address or secret; they reach the journal
/// @param blame what this says about the host's health
record Trouble(String why, Blame blame) {
  static final Trouble REFUSED_ADDRESS = new Trouble("refused address", Blame.NOBODY);
  static final Trouble TOO_MANY_AT_ONCE = new Trouble("too many at once", Blame.NOBODY);
  static final Trouble HOST_PAUSED = new Trouble("host paused", Blame.NOBODY);
  static final Trouble INTERRUPTED = new Trouble("interrupted", Blame.NOBODY);
  static final Trouble BROKEN = new Trouble("broken", Blame.NOBODY);
  static final Trouble TIMED_OUT = new Trouble("timed out", Blame.HOST);
  static final Trouble UNKNOWN_HOST = new Trouble("unknown host", Blame.HOST);
  static final Trouble NOT_REACHED = new Trouble("not reached", Blame.HOST);
  static final Trouble TLS_FAILED = new Trouble("TLS failed", Blame.HOST);
  static final Trouble CUT_SHORT = new Trouble("cut short", Blame.HOST);
  static final Trouble NOT_HTTP = new Trouble("not HTTP", Blame.HOST);
  static final Trouble NOT_JSON = new Trouble("not JSON", Blame.HOST);
  static final Trouble TOO_LARGE = new Trouble("too large", Blame.HOST);
  static final Trouble TOO_DEEP = new Trouble("too deep", Blame.HOST);

  enum Blame {
    HOST,
    HOST_IS_WELL,
    NOBODY
  }

  private static final int TIMED_OUT_STATUS = 408;
  private static final int TOO_MANY_REQUESTS = 429;

  /// A host that says "no such order" is well: a few callers with wrong numbers must not stop the others.
  static Trouble status(int status) {
    boolean says4xx = status >= 400 && status < 500;
    boolean saysNo = says4xx && status != TIMED_OUT_STATUS && status != TOO_MANY_REQUESTS;
    return new Trouble("status " + status, saysNo ? Blame.HOST_IS_WELL : Blame.HOST);
  }

  static Trouble of(IOException failure) {
    return switch (failure) {
      case SocketTimeoutException _ -> TIMED_OUT;
      case UnknownHostException _ -> UNKNOWN_HOST;
      case SSLException _ -> TLS_FAILED;
      default -> CUT_SHORT;
    };
  }
}
