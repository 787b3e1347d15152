package dev.onetouch.formats.audio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.formats.audio.AudioFile.Kind;
import dev.onetouch.kit.SampleAudio;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudioFileTest {
  private static final int MUTATIONS = Integer.getInteger("onetouch.audio.mutations", 20_000);

  @ParameterizedTest
  @CsvSource({"1, 1, 8000, 16", "1, 2, 44100, 16", "1, 1, 16000, 8", "7, 1, 8000, 8", "1, 2, 48000, 16"})
  void aWaveFilePlaysAsLongAsTheJdkSays(int encoding, int channels, int hertz, int bits) throws Exception {
    byte[] file = SampleAudio.wav(encoding, channels, hertz, bits, 3_210);
    AudioFileFormat judge = AudioSystem.getAudioFileFormat(new ByteArrayInputStream(file));

    assertThat(length(file)).isEqualTo(Duration.ofMillis(3_210));
    assertThat(judge.getFrameLength() / judge.getFormat().getFrameRate()).isEqualTo(3.21f);
  }

  @ParameterizedTest
  @CsvSource({"3, 1, 8000, 32", "6, 1, 8000, 8", "1, 1, 8000, 24", "1, 6, 8000, 16", "1, 1, 96000, 16", "1, 1, 0, 16", "1, 0, 8000, 16"})
  void aWaveFileThatTelephonesDoNotPlayIsNamed(int encoding, int channels, int hertz, int bits) {
    assertThat(AudioFile.of(SampleAudio.wav(encoding, channels, hertz, bits, 100)))
        .isEqualTo(new AudioReading.Other("wav-encoding"));
  }

  @Test
  void otherChunksAndUnknownLengthsAreNoMatter() {
    byte[] plain = SampleAudio.wav(500);
    ByteBuffer listed = ByteBuffer.allocate(plain.length + 12).order(ByteOrder.LITTLE_ENDIAN);
    listed.put(plain, 0, 12).put("LIST".getBytes(StandardCharsets.US_ASCII)).putInt(3).putInt(0).put(plain, 12, plain.length - 12);
    byte[] streamed = plain.clone();
    Arrays.fill(streamed, 40, 44, (byte) 0xFF);

    assertThat(length(listed.array())).isEqualTo(Duration.ofMillis(500));
    assertThat(length(streamed)).isEqualTo(Duration.ofMillis(500));
  }

  @Test
  void aWaveFileThatBreaksOffOrHoldsNothingIsDamaged() {
    byte[] whole = SampleAudio.wav(500);

    assertThat(AudioFile.of(Arrays.copyOf(whole, 4_000))).isEqualTo(damaged(Kind.WAV, "cut-off"));
    assertThat(AudioFile.of(Arrays.copyOf(whole, 40))).isEqualTo(damaged(Kind.WAV, "no-sound"));
    assertThat(AudioFile.of(Arrays.copyOf(whole, 20))).isEqualTo(damaged(Kind.WAV, "no-format"));
    assertThat(AudioFile.of(SampleAudio.wav(0))).isEqualTo(damaged(Kind.WAV, "no-sound"));
  }

  @Test
  void anMp3PlaysAsLongAsItsFramesDo() {
    // 100 frames of 1152 samples at 44.1 kHz; of 576 at 22.05 kHz; of 576 at 8 kHz.
    assertThat(length(SampleAudio.mp3(100))).isEqualTo(Duration.ofMillis(2_612));
    assertThat(length(SampleAudio.mp3(0xFFF38000, 208, 100))).isEqualTo(Duration.ofMillis(2_612));
    assertThat(length(SampleAudio.mp3(0xFFE318C0, 72, 100))).isEqualTo(Duration.ofMillis(7_200));
  }

  @Test
  void tagsPaddingAndAFrameCutShortAreNoSound() {
    byte[] plain = SampleAudio.mp3(100);
    byte[] tail = Arrays.copyOf(plain, plain.length + 128);
    System.arraycopy("TAG".getBytes(StandardCharsets.US_ASCII), 0, tail, plain.length, 3);

    assertThat(length(SampleAudio.tagged(5_000, plain))).isEqualTo(Duration.ofMillis(2_612));
    assertThat(length(SampleAudio.tagged(0, SampleAudio.tagged(200, plain)))).isEqualTo(Duration.ofMillis(2_612));
    assertThat(length(tail)).isEqualTo(Duration.ofMillis(2_612));
    assertThat(length(Arrays.copyOf(plain, plain.length - 10))).isEqualTo(Duration.ofMillis(2_586));
    assertThat(length(Arrays.copyOf(plain, plain.length + 3_000))).isEqualTo(Duration.ofMillis(2_612));
  }

  @Test
  void anMp3WithoutFramesOrWithMoreOfSomethingElseIsDamaged() {
    assertThat(AudioFile.of(SampleAudio.tagged(300, new byte[300]))).isEqualTo(damaged(Kind.MP3, "no-sound"));
    assertThat(AudioFile.of(SampleAudio.tagged(0x0FFFFFFF & 0x7F, new byte[0]))).isEqualTo(damaged(Kind.MP3, "no-sound"));
    byte[] plain = SampleAudio.mp3(100);
    assertThat(AudioFile.of(Arrays.copyOf(plain, plain.length + 100_000))).isEqualTo(damaged(Kind.MP3, "garbled"));
  }

  @ParameterizedTest
  @CsvSource({
    "OggS0000, ogg", "fLaC0000, flac", "FORM0000AIFF, aiff", "%PDF-1.7, pdf", "PK\u0003\u00040000, zip", "....ftypM4A, mp4",
    "This is no sound, text", "\u00ff\u00fe\u0000\u0001abc, unknown", "\u0089PNG0000, image", "RIFF\u0000\u0000\u0000\u0000AVI, unknown"
  })
  void whatIsNoSuchFileIsCalledWhatItIs(String beginning, String kind) {
    assertThat(AudioFile.of(beginning.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(new AudioReading.Other(kind));
  }

  @Test
  void nothingAndTextInAnyScriptAreNamed() {
    assertThat(AudioFile.of(new byte[0])).isEqualTo(new AudioReading.Other("nothing"));
    assertThat(AudioFile.of("\u00bfQu\u00e9? ".repeat(200).getBytes(StandardCharsets.UTF_8))).isEqualTo(new AudioReading.Other("text"));
  }

  /// Whatever is made of a good file, there is an answer, and no longer sound than its bytes can hold.
  @Test
  @Timeout(60)
  void noFileHoweverHostileIsMoreThanRefused() {
    SplittableRandom random = new SplittableRandom(7);
    byte[][] good = {SampleAudio.wav(300), SampleAudio.mp3(20), SampleAudio.tagged(50, SampleAudio.mp3(5)),
      SampleAudio.wav(SampleAudio.MU_LAW, 1, 8_000, 8, 300)};
    int done = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] file = mutated(good[i % good.length], random);
      if (AudioFile.of(file) instanceof AudioReading.Done(AudioFile(var _, Duration length))) {
        done++;
        assertThat(length).as("mutation %d", i).isLessThan(Duration.ofSeconds(file.length));
      }
    }
    assertThat(done).isBetween(1, MUTATIONS - 1);
  }

  @Test
  @Timeout(10)
  void aLargeFileOfHeadersAloneIsReadAtOnce() {
    byte[] file = new byte[5 * 1024 * 1024];
    Arrays.fill(file, (byte) 0xFF);
    for (int i = 0; i + 4 < file.length; i += 5) {
      file[i + 1] = (byte) 0xE3;
      file[i + 2] = 0x18;
    }
    file[0] = 'I';
    file[1] = 'D';
    file[2] = '3';
    assertThat(AudioFile.of(file)).isInstanceOf(AudioReading.class);

    ByteBuffer chunks = ByteBuffer.allocate(5 * 1024 * 1024).order(ByteOrder.LITTLE_ENDIAN);
    chunks.put("RIFF0000WAVE".getBytes(StandardCharsets.US_ASCII));
    assertThat(AudioFile.of(chunks.array())).isEqualTo(damaged(Kind.WAV, "no-format"));
  }

  private static byte[] mutated(byte[] good, SplittableRandom random) {
    byte[] file = Arrays.copyOf(good, random.nextInt(3) == 0 ? random.nextInt(good.length + 100) : good.length);
    int changes = random.nextInt(8);
    for (int i = 0; i < changes && file.length > 0; i++) {
      int reach = random.nextBoolean() ? Math.min(64, file.length) : file.length;
      file[random.nextInt(reach)] = (byte) (random.nextInt(4) == 0 ? 0xFF : random.nextInt(256));
    }
    return file;
  }

  private static AudioReading damaged(Kind kind, String why) {
    return new AudioReading.Damaged(kind, why);
  }

  private static Duration length(byte[] file) {
    AudioReading reading = AudioFile.of(file);
    assertThat(reading).isInstanceOf(AudioReading.Done.class);
    return ((AudioReading.Done) reading).file().length();
  }
}
