package dev.onetouch.kit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Small audio files, made byte by byte.
public final class SampleAudio {
  public static final int PCM = 1;
  public static final int FLOAT = 3;
  public static final int A_LAW = 6;
  public static final int MU_LAW = 7;

  private SampleAudio() {}

  /// 8 kHz, 16 bit, one channel.
  public static byte[] wav(long millis) {
    return wav(PCM, 1, 8_000, 16, millis);
  }

  public static byte[] wav(int encoding, int channels, int hertz, int bits, long millis) {
    int frame = channels * bits / 8;
    int bytes = Math.toIntExact(millis * hertz / 1_000) * frame;
    ByteBuffer file = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
    file.put(ascii("RIFF")).putInt(36 + bytes).put(ascii("WAVE"));
    file.put(ascii("fmt ")).putInt(16).putShort((short) encoding).putShort((short) channels);
    file.putInt(hertz).putInt(hertz * frame).putShort((short) frame).putShort((short) bits);
    file.put(ascii("data")).putInt(bytes);
    for (int i = 0; i < bytes; i++) {
      file.put((byte) (40 * Math.sin(i / 7.0)));
    }
    return file.array();
  }

  /// MPEG 1, 44.1 kHz, 128 kbit/s: frames of 1152 samples and 417 bytes.
  public static byte[] mp3(int frames) {
    return mp3(0xFFFB9000, 417, frames);
  }

  /// @param header of each frame
  public static byte[] mp3(int header, int frameBytes, int frames) {
    ByteBuffer file = ByteBuffer.allocate(frames * frameBytes);
    for (int i = 0; i < frames; i++) {
      file.position(i * frameBytes);
      file.putInt(header);
    }
    return file.array();
  }

  /// An ID3 tag of so many bytes, before a file.
  public static byte[] tagged(int tagBytes, byte[] file) {
    ByteBuffer whole = ByteBuffer.allocate(10 + tagBytes + file.length);
    whole.put(ascii("ID3")).put(new byte[] {4, 0, 0});
    for (int shift = 21; shift >= 0; shift -= 7) {
      whole.put((byte) (tagBytes >> shift & 0x7F));
    }
    whole.position(10 + tagBytes);
    return whole.put(file).array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
