package dev.onetouch.app.settings;

import java.net.URI;
import java.util.List;

/// Where we are reached.
///
/// @param port 0 is any free one
/// @param publicUrl the address Twilio signs, from no other source than this setting
/// @param trustedProxies addresses of our own reverse proxies, whose word on who is calling is believed
public record WebSettings(String bindAddress, int port, URI publicUrl, WebLimits limits, List<String> trustedProxies) {
  public WebSettings {
    trustedProxies = List.copyOf(trustedProxies);
  }
}
