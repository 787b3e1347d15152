package dev.onetouch.switchboard;

/// The latest answer given to the caller's leg. The same request again gets the same bytes.
///
/// @param token the turn token the request came with; empty when no request was answered yet
/// @param fingerprint what the request said, as a digest of its parameters
/// @param document the rendered answer
public record Answered(String token, String fingerprint, String document) {
  public static final Answered NOTHING = new Answered("", "", "");

  public boolean answers(String requestToken, String requestFingerprint) {
    return !document.isEmpty() && token.equals(requestToken) && fingerprint.equals(requestFingerprint);
  }
}
