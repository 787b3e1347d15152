package dev.onetouch.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.onetouch.caller.CallerAddress.Dialable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerTest {

  private static final PhoneNumber NUMBER = new PhoneNumber("+16195550142");
  private static final Customer DANA =
      new Customer(new CustomerId("c-100"), "Dana Fraser", "Dana", "en", false);
  private static final Customer SAM =
      new Customer(new CustomerId("c-101"), "Sam Fraser", "", "", false);

  private final CallerAddress home = new Dialable(NUMBER);

  @Test
  void oneCustomerOnTheNumberIsKnown() {
    assertThat(Caller.of(home, List.of(DANA))).isEqualTo(new Caller.Known(NUMBER, DANA));
    assertThat(Caller.of(home, List.of(DANA)).kind()).isEqualTo("known");
  }

  @Test
  void theSameCustomerFoundTwiceIsStillOne() {
    assertThat(Caller.of(home, List.of(DANA, DANA))).isEqualTo(new Caller.Known(NUMBER, DANA));
  }

  @Test
  void severalCustomersOnTheNumberShareIt() {
    assertThat(Caller.of(home, List.of(DANA, SAM))).isEqualTo(new Caller.Shared(NUMBER, List.of(DANA, SAM)));
    assertThat(Caller.of(home, List.of(DANA, SAM)).kind()).isEqualTo("shared");
  }

  @Test
  void nobodyOnFileIsUnknownAndCanBeCalledBack() {
    assertThat(Caller.of(home, List.of())).isEqualTo(new Caller.Unknown(home));
    assertThat(Caller.of(home, List.of()).kind()).isEqualTo("unknown");
    assertThat(Caller.of(home, List.of()).number()).contains(NUMBER);
  }

  @Test
  void withheldIsNobodyWhateverWasFound() {
    assertThat(Caller.of(CallerAddress.of("+266696687"), List.of(DANA))).isEqualTo(new Caller.Withheld());
    assertThat(Caller.of(CallerAddress.of(""), List.of()).kind()).isEqualTo("withheld");
  }

  @ParameterizedTest
  @CsvSource({"client:maria", "sip:dana@pbx.example", "72255"})
  void anAddressWithoutANumberBelongsToNoCustomer(String from) {
    Caller caller = Caller.of(CallerAddress.of(from), List.of(DANA));
    assertThat(caller).isEqualTo(new Caller.Unknown(CallerAddress.of(from)));
    assertThat(caller.number()).isEmpty();
  }

  @Test
  void impossibleCallersCannotBeMade() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Caller.Shared(NUMBER, List.of(DANA)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Caller.Unknown(new CallerAddress.Withheld()));
  }

  @Test
  void namesAndNumbersStayOutOfLogs() {
    assertThat(Caller.of(home, List.of(DANA, SAM)))
        .asString()
        .doesNotContain("Fraser")
        .doesNotContain("555014");
  }
}
