package dev.onetouch.datadip;

import static dev.onetouch.datadip.DipLab.STATUS;
import static dev.onetouch.datadip.DipLab.assertFails;
import static dev.onetouch.datadip.DipLab.assertFinds;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddAnswersTest {
  private static final long FIFTY_MEGABYTES = 50L * 1024 * 1024;
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 52428800\r\n", "Connection: close\r\n"})
  void fiftyMegabytesAreLeftUnread(String framing) throws IOException {
    AtomicLong sent = new AtomicLong();
    try (ScriptedServer server = ScriptedServer.playing(out -> flood(out, OK + framing + "\r\n", sent))) {
      assertFails(DipLab.fetch(server, STATUS), "too large");
      assertThat(sent.get()).isLessThan(FIFTY_MEGABYTES);
    }
  }

  @Test
  void chunksThatAddUpToTooMuchAreTooLarge() throws IOException {
    String chunk = "4000\r\n" + " ".repeat(0x4000) + "\r\n";
    String answer = OK + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(5);
    try (ScriptedServer server = ScriptedServer.saying(answer)) {
      assertFails(DipLab.fetch(server, STATUS), "too large");
    }
  }

  @Test
  void anAnswerOfExactlyTheCapIsRead() throws IOException {
    String json = "{\"status\":\"sent\"}";
    String full = json + " ".repeat(AnswerBody.MAX_BYTES - json.length());
    try (ScriptedServer server = ScriptedServer.json(full)) {
      assertFinds(DipLab.fetch(server, STATUS), Map.of("order.status", "sent"));
    }
    try (ScriptedServer server = ScriptedServer.json(full + " ")) {
      assertFails(DipLab.fetch(server, STATUS), "too large");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html                | <html><body>Down for repairs</body></html> | not JSON",
        "application/json         | <html><body>Down for repairs</body></html> | not JSON",
        "text/html                | {\"status\":\"sent\"}                      | not JSON",
        "application/json         | {\"status\":\"sent\"} trailing             | not JSON",
        "application/json         | {\"status\":                               | not JSON",
        "application/json         | ''                                         | not JSON",
        "application/jsonp        | {\"status\":\"sent\"}                      | not JSON",
      })
  void whatIsNotJsonFails(String type, String body, String why) throws IOException {
    try (ScriptedServer server =
        ScriptedServer.saying("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + body)) {
      assertFails(DipLab.fetch(server, STATUS), why);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: application/json\r\n", "Content-Type: Application/JSON;charset=UTF-8\r\n",
        "content-type:application/problem+json\r\n", "Content-Type: application/vnd.acme.v2+json\r\n", ""
      })
  void jsonUnderItsOwnNamesIsRead(String header) throws IOException {
    String answer = "HTTP/1.1 200 OK\r\n" + header + "\r\n{\"status\":\"sent\"}";
    try (ScriptedServer server = ScriptedServer.saying(answer)) {
      assertFinds(DipLab.fetch(server, STATUS), Map.of("order.status", "sent"));
    }
  }

  @ParameterizedTest
  @CsvSource({"gzip", "br", "deflate"})
  void compressedAnswersNobodyAskedForFail(String coding) throws IOException {
    try (ScriptedServer server =
        ScriptedServer.saying(OK + "Content-Encoding: " + coding + "\r\n\r\n{\"status\":\"sent\"}")) {
      assertFails(DipLab.fetch(server, STATUS), "not JSON");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSH-2.0-OpenSSH\r\n", "\u0000\u0001\u0002\r\n", "HTTP/2 200\r\n\r\n{}",
        "HTTP/1.1 999 What\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nno colon here\r\n\r\n{}", "HTTP/1.1 200 OK\r\nA: b\r\n folded\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nContent-Length: 2, 2\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{}\r\n0\r\n\r\n"
      })
  void whatIsNotPlainHttpFails(String answer) throws IOException {
    try (ScriptedServer server = ScriptedServer.saying(answer)) {
      assertFails(DipLab.fetch(server, STATUS), "not HTTP");
    }
  }

  @Test
  void headersWithoutEndFail() throws IOException {
    try (ScriptedServer server = ScriptedServer.saying("HTTP/1.1 200 OK\r\n" + "A: b\r\n".repeat(5_000))) {
      assertFails(DipLab.fetch(server, STATUS), "not HTTP");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "HTTP/1.1 200 OK\r\nContent-", "HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"
      })
  void answersThatStopHalfwayFail(String answer) throws IOException {
    try (ScriptedServer server = ScriptedServer.saying(answer)) {
      assertFails(DipLab.fetch(server, STATUS), "cut short");
    }
  }

  @Test
  void aPleaseWaitBeforeTheAnswerIsReadPast() throws IOException {
    String wait = "HTTP/1.1 103 Early\r\nLink: x\r\n\r\n";
    String answer = ScriptedServer.jsonAnswer("{\"status\":\"sent\"}");
    try (ScriptedServer server = ScriptedServer.saying(wait + answer)) {
      assertFinds(DipLab.fetch(server, STATUS), Map.of("order.status", "sent"));
    }
    try (ScriptedServer server = ScriptedServer.saying(wait.repeat(50))) {
      assertFails(DipLab.fetch(server, STATUS), "not HTTP");
    }
  }

  /// Garbled answers end in facts or in short words, and always end.
  @Test
  void garbledAnswersNeverBreakADip() throws IOException {
    Random random = new Random(20_250_101);
    String sound = ScriptedServer.jsonAnswer("{\"status\":\"sent\",\"lines\":[{\"price\":12.50},null,true]}");
    for (int i = 0; i < 300; i++) {
      byte[] garbled = sound.getBytes(StandardCharsets.UTF_8);
      for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
        garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
      }
      try (ScriptedServer server = ScriptedServer.playing(out -> out.write(garbled))) {
        assertThat(DipLab.fetch(server, STATUS).toString())
            .as("round %d", i)
            .matches("(?s)Found\\[.*|Failed\\[why=(not JSON|not HTTP|cut short|too large|status [0-9]{3})]");
      }
    }
  }

  private static void flood(OutputStream out, String head, AtomicLong sent) throws IOException {
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    byte[] spaces = " ".repeat(8 * 1024).getBytes(StandardCharsets.US_ASCII);
    while (sent.get() < FIFTY_MEGABYTES) {
      out.write(spaces);
      sent.addAndGet(spaces.length);
    }
  }
}
