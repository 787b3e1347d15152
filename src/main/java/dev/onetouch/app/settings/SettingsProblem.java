package dev.onetouch.app.settings;

/// Something that was set wrongly, or not at all.
///
/// @param place the variable, or the file, line and key
/// @param found what stands there; never a secret's value
/// @param accepted what may stand there instead
public record SettingsProblem(String place, String found, String accepted) {

  public String sentence() {
    return place + ": " + found + "; accepted is " + accepted + ".";
  }
}
