package dev.onetouch.switchboard;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.Outcome;
import java.time.Duration;

/// Counts nothing.
record Uncounted() implements CallMeters {
  @Override
  public void webhookAnswered(Webhook webhook, Duration took) {}

  @Override
  public void signatureRefused() {}

  @Override
  public void lastResortPlayed(LegKind leg) {}

  @Override
  public void callEnded(Outcome outcome) {}

  @Override
  public void offerAccepted() {}

  @Override
  public void offerClosed(CallEvent.Closing closing) {}

  @Override
  public void personReached(Duration since) {}
}
