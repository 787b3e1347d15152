package dev.onetouch.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onetouch.admin.rehearsal.Happening;
import dev.onetouch.formats.studio.Reason;
import dev.onetouch.verifier.Saying;
import dev.onetouch.web.Sentence;
import dev.onetouch.web.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages say what the house says from dictionaries of their own. The list of codes between the two is committed: here it
/// is held against the house, and beside it against the dictionaries. `-Donetouch.regenerate=true` writes it anew.
class SentencesInEveryLanguageTest {
  private static final Path LIST = Path.of("src/main/web/src/i18n/told/codes.json");
  private static final Path SCHEMAS = Path.of("src/main/resources/schema");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everyCodeTheHouseCanSendIsInTheListThePagesAreTestedBy() throws IOException {
    Map<String, Map<String, Integer>> codes = new TreeMap<>(Map.of(
        "verifier", Stream.of(Saying.values()).collect(Collectors.toMap(Saying::code, Saying::gaps, Integer::sum, TreeMap::new)),
        "studio", Stream.of(Reason.values()).collect(Collectors.toMap(Reason::code, Reason::gaps, Integer::sum, TreeMap::new)),
        "happening", Happening.gaps(),
        "house", Sentences.gaps()));
    String written = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(codes) + "\n";
    if (Boolean.getBoolean("onetouch.regenerate")) {
      Files.writeString(LIST, written);
    }

    assertThat(Files.readString(LIST)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"flow.schema.json", "directory.schema.json"})
  void whateverASchemaWouldAcceptIsAKnownSentence(String schema) throws IOException {
    List<String> strange = JSON.readTree(Files.readString(SCHEMAS.resolve(schema))).findValues("description").stream()
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(text -> Sentence.of(text).isEmpty())
        .toList();

    assertThat(strange).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      is missing                                                             | missing()
      at most 64 characters are taken, found 70                              | too-long(64,70)
      found no key "prompt"; accepted: "prompt": words per language, such as {"en": "Hello."} | found-no-key(prompt) takes-prompt()
      found "gone", which is no step of this flow; accepted: the id of a step, or return | found-no-step(gone) takes-step-or-return()
      found the key 1 a second time; accepted: each key once in a menu       | found-key-again(1) takes-key-once()
      found the key "a" a second time; accepted: each key once (the first is on line 3) | found-key-again(a) takes-each-key-once(3)
      line 2, column 5: found "x"; accepted: a widget with a name and a type | at-place(2,5) found-text(x) takes-widget()
      found a quote that is not closed; accepted: YAML, nested at most 50 deep | found-open-quote() takes-nested(YAML,50)
      Standing in for Maria, who is off                                      | why-cover-off(Maria)
      found "x"; accepted: what nobody ever wrote                            | ''
      She wrote to us instead                                                | ''
      """)
  void aRefusalIsTakenApart(String detail, String parts) {
    assertThat(Sentence.of(detail).stream().map(one -> one.code() + "(" + String.join(",", one.with()) + ")"))
        .containsExactlyElementsOf(parts.isEmpty() ? List.of() : List.of(parts.split(" ")));
  }
}
