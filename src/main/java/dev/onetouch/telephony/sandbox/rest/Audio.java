package dev.onetouch.telephony.sandbox.rest;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Real, small audio files: a soft tone as WAV, silence as MP3, at most [#LONGEST] long.
final class Audio {

  static final Duration LONGEST = Duration.ofMinutes(10);

  private static final int RATE = 8_000;
  private static final double TONE_HERTZ = 440;
  private static final int LOUDNESS = 2_000;
  private static final int MP3_FRAME_BYTES = 72;
  private static final int MP3_FRAME_SAMPLES = 576;

  private Audio() {}

  /// 8 kHz, 16 bit, one channel.
  static byte[] wav(Duration lasts) {
    int samples = samples(lasts);
    ByteBuffer file = ByteBuffer.allocate(44 + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
    file.put(ascii("RIFF")).putInt(36 + 2 * samples).put(ascii("WAVE"));
    file.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
    file.putInt(RATE).putInt(2 * RATE).putShort((short) 2).putShort((short) 16);
    file.put(ascii("data")).putInt(2 * samples);
    for (int i = 0; i < samples; i++) {
      file.putShort((short) (LOUDNESS * Math.sin(2 * Math.PI * TONE_HERTZ * i / RATE)));
    }
    return file.array();
  }

  /// MPEG 2.5 layer III, 8 kHz, 8 kbit/s, one channel: empty frames, which decode to silence.
  static byte[] mp3(Duration lasts) {
    int frames = samples(lasts) / MP3_FRAME_SAMPLES + 1;
    ByteBuffer file = ByteBuffer.allocate(frames * MP3_FRAME_BYTES);
    for (int i = 0; i < frames; i++) {
      file.position(i * MP3_FRAME_BYTES);
      file.putInt(0xFFE318C0);
    }
    return file.array();
  }

  private static int samples(Duration lasts) {
    Duration shown = lasts.compareTo(LONGEST) > 0 ? LONGEST : lasts;
    return (int) (shown.toMillis() * RATE / 1000);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
