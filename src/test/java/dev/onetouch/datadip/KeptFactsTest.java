package dev.onetouch.datadip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeptFactsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "{\"a\":\"on its way\"}             | /a        | on its way",
        "{\"a\":{\"b\":[{\"c\":\"x\"}]}}    | /a/b/0/c  | x",
        "{\"a/b\":{\"~c\":\"x\"}}           | /a~1b/~0c | x",
        "{\"a\":true,\"b\":false}           | /b        | false",
        "{\"a\":42}                         | /a        | 42",
        "{\"a\":-7}                         | /a        | -7",
        "{\"a\":12.50}                      | /a        | 12.50",
        "{\"a\":1e3}                        | /a        | 1000",
        "{\"a\":1.5E-3}                     | /a        | 0.0015",
        "{\"a\":123456789012345678901234}   | /a        | 123456789012345678901234",
        "{\"a\":0.1}                        | /a        | 0.1",
        "[\"x\",\"y\"]                      | /1        | y",
      })
  void scalarsAreKeptAsPlainText(String json, String pointer, String text) throws DipFailed {
    assertThat(kept(json, pointer)).isEqualTo(Map.of("fact", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "{\"a\":null}          | /a",
        "{\"a\":{\"b\":1}}     | /a",
        "{\"a\":[1,2]}         | /a",
        "{\"a\":1}             | /b",
        "{\"a\":[1,2]}         | /a/2",
        "{\"a\":[1,2]}         | /a/-",
        "{\"a\":1}             | a",
        "{\"a\":1}             | $.a",
        "{\"a\":1e999999999}   | /a",
        "{\"a\":1e-999999999}  | /a",
      })
  void whatIsNoScalarIsLeftOut(String json, String pointer) throws DipFailed {
    assertThat(kept(json, pointer)).isEmpty();
  }

  @Test
  void aScalarAloneIsFoundByTheEmptyPointer() throws DipFailed {
    assertThat(kept("\"sent\"", "")).isEqualTo(Map.of("fact", "sent"));
  }

  @Test
  void factsThatAreMissingDoNotCostTheOthers() throws DipFailed {
    byte[] body = "{\"status\":\"sent\",\"due\":null}".getBytes(StandardCharsets.UTF_8);
    Map<String, String> keep = Map.of("order.status", "/status", "order.due", "/due", "order.lost", "/lost");
    assertThat(KeptFacts.in(body, keep)).isEqualTo(Map.of("order.status", "sent"));
  }

  @Test
  void charactersThatCannotBeStoredAreDropped() throws DipFailed {
    assertThat(kept("{\"a\":\"on\\u0000 its\\u0007 \\ud800way \\ud83d\\ude9a\"}", "/a"))
        .isEqualTo(Map.of("fact", "on its way \ud83d\ude9a"));
  }

  @Test
  void longTextIsCutBetweenCharacters() throws DipFailed {
    String truck = "\ud83d\ude9a";
    assertThat(kept("{\"a\":\"x" + truck.repeat(5_000) + "\"}", "/a"))
        .isEqualTo(Map.of("fact", "x" + truck.repeat((KeptFacts.MAX_VALUE_CHARACTERS - 1) / 2)));
  }

  @Test
  void depthIsCapped() throws DipFailed {
    assertThat(kept(nested(KeptFacts.MAX_DEPTH), "/0/0")).isEmpty();
    assertThatThrownBy(() -> kept(nested(KeptFacts.MAX_DEPTH + 1), "/0")).hasMessage("too deep");
    assertThatThrownBy(() -> kept("[".repeat(60_000), "/0")).hasMessage("too deep");
    assertThatThrownBy(() -> kept("{\"a\":".repeat(10_000), "/a")).hasMessage("too deep");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'a':1}", "{\"a\":01}", "{\"a\":NaN}", "{\"a\":1,}", "{\"a\":1}{}", "// hi\n{}",
        "{\"a\":1e99999999999}"
      })
  void onlyStrictJsonIsRead(String json) {
    assertThatThrownBy(() -> kept(json, "/a")).isInstanceOf(DipFailed.class).hasMessage("not JSON");
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  private static Map<String, String> kept(String json, String pointer) throws DipFailed {
    return KeptFacts.in(json.getBytes(StandardCharsets.UTF_8), Map.of("fact", pointer));
  }
}
