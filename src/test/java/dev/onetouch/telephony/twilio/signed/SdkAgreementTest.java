package dev.onetouch.telephony.twilio.signed;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import dev.onetouch.telephony.twilio.signed.RawForm.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/// The SDK's validator and ours, on forms plain enough for both.
class SdkAgreementTest {
  private static final long SEED = 20_261_122L;
  private static final int FORMS = 500;
  private static final String TOKEN = "a-token-of-the-test";
  private static final String HOST = "https://phone.example.com";

  private final Random random = new Random(SEED);
  private final WebhookSignature ours = new WebhookSignature(HOST, List.of(TOKEN));
  private final RequestValidator theirs = new RequestValidator(TOKEN);

  @Test
  void bothAcceptTheSameFormsAndRefuseTheSameChanges() throws Exception {
    for (int i = 0; i < FORMS; i++) {
      Map<String, String> form = form();
      String path =
          "/voice/turn?call="
              + random.nextInt(1_000)
              + "&turn="
              + Long.toHexString(random.nextLong());
      String signature = signature(HOST + path, form);
      assertThat(theirs.validate(HOST + path, form, signature)).as("form " + i).isTrue();
      assertThat(ours.ofForm(path, sent(form), signature))
          .as("form " + i)
          .isEqualTo(SignatureVerdict.GENUINE);

      form.merge("From", "x", String::concat);
      assertThat(theirs.validate(HOST + path, form, signature)).as("changed form " + i).isFalse();
      assertThat(ours.ofForm(path, sent(form), signature))
          .as("changed form " + i)
          .isEqualTo(SignatureVerdict.FORGED);
    }
  }

  private Map<String, String> form() {
    Map<String, String> form = new TreeMap<>();
    form.put("From", "+1619555" + random.nextInt(1_000, 10_000));
    int more = random.nextInt(20);
    for (int i = 0; i < more; i++) {
      form.put(
          text("ABCdef_", 1 + random.nextInt(8)),
          text("aZ09 +&=%<é漢\uD83D\uDE00", random.nextInt(30)));
    }
    return form;
  }

  private String text(String alphabet, int length) {
    int[] characters = alphabet.codePoints().toArray();
    return random
        .ints(length, 0, characters.length)
        .mapToObj(i -> Character.toString(characters[i]))
        .collect(Collectors.joining());
  }

  private static RawForm sent(Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
            .collect(Collectors.joining("&"));
    RawForm read =
        ((FormReading.Read) RawForm.read(body.getBytes(StandardCharsets.US_ASCII))).form();
    assertThat(read.parameters())
        .isEqualTo(
            form.entrySet().stream().map(p -> new Parameter(p.getKey(), p.getValue())).toList());
    return read;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String signature(String url, Map<String, String> form) throws Exception {
    StringBuilder signed = new StringBuilder(url);
    form.forEach((name, value) -> signed.append(name).append(value));
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
    return java.util.Base64.getEncoder()
        .encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
