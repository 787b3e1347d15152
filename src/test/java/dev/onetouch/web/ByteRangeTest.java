package dev.onetouch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
  private static final int LENGTH = 100;

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 0", "bytes=0-99, 0, 99", "bytes=10-19, 10, 19", "bytes=99-99, 99, 99", "bytes=50-, 50, 99",
    "bytes=0-, 0, 99", "bytes=-1, 99, 99", "bytes=-100, 0, 99", "bytes=-101, 0, 99", "bytes=90-200, 90, 99",
    "bytes=0-999999999999999999, 0, 99"
  })
  void aPartThatIsThereIsGiven(String header, int first, int last) {
    assertThat(of(header)).isEqualTo(new ByteRange.Part(first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0", "bytes=999999999999999999-"})
  void aPartThatIsNotThereIsRefused(String header) {
    assertThat(of(header)).isEqualTo(new ByteRange.Unsatisfiable());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "bytes=", "bytes=-", "bytes=5-4", "bytes=a-b", "lines=0-1", "bytes=0-1,5-6", "bytes=--1", "bytes=0-1-2",
        "bytes=9999999999999999999-", "bytes=٠-٩", "BYTES=0-1x"
      })
  void whatIsNoSingleRangeIsAnsweredWithTheWhole(String header) {
    assertThat(of(header)).isEqualTo(new ByteRange.Whole());
  }

  @Test
  void nothingHasNoParts() {
    assertThat(ByteRange.of(Optional.of("bytes=0-"), 0)).isEqualTo(new ByteRange.Unsatisfiable());
    assertThat(ByteRange.of(Optional.of("bytes=-5"), 0)).isEqualTo(new ByteRange.Unsatisfiable());
    assertThat(ByteRange.of(Optional.empty(), 0)).isEqualTo(new ByteRange.Whole());
  }

  private static ByteRange of(String header) {
    return ByteRange.of(Optional.of(header), LENGTH);
  }
}
