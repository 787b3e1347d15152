package dev.onetouch.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.desk.Browser;
import dev.onetouch.desk.DeskHouse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SiteTest {
  private static DeskHouse house;

  @BeforeAll
  static void open() {
    house = new DeskHouse();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void thePageSaysWhatThisIsAndRunsNothingInline() throws IOException {
    HttpResponse<InputStream> page = house.browser().stream("/", Map.of());

    String text = new String(page.body().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(text)
        .contains("OneTouch")
        .doesNotContain("<script>", "<style", "style=", "onclick");
  }

  @Test
  void everyAnswerCarriesTheSecurityHeadersRefusalsToo() {
    for (String path :
        new String[] {"/", "/openapi.yaml", "/api/desk", "/api/nothing", "/nothing.txt"}) {
      HttpResponse<InputStream> answer = house.browser().stream(path, Map.of());

      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(path))
          .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
  }

  @Test
  void thePlainDemoDoesNotAskForHttpsAndProductionDoes() {
    assertThat(
            house.browser().stream("/", Map.of()).headers().firstValue("Strict-Transport-Security"))
        .isEmpty();
    assertThat(
            house.browserAt(house.node("https://phone.acme.example")).stream("/", Map.of())
                .headers()
                .firstValue("Strict-Transport-Security"))
        .isPresent();
  }

  @Test
  void anAddressThatIsNotThereIsAProblemDocument() {
    Browser maria = house.signedIn("maria");

    assertThat(maria.get("/api/nothing").kind()).isEqualTo("not-found");
    assertThat(maria.get("/api").kind()).isEqualTo("not-found");
    assertThat(maria.get("/api/cases/1/../../etc/passwd").status()).isEqualTo(404);
    assertThat(maria.get("/api/cases/%2e%2e%2fetc").status()).isEqualTo(404);
  }

  @Test
  void aKnownAddressWithTheWrongMethodSaysWhatItTakes() {
    Browser.Answer answer = house.signedIn("maria").put("/api/session", "{}");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).contains("DELETE, GET, POST");
  }

  @Test
  void noiseInsteadOfHttpLeavesTheServerStanding() throws IOException {
    for (String noise :
        new String[] {
          "GARBAGE\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET /\u0000 HTTP/1.1\r\nHost: x\r\n\r\n"
        }) {
      try (Socket socket = new Socket("127.0.0.1", house.node().port())) {
        socket.setSoTimeout(5_000);
        OutputStream out = socket.getOutputStream();
        out.write(noise.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        socket.shutdownOutput();
        String answer =
            new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(answer)
            .doesNotContain("Exception", "dev.onetouch", "io.helidon")
            .doesNotStartWith("HTTP/1.1 2");
      }
    }
    assertThat(house.browser().get("/api/session").status()).isEqualTo(401);
  }
}
