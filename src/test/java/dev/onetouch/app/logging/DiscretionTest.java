package dev.onetouch.app.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscretionTest {

  @ParameterizedTest
  @CsvSource({
    "+16195550142, +16*******42",
    "from +16195550142 to +16195550199, from +16*******42 to +16*******99",
    "sip:+16195550142@acme.example, sip:+16*******42@acme.example",
    "From=%2B16195550142&To=x, From=%2B16*******42&To=x",
    "+1 (619) 555-0142, +16*******42",
    "+491234, +491234",
    "1 + 1 is 2, 1 + 1 is 2",
    "case 4821 call 0190f3a2-7000, case 4821 call 0190f3a2-7000"
  })
  void numbersAreMaskedWhereverTheyStand(String text, String shown) {
    assertThat(Discretion.line(text)).isEqualTo(shown);
  }

  @Test
  void lineCannotBreakOutOfItsLine() {
    assertThat(Discretion.line("said \r\n10:00 ERROR forged\u2028x")).isEqualTo("said   10:00 ERROR forged x");
    assertThat(Discretion.line("\u001b[31mred\u001b[0m \u001b]0;title\u0007x \u009b31m")).isEqualTo("red x  31m");
    assertThat(Discretion.line("\u202eabc")).isEqualTo(" abc");
  }

  @Test
  void stackTraceKeepsItsLines() {
    assertThat(Discretion.lines("a\n\tat b\u001b[2J\r")).isEqualTo("a\n\tat b ");
  }

  @Test
  void oddAndLongTextCostsLittle() {
    String odd = ("+1" + " (".repeat(50)).repeat(2_000) + "\u001b[".repeat(50_000) + "+1 2".repeat(50_000);
    Assertions.assertTimeout(Duration.ofSeconds(2), () -> Discretion.line(odd));
  }
}
