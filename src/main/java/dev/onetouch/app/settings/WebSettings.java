package dev.onetouch.app.settings;

import java.net.URI;

/// Where we are reached.
///
/// @param port 0 is any free one
/// @param publicUrl the address Twilio signs, from no other source than this setting
public record WebSettings(String bindAddress, int port, URI publicUrl, WebLimits limits) {}
