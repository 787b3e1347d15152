package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.switchboard.TurnIds;

/// Names in the order they are asked for. Case numbers come twice now and then, as chosen ones do.
final class SampleIds implements TurnIds {
  private static final int FIRST_CASE = 5_000;
  private int calls;
  private int offers;
  private int tokens;
  private int cases = FIRST_CASE;
  private boolean again;

  @Override
  public CallId call() {
    return new CallId("call-" + ++calls);
  }

  @Override
  public OfferId offer() {
    return new OfferId("offer-" + ++offers);
  }

  @Override
  public String token() {
    return "turn-" + ++tokens;
  }

  @Override
  public CaseNumber caseNumber() {
    again = !again;
    return new CaseNumber(Integer.toString(again ? cases : ++cases));
  }
}
