package dev.onetouch.app.settings;

/// Whether agents can take calls in their browser.
public sealed interface BrowserPhones {

  /// Agents are reached by phone only.
  record Off() implements BrowserPhones {}

  /// In the demo a browser is a telephone of the sandbox carrier's.
  record Sandbox() implements BrowserPhones {}

  /// What the access tokens of browser phones are made with.
  record On(String apiKey, Secret apiSecret, String twimlAppSid) implements BrowserPhones {}
}
