package dev.onetouch.formats.studio;

import dev.onetouch.flow.Told;

/// Something that a flow of ours does not do, or does in another way.
///
/// @param widget its name in Studio
/// @param type Studio's word for the kind of widget
/// @param why one sentence, with what happens instead
public record NotCarried(String widget, String type, Told why) {

  /// One line for a terminal.
  @Override
  public String toString() {
    return widget + " (" + type + "): " + why;
  }
}
