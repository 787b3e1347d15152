package dev.onetouch.app.play;

import java.net.URI;

/// Plays one script. A script that does not go as written ends with a [ScriptProblem] that says which line, and what was
/// heard last. When the stage itself gives way, with a [StageFault].
public final class CallPlayer {
  private final URI base;
  private final Cast cast;
  private final Transcript transcript;

  /// @param base where OneTouch and the sandbox's control API are reached
  public CallPlayer(URI base, Cast cast, Transcript transcript) {
    this.base = base;
    this.cast = cast;
    this.transcript = transcript;
  }

  public void play(CallScript script) throws ScriptProblem {
    try (PhoneBox phones = new PhoneBox(base); Crew crew = new Crew(cast, phones, base)) {
      crew.gather(script.people());
      if (!script.at().isEmpty() && !phones.manualClock()) {
        transcript.remark("this carrier runs on real time; the script was written for " + script.at());
      }
      new Performance(phones, crew, cast, transcript).play(script);
    }
  }
}
