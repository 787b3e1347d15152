package dev.onetouch.telephony.sandbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SignatureTest {

  private static final Map<String, String> CALL =
      Map.of(
          "Digits", "1234",
          "CallSid", "CA1234567890ABCDE",
          "To", "+18005551212",
          "Caller", "+14158675309",
          "From", "+14158675309");

  @Test
  void formPostsAreSignedAsTheSdksExpect() {
    assertThat(Signature.of("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", CALL))
        .isEqualTo("RSOYDt4T1cUTdK1PDd93/VVr8B8=");
    assertThat(Signature.of("12345", "http://mycompany.com:1234/myapp.php?foo=1&bar=2", CALL))
        .isEqualTo("Zmvh+3yNM1Phv2jhDCwEM3q5ebU=");
  }

  @Test
  void withoutParametersOnlyTheAddressIsSigned() {
    assertThat(Signature.of("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", Map.of()))
        .isEqualTo("zYQTYrRWXE7LtzbG4PfP7/bkkGo=");
  }

  @Test
  void queryIsSignedByteForByte() {
    assertThat(
            Signature.of(
                "12345",
                "https://mycompany.com/myapp.php?foo=hello%20world&bar=test%2Bvalue",
                CALL))
        .isEqualTo("er2tvAP1Wx+iuTTE2BPgvEaN1cs=");
  }

  @Test
  void fragmentIsStrippedAndUnderstood() {
    Address address =
        Address.of("https://phone.example.com/voice?x=1#rc=2&rp=ct,rt&rt=4000&ct=1").orElseThrow();
    assertThat(address.text()).isEqualTo("https://phone.example.com/voice?x=1");
    assertThat(address.patience().retries()).isEqualTo(2);
    assertThat(address.patience().retriedOn()).containsExactlyInAnyOrder("ct", "rt");
    assertThat(address.patience().read()).hasMillis(4000);
    assertThat(address.patience().connect()).hasMillis(5000);
  }
}
