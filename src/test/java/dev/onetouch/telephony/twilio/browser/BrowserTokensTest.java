package dev.onetouch.telephony.twilio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onetouch.telephony.twilio.browser.BrowserTokens.BrowserToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class BrowserTokensTest {
  private static final String SECRET = "a secret of the account, 32 long.";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final BrowserTokens tokens =
      new BrowserTokens("AC" + "1".repeat(32), "SK" + "2".repeat(32), SECRET, "AP" + "3".repeat(32));

  @Test
  void tokenIsOfTheAccountSignedWithItsKeyAndGoodForVoiceAlone() throws Exception {
    String jwt = tokens.of("maria").jwt();

    assertThat(part(jwt, 0).path("cty").asText()).isEqualTo("twilio-fpa;v=1");
    assertThat(part(jwt, 0).path("alg").asText()).isEqualTo("HS256");
    JsonNode claims = part(jwt, 1);
    assertThat(claims.path("iss").asText()).isEqualTo("SK" + "2".repeat(32));
    assertThat(claims.path("sub").asText()).isEqualTo("AC" + "1".repeat(32));
    JsonNode grants = claims.path("grants");
    assertThat(grants.fieldNames()).toIterable().containsExactlyInAnyOrder("identity", "voice");
    assertThat(grants.at("/voice/incoming/allow").asBoolean()).isTrue();
    assertThat(grants.at("/voice/outgoing/application_sid").asText()).isEqualTo("AP" + "3".repeat(32));
    assertThat(jwt.substring(jwt.lastIndexOf('.') + 1)).isEqualTo(signature(jwt.substring(0, jwt.lastIndexOf('.'))));
  }

  @Test
  void tokenHoldsForAnHour() throws Exception {
    long before = InstantSource.system().instant().getEpochSecond();
    BrowserToken token = tokens.of("maria");
    long after = InstantSource.system().instant().getEpochSecond();

    assertThat(part(token.jwt(), 1).path("exp").asLong()).isBetween(before + 3600, after + 3601);
    assertThat(token.lasts()).isEqualTo(BrowserTokens.LASTS).hasHours(1);
  }

  @Test
  void tokenIsOfThisAgentsBrowserOnlyAndTheNameIsTheOneThatIsRung() throws Exception {
    BrowserToken maria = tokens.of("maria.lopez");

    assertThat(maria.identity()).isEqualTo("maria_2e_lopez");
    assertThat(part(maria.jwt(), 1).at("/grants/identity").asText()).isEqualTo("maria_2e_lopez");
    assertThat(part(tokens.of("luis").jwt(), 1).at("/grants/identity").asText()).isEqualTo("luis");
  }

  @Test
  void tokenIsNotWrittenOutWithTheRecord() {
    BrowserToken token = tokens.of("maria");

    assertThat(token.toString()).contains("maria").doesNotContain(token.jwt());
  }

  private static JsonNode part(String jwt, int place) throws IOException {
    return JSON.readTree(Base64.getUrlDecoder().decode(jwt.split("\\.")[place]));
  }

  private static String signature(String signed) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] made = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(made);
  }
}
