package dev.onetouch.telephony.sandbox.exchange;

/// How often an ordered trouble strikes: the chance each time, and how many times at most.
public record Odds(int percent, int times) {

  public Odds {
    if (percent < 0 || percent > 100 || times < 0) {
      throw new IllegalArgumentException("odds are 0 to 100 percent, and not fewer than 0 times");
    }
  }

  public static Odds always() {
    return new Odds(100, Integer.MAX_VALUE);
  }

  public static Odds once() {
    return new Odds(100, 1);
  }

  public static Odds percent(int percent) {
    return new Odds(percent, Integer.MAX_VALUE);
  }
}
