package dev.onetouch.telephony.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingFilesTest {

  // 5 seconds at 8,000 samples of 2 bytes, behind 44 bytes of header.
  private static final int WAV_BYTES = 80_044;

  private final Town town = new Town();
  private final HttpClient http = HttpClient.newHttpClient();
  private String url = "";

  @BeforeEach
  void record() {
    town.app.on("/voice", "<Record action='/taken'/>").on("/taken", "<Pause/>");
    String leg = town.call();
    town.say(leg, "a".repeat(75));
    town.seconds(5);
    town.press(leg, "#");
    town.seconds(2);
    url = town.app.last("/taken").field("RecordingUrl");
  }

  @AfterEach
  void close() {
    http.close();
    town.close();
  }

  private HttpResponse<byte[]> get(String extension, String... headers) throws Exception {
    String basic = Base64.getEncoder().encodeToString((Town.ACCOUNT + ":" + Town.TOKEN).getBytes());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + extension)).header("Authorization", "Basic " + basic);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  @Test
  void soundIsAsLongAsWhatWasSaid() throws Exception {
    byte[] wav = get(".wav").body();
    assertThat(wav).hasSize(WAV_BYTES);
    try (AudioInputStream sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav))) {
      assertThat(sound.getFrameLength() / sound.getFormat().getFrameRate()).isEqualTo(5);
    }
  }

  @Test
  void nobodyHearsItWithoutSigningIn() throws Exception {
    HttpRequest stranger = HttpRequest.newBuilder(URI.create(url + ".mp3")).build();
    assertThat(http.send(stranger, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(401);
  }

  @Test
  void wholeFileSaysThatPartsCanBeHad() throws Exception {
    HttpResponse<byte[]> whole = get(".mp3");
    assertThat(whole.statusCode()).isEqualTo(200);
    assertThat(whole.headers().firstValue("accept-ranges")).contains("bytes");
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-43, 0, 43",
    "bytes=100-, 100, 80043",
    "bytes=-44, 80000, 80043",
    "bytes=80000-999999, 80000, 80043",
    "bytes=-999999, 0, 80043",
  })
  void partOfTheFileIsAnswered(String range, int first, int last) throws Exception {
    byte[] whole = get(".wav").body();
    HttpResponse<byte[]> part = get(".wav", "Range", range);
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.headers().firstValue("content-range"))
        .contains("bytes " + first + "-" + last + "/" + WAV_BYTES);
    assertThat(part.body()).isEqualTo(java.util.Arrays.copyOfRange(whole, first, last + 1));
  }

  @ParameterizedTest
  @CsvSource({"bytes=80044-, 416", "bytes=9-3, 416", "bytes=-0, 416", "bytes=-, 200", "lines=1-2, 200"})
  void oddPartsAreAnsweredAsHttpHasIt(String range, int status) throws Exception {
    assertThat(get(".wav", "Range", range).statusCode()).isEqualTo(status);
  }
}
