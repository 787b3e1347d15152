package dev.onetouch.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TrustTest {

  @ParameterizedTest
  @CsvSource({
    "TN-Validation-Passed-A, A, number-attested",
    "TN-Validation-Passed-A-Diverted, A, number-attested",
    "tn-validation-passed-a, A, number-attested",
    "TN-Validation-Passed-B, B, number-claimed",
    "TN-Validation-Passed-C, C, number-claimed",
    "TN-Validation-Passed, NONE, number-claimed",
    "TN-Validation-Passed-AA, NONE, number-claimed",
    "TN-Validation-Failed, FAILED, number-disputed",
    "TN-Validation-Failed-A, FAILED, number-disputed",
    "No-TN-Validation, NONE, number-claimed",
    "'', NONE, number-claimed",
    "A, NONE, number-claimed"
  })
  void aNumberIsBelievedAsFarAsItsNetworkVouches(String verstat, Attestation attestation, String trust) {
    Caller caller = Caller.of(CallerAddress.of("+16195550142"), List.of());
    assertThat(Attestation.of(verstat)).isEqualTo(attestation);
    assertThat(Trust.of(caller, Attestation.of(verstat)).word()).isEqualTo(trust);
  }

  @ParameterizedTest
  @EnumSource(Attestation.class)
  void nobodyIsNotMadeSomebodyByAnAttestation(Attestation attestation) {
    Caller withheld = Caller.of(CallerAddress.of("anonymous"), List.of());
    Caller shortCode = Caller.of(CallerAddress.of("72255"), List.of());
    assertThat(Trust.of(withheld, attestation)).isEqualTo(Trust.NOBODY);
    assertThat(Trust.of(shortCode, attestation).word()).isEqualTo("nobody");
  }
}
