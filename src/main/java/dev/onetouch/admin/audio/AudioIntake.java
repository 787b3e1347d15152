package dev.onetouch.admin.audio;

import dev.onetouch.formats.audio.AudioFile;
import dev.onetouch.formats.audio.AudioReading;
import dev.onetouch.web.HttpLimits;
import dev.onetouch.web.Sound;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/// What may be played to callers: WAV or MP3, as the bytes say, whatever name or header came with them.
final class AudioIntake {
  static final int MAX_BYTES = HttpLimits.UPLOAD_BYTES;
  static final Duration MAX_LENGTH = Duration.ofSeconds(120);
  static final String ACCEPTED = "WAV (PCM of 8 or 16 bit, or \u00b5-law; one or two channels; 8 to 48 kHz) or MP3, of at most "
      + MAX_BYTES / (1024 * 1024) + " MiB and " + MAX_LENGTH.toSeconds() + " seconds";

  private AudioIntake() {}

  sealed interface Result {
    record Taken(Sound sound) implements Result {}

    /// @param code a stable word, for pages to say it in their reader's language
    /// @param found what it is, as a stable word, a number of seconds, or nothing
    /// @param limit that it went over; 0 for none
    record Refused(String code, String found, long limit, String sentence) implements Result {}
  }

  /// @param file all of it; nothing when it has more than [#MAX_BYTES]
  static Result look(Optional<byte[]> file) {
    return file.map(AudioIntake::look).orElseGet(() -> refused("too-large", "", MAX_BYTES, "more than " + MAX_BYTES + " bytes"));
  }

  private static Result look(byte[] file) {
    return switch (AudioFile.of(file)) {
      case AudioReading.Other(String kind) -> refused("wrong-type", kind, 0, kind.replace('-', ' '));
      case AudioReading.Damaged(AudioFile.Kind kind, String why) ->
          refused("damaged", why, 0, "a damaged " + kind + " file (" + why.replace('-', ' ') + ")");
      case AudioReading.Done(AudioFile(var _, Duration length)) when length.compareTo(MAX_LENGTH) > 0 -> {
        String seconds = Long.toString(length.plusMillis(999).toSeconds());
        yield refused("too-long", seconds, MAX_LENGTH.toSeconds(), seconds + " seconds");
      }
      case AudioReading.Done(AudioFile(var kind, Duration length)) ->
          new Result.Taken(new Sound(kind.mediaType(), digest(file), length, file));
    };
  }

  private static Result refused(String code, String found, long limit, String what) {
    return new Result.Refused(code, found, limit, "found " + what + "; accepted: " + ACCEPTED);
  }

  private static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException broken) {
      throw new IllegalStateException("every Java has SHA-256", broken);
    }
  }
}
