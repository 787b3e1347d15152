package dev.onetouch.telephony.twilio.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onetouch.telephony.twilio.Judges;
import dev.onetouch.telephony.twilio.signed.RawForm.Parameter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WebhookSignatureTest {
  private static final String TOKEN = SignatureVectors.TOKEN;
  private static final SignatureVectors.Vector BASIC = SignatureVectors.all().getFirst();

  @ParameterizedTest
  @MethodSource("dev.onetouch.telephony.twilio.signed.SignatureVectors#all")
  void everyKnownSignatureIsGenuine(SignatureVectors.Vector vector) {
    assertThat(verdict(vector, TOKEN)).isEqualTo(SignatureVerdict.GENUINE);
  }

  @ParameterizedTest
  @MethodSource("dev.onetouch.telephony.twilio.signed.SignatureVectors#all")
  void noKnownSignatureFitsAnotherToken(SignatureVectors.Vector vector) {
    assertThat(verdict(vector, "54321")).isEqualTo(SignatureVerdict.FORGED);
  }

  @Test
  void everySignatureOfThePublishedFileIsGenuine() throws IOException {
    JsonNode vectors = new ObjectMapper().readTree(Judges.file("signature-vectors.json").toFile());
    assertThat(vectors).hasSize(19);
    for (JsonNode vector : vectors) {
      assertThat(verdict(SignatureVectors.read(vector), TOKEN))
          .as(vector.path("name").asText())
          .isEqualTo(SignatureVerdict.GENUINE);
    }
  }

  @Test
  void eitherOfTwoTokensSigns() {
    WebhookSignature rotating =
        new WebhookSignature("https://mycompany.com", List.of("new-token", TOKEN));
    assertThat(rotating.ofForm(BASIC.pathAndQuery(), BASIC.form(), BASIC.signature()))
        .isEqualTo(SignatureVerdict.GENUINE);
  }

  @Test
  void theDefaultPortMayBeConfiguredOrNot() {
    String signedWithout = BASIC.signature();
    String signedWith = "kvajT1Ptam85bY51eRf/AJRuM3w=";
    for (String configured :
        List.of("https://mycompany.com", "https://mycompany.com:443", "https://mycompany.com/")) {
      for (String signature : List.of(signedWithout, signedWith)) {
        WebhookSignature check = new WebhookSignature(configured, List.of(TOKEN));
        assertThat(check.ofForm(BASIC.pathAndQuery(), BASIC.form(), signature))
            .as(configured + " " + signature)
            .isEqualTo(SignatureVerdict.GENUINE);
      }
    }
  }

  @Test
  void aPortTwilioLeftOutIsFound() {
    WebhookSignature check = new WebhookSignature("https://mycompany.com:8443", List.of(TOKEN));
    assertThat(check.ofForm(BASIC.pathAndQuery(), BASIC.form(), BASIC.signature()))
        .isEqualTo(SignatureVerdict.GENUINE);
  }

  @Test
  void theSchemeCounts() {
    WebhookSignature check = new WebhookSignature("http://mycompany.com", List.of(TOKEN));
    assertThat(check.ofForm(BASIC.pathAndQuery(), BASIC.form(), BASIC.signature()))
        .isEqualTo(SignatureVerdict.FORGED);
  }

  @Test
  void fragmentsAreNoPartOfTheSignature() {
    WebhookSignature check = new WebhookSignature("https://mycompany.com#rc=2", List.of(TOKEN));
    assertThat(check.ofForm(BASIC.pathAndQuery() + "#rc=2&rp=5xx", BASIC.form(), BASIC.signature()))
        .isEqualTo(SignatureVerdict.GENUINE);
  }

  @Test
  void aMissingSignatureIsMissing() {
    assertThat(check().ofForm(BASIC.pathAndQuery(), BASIC.form(), ""))
        .isEqualTo(SignatureVerdict.MISSING);
  }

  @Test
  void anyOtherSignatureIsForged() {
    for (String odd :
        List.of(
            "x",
            "RSOYDt4T1cUTdK1PDd93/VVr8B8",
            BASIC.signature() + "=",
            " " + BASIC.signature(),
            "\u0000",
            "\uD800",
            "A".repeat(100_000))) {
      assertThat(check().ofForm(BASIC.pathAndQuery(), BASIC.form(), odd))
          .isEqualTo(SignatureVerdict.FORGED);
    }
  }

  @Test
  void everyByteOfFormAndAddressCounts() {
    List<Parameter> changed = new ArrayList<>(BASIC.form().parameters());
    changed.set(0, new Parameter("Digits", "1235"));
    assertThat(check().ofForm(BASIC.pathAndQuery(), RawForm.of(changed), BASIC.signature()))
        .isEqualTo(SignatureVerdict.FORGED);
    assertThat(check().ofForm("/myapp.php?foo=1&bar=%32", BASIC.form(), BASIC.signature()))
        .isEqualTo(SignatureVerdict.FORGED);
  }

  @Test
  void theOrderOfTheFormDoesNotCount() {
    assertThat(
            check()
                .ofForm(
                    BASIC.pathAndQuery(),
                    RawForm.of(BASIC.form().parameters().reversed()),
                    BASIC.signature()))
        .isEqualTo(SignatureVerdict.GENUINE);
  }

  @Test
  void aBodyOtherThanTheHashedOneIsForged() {
    SignatureVectors.Vector json = SignatureVectors.json();
    assertThat(
            check()
                .ofBody(
                    json.pathAndQuery(), "{}".getBytes(StandardCharsets.UTF_8), json.signature()))
        .isEqualTo(SignatureVerdict.FORGED);
  }

  @Test
  void aBodyWithoutAHashIsForgedThoughItsAddressWasSigned() {
    assertThat(
            check()
                .ofBody(
                    "/myapp.php?foo=1&bar=2",
                    "{}".getBytes(StandardCharsets.UTF_8),
                    "zYQTYrRWXE7LtzbG4PfP7/bkkGo="))
        .isEqualTo(SignatureVerdict.FORGED);
  }

  @Test
  void anAddressThatCanNotBeSignedIsRefused() {
    for (String odd :
        List.of(
            "phone.example.com",
            "ftp://phone.example.com",
            "https://user:pw@phone.example.com",
            "https://phone.example.com/?a=b",
            "https:///x")) {
      assertThatThrownBy(() -> new WebhookSignature(odd, List.of(TOKEN)))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new WebhookSignature("https://phone.example.com", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static WebhookSignature check() {
    return new WebhookSignature("https://mycompany.com", List.of(TOKEN));
  }

  private static SignatureVerdict verdict(SignatureVectors.Vector vector, String token) {
    WebhookSignature check = new WebhookSignature(vector.publicUrl(), List.of(token));
    return vector.body().isEmpty()
        ? check.ofForm(vector.pathAndQuery(), vector.form(), vector.signature())
        : check.ofBody(
            vector.pathAndQuery(),
            vector.body().getBytes(StandardCharsets.UTF_8),
            vector.signature());
  }
}
