package dev.onetouch.formats.audio;

import dev.onetouch.formats.audio.AudioFile.Kind;
import java.time.Duration;
import java.util.Optional;

/// An MP3, walked from frame to frame: what it says of its own length is for players to trust, not for us.
final class Mp3 {
  /// Tags in odd places, padding and the like; more of it, and it is no recording that plays well.
  private static final int MOST_OTHER_BYTES = 64 * 1024;

  private static final int FEWEST_FRAMES = 2;
  private static final int TAG_HEADER_BYTES = 10;
  private static final int OLD_TAG_BYTES = 128;

  private final byte[] file;
  private final int end;

  private Mp3(byte[] file) {
    this.file = file;
    this.end = Bytes.hasAt(file, file.length - OLD_TAG_BYTES, "TAG") ? file.length - OLD_TAG_BYTES : file.length;
  }

  /// Whether it begins as one does: with a tag, or with two frames one after the other.
  static boolean begins(byte[] file) {
    return Bytes.hasAt(file, 0, "ID3") || new Mp3(file).certain(0).isPresent();
  }

  static AudioReading read(byte[] file) {
    return new Mp3(file).walk();
  }

  private AudioReading walk() {
    int at = afterTags();
    int other = 0;
    int frames = 0;
    long samples = 0;
    Optional<Mp3Frame> before = Optional.empty();
    boolean inStep = false;
    while (at + Mp3Frame.HEADER_BYTES <= end && other <= MOST_OTHER_BYTES) {
      Optional<Mp3Frame> frame = inStep ? whole(at) : certain(at);
      if (frame.isEmpty() || !sameStream(before, frame.get())) {
        inStep = false;
        at++;
        other++;
        continue;
      }
      inStep = true;
      before = frame;
      at += frame.get().bytes();
      samples += frame.get().samples();
      frames++;
    }
    if (other > MOST_OTHER_BYTES || frames < FEWEST_FRAMES) {
      return new AudioReading.Damaged(Kind.MP3, frames < FEWEST_FRAMES ? "no-sound" : "garbled");
    }
    return new AudioReading.Done(new AudioFile(Kind.MP3, Duration.ofMillis(samples * 1_000 / before.orElseThrow().hertz())));
  }

  private static boolean sameStream(Optional<Mp3Frame> before, Mp3Frame frame) {
    return before.isEmpty() || before.get().stream() == frame.stream();
  }

  /// A frame that another one follows, or the end: four bytes that look like one happen by chance.
  private Optional<Mp3Frame> certain(int at) {
    return whole(at).filter(frame -> {
      int next = at + frame.bytes();
      return next == end || Mp3Frame.at(file, next).filter(other -> other.stream() == frame.stream()).isPresent();
    });
  }

  private Optional<Mp3Frame> whole(int at) {
    return Mp3Frame.at(file, at).filter(frame -> at + frame.bytes() <= end);
  }

  private int afterTags() {
    int at = 0;
    while (Bytes.hasAt(file, at, "ID3")) {
      int size = (Bytes.at(file, at + 6) & 0x7F) << 21 | (Bytes.at(file, at + 7) & 0x7F) << 14
          | (Bytes.at(file, at + 8) & 0x7F) << 7 | Bytes.at(file, at + 9) & 0x7F;
      int footer = (Bytes.at(file, at + 5) & 0x10) != 0 ? TAG_HEADER_BYTES : 0;
      at = (int) Math.min((long) at + TAG_HEADER_BYTES + size + footer, file.length);
    }
    return at;
  }
}
