package dev.onetouch.datadip;

import static dev.onetouch.datadip.DipLab.STATUS;
import static dev.onetouch.datadip.DipLab.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.switchboard.DataDip;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whatever is slow, the caller waits no longer than the budget.
class SlowServersTest {
  private static final Duration BUDGET = Duration.ofMillis(200);

  /// Far above the budget for a busy machine, far below what each server here would take.
  private static final Duration PATIENCE = Duration.ofMillis(1_500);

  private static final int BETWEEN_BYTES_MILLIS = 20;

  private final CountDownLatch over = new CountDownLatch(1);

  @AfterEach
  void letTheSlowOnesGo() {
    over.countDown();
  }

  @Test
  void aServerThatNeverAnswersTimesOut() throws IOException {
    assertTimesOut("http", _ -> waited(TimeUnit.MINUTES.toMillis(1)));
  }

  @Test
  void aServerThatTricklesItsBodyTimesOut() throws IOException {
    assertTimesOut("http", out -> trickle(out, ScriptedServer.jsonAnswer(" ".repeat(10_000) + "{}")));
  }

  @Test
  void aServerThatTricklesItsHeadersTimesOut() throws IOException {
    assertTimesOut("http", out -> trickle(out, "HTTP/1.1 200 OK\r\nX-Slow: " + "a".repeat(10_000)));
  }

  @Test
  void aServerThatTricklesChunksOfOneByteTimesOut() throws IOException {
    String head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    assertTimesOut("http", out -> trickle(out, head + "1\r\n \r\n".repeat(5_000)));
  }

  @Test
  void aServerThatNeverFinishesTheHandshakeTimesOut() throws IOException {
    assertTimesOut("https", _ -> waited(TimeUnit.MINUTES.toMillis(1)));
  }

  @Test
  void aNameServiceThatHangsTimesOut() {
    NameResolver hanging =
        _ -> {
          waited(TimeUnit.MINUTES.toMillis(1));
          return List.of(InetAddress.ofLiteral("127.0.0.1"));
        };
    try (HttpDataDip dip = DipLab.hurried(DipLab.guarding(), hanging, BUDGET)) {
      assertInTime(dip, "http://orders.acme.example/");
    }
  }

  @Test
  void aServerLeftBehindIsHungUpOn() throws Exception {
    CountDownLatch hungUp = new CountDownLatch(1);
    assertTimesOut(
        "http",
        out -> {
          try {
            trickle(out, ScriptedServer.jsonAnswer(" ".repeat(10_000) + "{}"));
          } catch (IOException e) {
            hungUp.countDown();
          }
        });
    assertThat(hungUp.await(5, TimeUnit.SECONDS)).isTrue();
  }

  private void assertTimesOut(String scheme, ScriptedServer.Script script) throws IOException {
    try (ScriptedServer server = ScriptedServer.playing(script);
        HttpDataDip dip = DipLab.hurried(DipLab.guarding(), DipLab.always("127.0.0.1"), BUDGET)) {
      assertInTime(dip, scheme + "://orders.acme.example:" + server.port() + "/");
    }
  }

  private static void assertInTime(HttpDataDip dip, String url) {
    long start = System.nanoTime();
    DataDip.Result result = dip.fetch(url, STATUS);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertFails(result, "timed out");
    assertThat(took).isLessThan(PATIENCE);
  }

  private void trickle(OutputStream out, String answer) throws IOException {
    for (byte next : answer.getBytes(StandardCharsets.US_ASCII)) {
      if (waited(BETWEEN_BYTES_MILLIS)) {
        return;
      }
      out.write(next);
      out.flush();
    }
  }

  /// Whether the test is over.
  private boolean waited(long millis) {
    try {
      return over.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
