package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.document.Say;
import java.util.List;

/// A call whose document is through is over; one whose document is broken hears so first.
record CallEnd(Exchange exchange, Leg leg) implements RunEnd {

  private static final Say SORRY =
      new Say("We are sorry, an application error has occurred. Goodbye.", "en-US", "default", 1);

  @Override
  public void ranOut() {
    exchange.legs().answer(leg);
    exchange.legs().hangUp(leg, LegStatus.COMPLETED, "end of document");
  }

  @Override
  public void hungUp() {
    exchange.legs().hangUp(leg, LegStatus.COMPLETED, "document");
  }

  @Override
  public void broken(int code) {
    exchange.legs().answer(leg);
    Runnable over =
        () -> exchange.legs().end(leg, LegStatus.COMPLETED, "application error " + code);
    Prompting apology = new Prompting(exchange, leg, List.of(SORRY), over);
    leg.activity(apology);
    apology.start();
  }
}
