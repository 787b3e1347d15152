package dev.onetouch.formats.audio;

/// What became of reading a file as audio.
public sealed interface AudioReading {

  record Done(AudioFile file) implements AudioReading {}

  /// It is something else.
  ///
  /// @param kind a stable word for what it seems to be, such as `text`, `ogg` or `unknown`; see [FileKinds]
  record Other(String kind) implements AudioReading {}

  /// It is of the right kind and cannot be played to its end.
  ///
  /// @param why a stable word: `cut-off`, `no-sound`, `no-format` or `garbled`
  record Damaged(AudioFile.Kind kind, String why) implements AudioReading {}
}
