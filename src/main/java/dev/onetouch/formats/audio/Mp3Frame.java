package dev.onetouch.formats.audio;

import java.util.Optional;

/// The four bytes before each piece of an MP3 (MPEG 1, 2 and 2.5, layer III; ISO 11172-3 and 13818-3), which say how many
/// bytes it has and how long it plays.
///
/// @param stream what stays the same from frame to frame: version and sampling rate
record Mp3Frame(int stream, int bytes, int samples, int hertz) {
  static final int HEADER_BYTES = 4;
  private static final int MPEG_1 = 3;
  private static final int MPEG_2 = 2;
  private static final int RESERVED = 1;
  private static final int LAYER_3 = 1;
  private static final int[] KILOBITS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
  private static final int[] KILOBITS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
  private static final int[] HERTZ_1 = {44_100, 48_000, 32_000, 0};

  static Optional<Mp3Frame> at(byte[] file, int at) {
    int second = Bytes.at(file, at + 1);
    int third = Bytes.at(file, at + 2);
    int version = second >> 3 & 3;
    boolean first = version == MPEG_1;
    int kilobits = (first ? KILOBITS_1 : KILOBITS_2)[third >> 4];
    int hertz = HERTZ_1[third >> 2 & 3] / (first ? 1 : version == MPEG_2 ? 2 : 4);
    boolean synchronised = Bytes.at(file, at) == 0xFF && second >> 5 == 7;
    if (!synchronised || version == RESERVED || (second >> 1 & 3) != LAYER_3 || kilobits == 0 || hertz == 0) {
      return Optional.empty();
    }
    int samples = first ? 1_152 : 576;
    int bytes = samples / 8 * kilobits * 1_000 / hertz + (third >> 1 & 1);
    return Optional.of(new Mp3Frame(version << 2 | third >> 2 & 3, bytes, samples, hertz));
  }
}
