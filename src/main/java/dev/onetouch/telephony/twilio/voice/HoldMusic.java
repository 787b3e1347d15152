package dev.onetouch.telephony.twilio.voice;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// The music callers hear while they wait: slow soft chords, 18 seconds, made here so that nobody's rights are touched and
/// nothing has to be fetched from elsewhere. 8 kHz, 16 bit, mono: what a telephone can carry.
public final class HoldMusic {
  public static final int SECONDS = 18;
  private static final int RATE_HZ = 8_000;
  private static final int HEADER_BYTES = 44;
  private static final int CHORD_SECONDS = 3;
  private static final double LOUDNESS = 0.12;

  /// I, vi, IV, V and home again, in hertz.
  private static final double[][] CHORDS = {
    {261.63, 329.63, 392.00}, {220.00, 261.63, 329.63}, {174.61, 220.00, 261.63},
    {196.00, 246.94, 293.66}, {174.61, 261.63, 349.23}, {261.63, 329.63, 392.00}
  };

  private final byte[] wav = wav();

  public byte[] bytes() {
    return wav.clone();
  }

  private static byte[] wav() {
    int samples = SECONDS * RATE_HZ;
    ByteBuffer out = ByteBuffer.allocate(HEADER_BYTES + samples * 2).order(ByteOrder.LITTLE_ENDIAN);
    header(out, samples * 2);
    for (int i = 0; i < samples; i++) {
      out.putShort((short) Math.round(sample(i) * Short.MAX_VALUE));
    }
    return out.array();
  }

  private static void header(ByteBuffer out, int bytes) {
    out.put(ascii("RIFF")).putInt(HEADER_BYTES - 8 + bytes).put(ascii("WAVE"));
    out.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
    out.putInt(RATE_HZ).putInt(RATE_HZ * 2).putShort((short) 2).putShort((short) 16);
    out.put(ascii("data")).putInt(bytes);
  }

  private static double sample(int i) {
    double seconds = (double) i / RATE_HZ;
    int chord = Math.min((int) (seconds / CHORD_SECONDS), CHORDS.length - 1);
    double within = seconds - chord * (double) CHORD_SECONDS;
    double swell = Math.sin(Math.PI * Math.min(1, within / CHORD_SECONDS));
    double sum = 0;
    for (double hertz : CHORDS[chord]) {
      sum += Math.sin(2 * Math.PI * hertz * seconds);
    }
    return LOUDNESS * swell * sum;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
