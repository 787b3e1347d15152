package dev.onetouch.telephony.sandbox.exchange;

import java.time.Duration;

/// What somebody says when they are recorded, how long it takes, and what they do then: keys they press,
/// [#HANG_UP], or nothing when `then` is empty.
public record Message(String text, Duration lasts, String then) {

  public static final String HANG_UP = "hang-up";
}
