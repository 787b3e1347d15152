package dev.onetouch.app.settings;

/// A value that must not be printed: it shows itself only to who asks for [#value()].
public record Secret(String value) {

  @Override
  public String toString() {
    return "(secret)";
  }
}
