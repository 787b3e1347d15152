package dev.onetouch.routing;

/// What an agent is doing, as the database knows it. One at a time: that is P7.
public enum Activity {
  FREE,
  OFFERED,
  ON_CALL,
  WRAP_UP
}
