package dev.onetouch.telephony.sandbox.exchange;

/// A number the account owns and what happens when it is called. An application, when named,
/// overrides every address of its own. Addresses not set are empty.
public record OwnedNumber(
    String sid,
    String number,
    String name,
    String voiceUrl,
    String voiceMethod,
    String fallbackUrl,
    String fallbackMethod,
    String statusUrl,
    String statusMethod,
    String applicationSid,
    boolean callerNameLookup) {

  /// A number that posts to one address.
  public static OwnedNumber at(
      String sid, String number, String voiceUrl, String fallbackUrl, String statusUrl) {
    return new OwnedNumber(
        sid, number, number, voiceUrl, "POST", fallbackUrl, "POST", statusUrl, "POST", "", false);
  }

  /// The same number with another address.
  public OwnedNumber leading(String otherVoiceUrl) {
    return new OwnedNumber(
        sid, number, name, otherVoiceUrl, voiceMethod, fallbackUrl, fallbackMethod, statusUrl, statusMethod, applicationSid,
        callerNameLookup);
  }
}
