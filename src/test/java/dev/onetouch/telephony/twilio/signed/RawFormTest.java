package dev.onetouch.telephony.twilio.signed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.telephony.twilio.signed.RawForm.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RawFormTest {
  @Test
  void pairsKeepTheirOrderAndTheirRepetitions() {
    assertThat(read("B=2&A=1&B=3&B=2").parameters())
        .containsExactly(
            new Parameter("B", "2"),
            new Parameter("A", "1"),
            new Parameter("B", "3"),
            new Parameter("B", "2"));
  }

  @Test
  void escapesAndPlusSignsAreDecoded() {
    assertThat(
            read("From=%2B16195550142&Speech=a+b%20c%26d%3De&Name=Dana%20Fr%C3%A1ser").parameters())
        .containsExactly(
            new Parameter("From", "+16195550142"),
            new Parameter("Speech", "a b c&d=e"),
            new Parameter("Name", "Dana Fráser"));
  }

  @Test
  void emptyValuesAndNakedNamesAreEmpty() {
    assertThat(read("A=&B&&=x&C==").parameters())
        .containsExactly(
            new Parameter("A", ""),
            new Parameter("B", ""),
            new Parameter("", "x"),
            new Parameter("C", "="));
  }

  @Test
  void brokenEscapesStandForThemselves() {
    assertThat(read("A=100%&B=%zz&C=%4&D=%&E=%E2%82").parameters())
        .containsExactly(
            new Parameter("A", "100%"),
            new Parameter("B", "%zz"),
            new Parameter("C", "%4"),
            new Parameter("D", "%"),
            new Parameter("E", "\uFFFD"));
  }

  @Test
  void anEmptyBodyHasNoParameters() {
    assertThat(read("").parameters()).isEmpty();
  }

  @Test
  void aNameGivenTwiceIsNamed() {
    assertThat(read("A=1&B=2&A=1").nameGivenTwice()).contains("A");
    assertThat(read("A=1&a=2").nameGivenTwice()).isEmpty();
    assertThat(read("A=1").nameSharedWith(read("turn=2&A=1"))).contains("A");
    assertThat(read("A=1").nameSharedWith(read("turn=2"))).isEmpty();
  }

  @Test
  void moreThanSixtyFourKibibytesAreNotLookedAt() {
    assertThat(RawForm.read(new byte[RawForm.MAX_BODY_BYTES])).isInstanceOf(FormReading.Read.class);
    assertThat(RawForm.read(new byte[RawForm.MAX_BODY_BYTES + 1]))
        .isInstanceOf(FormReading.TooLarge.class);
  }

  @Test
  void onlyTheCleanedFormIsCut() {
    RawForm form =
        read(
            "Speech="
                + "x".repeat(10_000)
                + "%00%1B"
                + IntStream.range(0, 300)
                    .mapToObj(i -> "&P" + i + "=" + i)
                    .collect(Collectors.joining()));
    assertThat(form.parameters()).hasSize(301);
    assertThat(form.parameters().getFirst().value()).hasSize(10_002);
    assertThat(form.cleaned()).hasSize(RawForm.MAX_PARAMETERS);
    assertThat(form.cleaned().get("Speech")).isEqualTo("x".repeat(RawForm.MAX_VALUE_CHARACTERS));
    assertThat(read("A=%00b%07").cleaned()).containsEntry("A", "b");
  }

  @Test
  void noBytesAreTooOddToRead() {
    Random random = new Random(7);
    byte[] likely = "%&=+;aZ0\u0000\u00ff".getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < 20_000; i++) {
      byte[] body = new byte[random.nextInt(40)];
      for (int j = 0; j < body.length; j++) {
        body[j] =
            random.nextBoolean()
                ? likely[random.nextInt(likely.length)]
                : (byte) random.nextInt(256);
      }
      assertThat(RawForm.read(body)).isInstanceOf(FormReading.Read.class);
    }
  }

  private static RawForm read(String body) {
    return ((FormReading.Read) RawForm.read(body.getBytes(StandardCharsets.US_ASCII))).form();
  }
}
