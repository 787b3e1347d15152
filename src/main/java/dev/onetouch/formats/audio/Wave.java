package dev.onetouch.formats.audio;

import dev.onetouch.formats.audio.AudioFile.Kind;
import java.time.Duration;

/// A RIFF file with sound in it: samples as they are (PCM, 8 or 16 bit) or as telephones send them (µ-law).
final class Wave {
  private static final int FIRST_CHUNK = 12;
  private static final int CHUNK_HEADER_BYTES = 8;
  private static final int FORMAT_BYTES = 16;
  private static final int PCM = 1;
  private static final int MU_LAW = 7;
  private static final int EXTENSIBLE = 0xFFFE;
  private static final int EXTENSIBLE_BYTES = 26;
  private static final int MOST_CHANNELS = 2;
  private static final long LEAST_HERTZ = 8_000;
  private static final long MOST_HERTZ = 48_000;

  /// Written by recorders that did not know how long it would get.
  private static final long UNTIL_THE_END = 0xFFFFFFFFL;

  private Wave() {}

  static AudioReading read(byte[] file) {
    int at = FIRST_CHUNK;
    int format = -1;
    while (at + CHUNK_HEADER_BYTES <= file.length) {
      long size = Bytes.little32(file, at + 4);
      if (Bytes.hasAt(file, at, "fmt ") && size >= FORMAT_BYTES && at + CHUNK_HEADER_BYTES + FORMAT_BYTES <= file.length) {
        format = at + CHUNK_HEADER_BYTES;
      } else if (Bytes.hasAt(file, at, "data")) {
        return format < 0 ? new AudioReading.Damaged(Kind.WAV, "no-format") : sound(file, format, at, size);
      }
      long next = at + CHUNK_HEADER_BYTES + size + (size & 1);
      at = (int) Math.min(next, file.length);
    }
    return new AudioReading.Damaged(Kind.WAV, format < 0 ? "no-format" : "no-sound");
  }

  private static AudioReading sound(byte[] file, int format, int data, long claimed) {
    int encoding = encoding(file, format);
    int channels = Bytes.little16(file, format + 2);
    long hertz = Bytes.little32(file, format + 4);
    int bits = Bytes.little16(file, format + 14);
    boolean playable = encoding == PCM && (bits == 8 || bits == 16) || encoding == MU_LAW && bits == 8;
    if (!playable || channels < 1 || channels > MOST_CHANNELS || hertz < LEAST_HERTZ || hertz > MOST_HERTZ) {
      return new AudioReading.Other("wav-encoding");
    }
    long there = file.length - (long) data - CHUNK_HEADER_BYTES;
    if (claimed > there && claimed != UNTIL_THE_END) {
      return new AudioReading.Damaged(Kind.WAV, "cut-off");
    }
    long frames = Math.min(claimed, there) / (channels * (bits / 8));
    Duration length = Duration.ofMillis(frames * 1_000 / hertz);
    return length.isPositive()
        ? new AudioReading.Done(new AudioFile(Kind.WAV, length))
        : new AudioReading.Damaged(Kind.WAV, "no-sound");
  }

  private static int encoding(byte[] file, int format) {
    int encoding = Bytes.little16(file, format);
    long size = Bytes.little32(file, format - 4);
    return encoding == EXTENSIBLE && size >= EXTENSIBLE_BYTES ? Bytes.little16(file, format + 24) : encoding;
  }
}
