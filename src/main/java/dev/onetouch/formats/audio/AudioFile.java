package dev.onetouch.formats.audio;

import java.time.Duration;

/// A file that can be played to callers.
///
/// @param length how long it plays, to the millisecond, never nothing
public record AudioFile(Kind kind, Duration length) {
  public AudioFile {
    if (!length.isPositive()) {
      throw new IllegalArgumentException("a recording that plays for no time");
    }
  }

  /// What carriers play.
  public enum Kind {
    WAV("audio/wav"),
    MP3("audio/mpeg");

    private final String mediaType;

    Kind(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }
  }

  /// Reads any bytes whatever; never fails and never takes longer than a look at each of them.
  public static AudioReading of(byte[] file) {
    if (file.length == 0) {
      return new AudioReading.Other("nothing");
    }
    if (Bytes.hasAt(file, 0, "RIFF") && Bytes.hasAt(file, 8, "WAVE")) {
      return Wave.read(file);
    }
    return Mp3.begins(file) ? Mp3.read(file) : new AudioReading.Other(FileKinds.of(file));
  }
}
