package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.document.Dial;
import dev.onetouch.telephony.sandbox.document.Noun;

/// Which number a callee sees, and whether the account may show it.
record CallerShown(String number, boolean allowed) {

  /// The call's own caller or dialled number, or a number of the account; a browser may be shown
  /// any browser.
  static CallerShown of(Exchange exchange, Leg parent, Dial dial, Noun.Callee callee) {
    LegStart start = parent.start();
    String shown = dial.callerId().isEmpty() ? start.from() : dial.callerId();
    boolean own = shown.equals(start.from()) || shown.equals(start.to());
    boolean owned = exchange.book().dialled(shown).isPresent();
    boolean browser = shown.startsWith("client:") && callee instanceof Noun.ClientNoun;
    boolean unshowable = shown.startsWith("client:") && callee instanceof Noun.NumberNoun;
    return new CallerShown(shown, !unshowable && (own || owned || browser));
  }
}
