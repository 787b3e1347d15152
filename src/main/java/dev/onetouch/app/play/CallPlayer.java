package dev.onetouch.app.play;

import java.net.URI;

/// Plays scripts, one after the other. A script that does not go as written ends with a [ScriptProblem] that says which line,
/// and what was heard last. When the stage itself gives way, with a [StageFault].
public final class CallPlayer implements AutoCloseable {
  private final URI base;
  private final Cast cast;
  private final Desks desks;

  /// @param base where OneTouch and the sandbox's control API are reached
  public CallPlayer(URI base, Cast cast) {
    this.base = base;
    this.cast = cast;
    this.desks = new Desks(base, cast);
  }

  public void play(CallScript script, Transcript transcript) throws ScriptProblem {
    try (PhoneBox phones = new PhoneBox(base); Crew crew = new Crew(cast, phones, desks)) {
      crew.gather(script.people());
      if (!script.at().isEmpty() && !phones.manualClock()) {
        transcript.remark("the demo runs on real time, the script was written for " + script.at()
            + ": what hangs on opening hours may differ");
      }
      try (Performance performance = new Performance(script, phones, crew, new Deskwork(desks, cast), cast, transcript);
          Interruption _ = phones.manualClock() ? Interruption.NOBODY_MINDS : Interruption.then(() -> {
            performance.dropCalls();
            crew.close();
          })) {
        performance.play();
        new Curtain(desks, cast, transcript).fall(script.then(), performance.mainCalls());
      }
    }
  }

  @Override
  public void close() {
    desks.close();
  }
}
