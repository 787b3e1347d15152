package dev.onetouch.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PhoneNumberTest {

  private final PhoneNumber number = new PhoneNumber("+16195550142");

  @Test
  void onlyItsCountryAndEndAreShownUnlessAskedFor() {
    assertThat(number.masked()).isEqualTo("+16*******42");
    assertThat(number).hasToString("+16*******42");
    assertThat(number.e164()).isEqualTo("+16195550142");
  }

  @Test
  void isSpokenDigitByDigit() {
    assertThat(number.spoken()).isEqualTo("1 6 1 9 5 5 5 0 1 4 2");
  }

  @Test
  void anotherFormIsRefusedWithoutRepeatingIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PhoneNumber("6195550142"))
        .withMessageContaining("E.164")
        .withMessageNotContaining("6195550142");
    assertThat(PhoneNumber.parse("+1619555014\n")).isEmpty();
  }
}
