package dev.onetouch.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.desk.Browser;
import dev.onetouch.desk.Browser.Answer;
import dev.onetouch.kit.Eventually;
import dev.onetouch.kit.SampleAudio;
import dev.onetouch.kit.SampleDatabase;
import dev.onetouch.kit.TestCall;
import dev.onetouch.kit.TestHouse;
import dev.onetouch.kit.Twiml;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Uploaded audio from the administrator's file to the caller's ear.
class AudioTest {
  private static AdminHouse house;
  private static Browser june;
  private static Browser nora;

  @BeforeAll
  static void open() {
    house = new AdminHouse();
    june = house.signedIn("june");
    nora = house.signedIn("nora");
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void whatIsUploadedIsListedHeardReplacedAndTakenAwayAndAllOfItIsInTheAuditTrail() throws Exception {
    byte[] first = SampleAudio.wav(1_500);
    Answer put = june.upload("/api/audio/bienvenida%20%C3%B1.wav", first);
    assertThat(put.status()).as(put.text()).isEqualTo(201);
    assertThat(put.at("/millis").asInt()).isEqualTo(1_500);
    JsonNode kept = kept("bienvenida ñ.wav");
    assertThat(kept.path("content-type").asText()).isEqualTo("audio/wav");
    assertThat(kept.path("by-name").asText()).isEqualTo("June Park");
    assertThat(kept.path("uses")).isEmpty();
    assertThat(june.upload("/api/audio/bienvenida%20%C3%B1.wav", first).status()).isEqualTo(200);

    String before = address(kept);
    assertThat(june.upload("/api/audio/bienvenida%20%C3%B1.wav", SampleAudio.mp3(100)).status()).isEqualTo(200);
    JsonNode replaced = kept("bienvenida ñ.wav");
    assertThat(replaced.path("content-type").asText()).isEqualTo("audio/mpeg");
    assertThat(address(replaced)).isNotEqualTo(before);
    // A call that was told of the one before still hears it.
    assertThat(fetched(before, "GET").body()).isEqualTo(first);
    assertThat(fetched(address(replaced), "GET").body()).isEqualTo(SampleAudio.mp3(100));

    assertThat(nora.delete("/api/audio/bienvenida%20%C3%B1.wav").status()).isEqualTo(403);
    assertThat(june.delete("/api/audio/bienvenida%20%C3%B1.wav").status()).isEqualTo(204);
    assertThat(june.delete("/api/audio/bienvenida%20%C3%B1.wav").status()).isEqualTo(404);
    assertThat(fetched(address(replaced), "GET").statusCode()).isEqualTo(200);
    JsonNode audit = june.get("/api/audit?what=audio").at("/entries");
    assertThat(audit.findValuesAsText("act")).startsWith("removed", "replaced", "uploaded");
    assertThat(audit.at("/1/before/millis").asInt()).isEqualTo(1_500);
    assertThat(audit.at("/1/after/content-type").asText()).isEqualTo("audio/mpeg");
  }

  @Test
  void theCarrierFetchesItForEverFromAnAddressThatNobodyGuesses() throws Exception {
    byte[] file = SampleAudio.wav(800);
    june.upload("/api/audio/fetched.wav", file);
    String address = address(kept("fetched.wav"));
    HttpResponse<byte[]> whole = fetched(address, "GET");

    assertThat(whole.statusCode()).isEqualTo(200);
    assertThat(whole.body()).isEqualTo(file);
    assertThat(whole.headers().firstValue("Content-Type")).contains("audio/wav");
    assertThat(whole.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
    assertThat(whole.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(whole.headers().firstValue("Content-Duration")).contains("1");
    assertThat(whole.headers().firstValue("Set-Cookie")).isEmpty();
    String tag = whole.headers().firstValue("ETag").orElseThrow();

    HttpResponse<byte[]> part = fetched(address, "GET", "Range", "bytes=10-19", "If-Range", tag);
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(file, 10, 20));
    assertThat(part.headers().firstValue("Content-Range")).contains("bytes 10-19/" + file.length);
    assertThat(fetched(address, "GET", "Range", "bytes=10-19", "If-Range", "\"other\"").statusCode()).isEqualTo(200);
    assertThat(fetched(address, "GET", "Range", "bytes=99999999-").statusCode()).isEqualTo(416);
    assertThat(fetched(address, "GET", "If-None-Match", tag).statusCode()).isEqualTo(304);

    HttpResponse<byte[]> head = fetched(address, "HEAD");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Length")).contains(Integer.toString(file.length));
    for (String wrong : List.of("/audio/" + "0".repeat(64) + "/fetched.wav", address.replace("fetched", "other"),
        "/audio/fetched.wav", "/audio/" + "z".repeat(64) + "/fetched.wav", "/audio/../fetched.wav")) {
      assertThat(fetched(wrong, "GET").statusCode()).as(wrong).isIn(400, 404);
    }
    assertThat(fetched(address, "DELETE").statusCode()).isIn(404, 405);
    assertThat(fetched(address, "GET").statusCode()).isEqualTo(200);
  }

  @Test
  void whatCannotBePlayedIsRefusedWithTheFileWhatItIsAndTheLimit() {
    Answer text = june.upload("/api/audio/notes.wav", "Dear caller".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(text.status()).isEqualTo(422);
    assertThat(text.at("/code").asText()).isEqualTo("wrong-type");
    assertThat(text.at("/found").asText()).isEqualTo("text");
    assertThat(text.at("/detail").asText()).startsWith("notes.wav: found text; accepted: WAV").contains("5 MiB", "120 seconds");

    Answer longer = june.upload("/api/audio/long.wav", SampleAudio.wav(SampleAudio.MU_LAW, 1, 8_000, 8, 120_001));
    assertThat(longer.at("/code").asText()).isEqualTo("too-long");
    assertThat(longer.at("/found").asText()).isEqualTo("121");
    assertThat(longer.at("/limit").asInt()).isEqualTo(120);

    Answer larger = june.upload("/api/audio/large.wav", SampleAudio.wav(SampleAudio.PCM, 2, 44_100, 16, 29_730));
    assertThat(larger.status()).isEqualTo(413);
    assertThat(larger.at("/code").asText()).isEqualTo("too-large");
    assertThat(larger.at("/limit").asInt()).isEqualTo(5 * 1024 * 1024);

    byte[] whole = SampleAudio.wav(900);
    Answer damaged = june.upload("/api/audio/half.wav", Arrays.copyOf(whole, whole.length / 2));
    assertThat(damaged.at("/code").asText()).isEqualTo("damaged");
    assertThat(damaged.at("/found").asText()).isEqualTo("cut-off");
    assertThat(june.upload("/api/audio/none.wav", new byte[0]).at("/found").asText()).isEqualTo("nothing");
    assertThat(june.upload("/api/audio/.hidden", whole).at("/code").asText()).isEqualTo("bad-name");
    assertThat(june.upload("/api/audio/" + "a".repeat(81), whole).at("/code").asText()).isEqualTo("bad-name");
    assertThat(nora.upload("/api/audio/mine.wav", whole).status()).isEqualTo(403);
    assertThat(june.get("/api/audio").at("/audio").findValuesAsText("name"))
        .doesNotContain("notes.wav", "long.wav", "large.wav", "half.wav", "none.wav", "mine.wav");
  }

  @Test
  void thereIsRoomForSoManyAndNoMore() {
    house.database().execute(
        """
        insert into prompt_audio (name, digest, content_type, size_bytes, length_ms, bytes, by_agent)
        select 'filler ' || n, repeat('a', 64), 'audio/wav', 1, 1, '\\x00', 'june' from generate_series(1, 200) n""");

    assertThat(june.upload("/api/audio/one-more.wav", SampleAudio.wav(10)).at("/code").asText()).isEqualTo("too-many");
    house.database().execute("delete from prompt_audio where name like 'filler %'");
    assertThat(june.upload("/api/audio/one-more.wav", SampleAudio.wav(10)).status()).isEqualTo(201);
  }

  @Test
  void aCallerHearsItWhileItIsThereAndItsWordsWhenItIsNot() throws Exception {
    ObjectNode document = AdminHouse.begin(june, "played", "simple-line");
    ((ObjectNode) document.at("/steps/welcome/prompt")).putObject("en").put("audio", "hello.wav").put("text", "Hello in words.");
    AdminHouse.save(june, "played", 1, document);
    Answer refused = AdminHouse.publish(june, "played", 2);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.at("/verification/findings/0/rule").asText()).isEqualTo("unknown-audio");
    assertThat(refused.at("/verification/findings/0/message").asText()).contains("en plays 'hello.wav'");

    june.upload("/api/audio/hello.wav", SampleAudio.wav(2_000));
    assertThat(AdminHouse.publish(june, "played", 2).status()).isEqualTo(201);
    house.database().execute("update phone_number set flow_id = 'played' where number = '" + SampleDatabase.AFTER_SALES + "'");
    house.database().execute("update company set revision = revision + 1");
    String address = address(kept("hello.wav"));
    Twiml heard = until("<Play>" + TestHouse.PUBLIC_URL + address + "</Play>");
    assertThat(heard.said()).doesNotContain("Hello in words.");
    assertThat(((org.w3c.dom.Element) heard.first("Play").getParentNode()).getTagName()).isEqualTo("Gather");
    assertThat(fetched(address, "GET").statusCode()).isEqualTo(200);

    Answer used = june.delete("/api/audio/hello.wav");
    assertThat(used.status()).isEqualTo(409);
    assertThat(used.at("/uses").toString())
        .contains("\"flow\":\"played\",\"version\":1,\"inside\":\"played\",\"step\":\"welcome\",\"language\":\"en\"")
        .contains("\"flow\":\"played\",\"inside\":\"played\",\"step\":\"welcome\",\"language\":\"en\"");
    // As if it were gone all the same, by somebody's hand in the database.
    house.database().execute("update prompt_audio set withdrawn_at = clock_timestamp() where name = 'hello.wav'");
    house.database().execute("update company set revision = revision + 1");
    assertThat(until("Hello in words.").text()).doesNotContain("<Play>");
  }

  @Test
  void aWebhookAsLargeAsAFileIsNotRead() throws Exception {
    HttpRequest huge = HttpRequest.newBuilder(URI.create(house.house().url() + "/voice/inbound"))
        .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[64 * 1024 + 1])).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      assertThat(client.send(huge, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(413);
    }
  }

  private static Twiml until(String words) {
    Twiml[] found = new Twiml[1];
    Eventually.is(() -> {
      found[0] = new TestCall(house.house().carrier(), "+16195550143", SampleDatabase.AFTER_SALES).arrives();
      return found[0].text().contains(words);
    });
    return found[0];
  }

  private static JsonNode kept(String name) {
    for (JsonNode one : june.get("/api/audio").at("/audio")) {
      if (one.path("name").asText().equals(name)) {
        return one;
      }
    }
    throw new AssertionError("there is no " + name);
  }

  private static String address(JsonNode kept) {
    return "/audio/" + kept.path("digest").asText() + "/"
        + java.net.URLEncoder.encode(kept.path("name").asText(), java.nio.charset.StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static HttpResponse<byte[]> fetched(String path, String method, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house.house().url() + path))
        .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
  }
}
