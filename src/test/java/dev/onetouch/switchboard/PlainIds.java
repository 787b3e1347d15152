package dev.onetouch.switchboard;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.cases.CaseNumber;

/// Counts.
final class PlainIds implements TurnIds {
  private int made;

  @Override
  public CallId call() {
    return new CallId("call-" + ++made);
  }

  @Override
  public OfferId offer() {
    return new OfferId("offer-" + ++made);
  }

  @Override
  public String token() {
    return "token-" + ++made;
  }

  @Override
  public CaseNumber caseNumber() {
    return new CaseNumber(Integer.toString(100_000 + ++made));
  }
}
