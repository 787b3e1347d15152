package dev.onetouch.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

  @ParameterizedTest
  @ValueSource(strings = {"09:00-17:00", "00:00-24:00", "22:00-06:00", "23:59-24:00", "00:00-00:01"})
  void isWrittenAsItWasRead(String text) {
    assertThat(Span.of(text)).hasToString(text);
  }

  @Test
  void midnightAsAnEndIsTheEndOfTheDay() {
    assertThat(Span.of("22:00-00:00")).isEqualTo(Span.of("22:00-24:00"));
    assertThat(Span.of("22:00-24:00").crossesMidnight()).isFalse();
    assertThat(Span.of("22:00-00:01").crossesMidnight()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "9:00-17:00", "09:00", "09:00-25:00", "24:00-09:00", "09:60-17:00", "09:00-24:01", "09:00-09:00",
    "00:00-00:00", "09:00 - 17:00", "09:00-17:00\n", "\u0660\u0669:00-17:00"
  })
  void anythingElseIsNoSpan(String text) {
    assertThat(Span.parse(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Span.of(text)).withMessageContaining("09:00-17:00");
  }
}
