package dev.onetouch.app.settings;

/// How we speak to the operator.
///
/// @param level of our own rooms; libraries stay at WARN
public record LogSettings(Format format, String level) {

  public enum Format {
    /// For eyes.
    TEXT,
    /// For collectors: one JSON object a line.
    JSON
  }
}
