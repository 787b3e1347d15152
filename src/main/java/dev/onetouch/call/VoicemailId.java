package dev.onetouch.call;

import java.util.regex.Pattern;

/// The name of a voicemail. It stands in the address the recording is reported to, so it cannot be guessed.
public record VoicemailId(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  public VoicemailId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a voicemail id is 1 to 64 letters, digits, - or _; found '" + value + "'");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
