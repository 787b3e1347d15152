package dev.onetouch.app.settings;

/// All that a running OneTouch is told, whichever database it stands on.
///
/// @param provider who else vouches for agents
public record HouseSettings(
    WebSettings web,
    TwilioSettings twilio,
    CallSettings calls,
    OperatorSettings operator,
    ShutdownSettings shutdown,
    LogSettings log,
    ProviderSettings provider) {

  /// Where passwords are the only way in.
  public HouseSettings(
      WebSettings web, TwilioSettings twilio, CallSettings calls, OperatorSettings operator, ShutdownSettings shutdown,
      LogSettings log) {
    this(web, twilio, calls, operator, shutdown, log, new ProviderSettings.None());
  }
}
