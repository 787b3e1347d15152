package dev.onetouch.app.settings;

/// All that a running OneTouch is told, whichever database it stands on.
public record HouseSettings(
    WebSettings web,
    TwilioSettings twilio,
    CallSettings calls,
    OperatorSettings operator,
    ShutdownSettings shutdown,
    LogSettings log) {}
