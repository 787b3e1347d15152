package dev.onetouch.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.call.Phrases;
import dev.onetouch.flow.Template;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseFilesTest {
  private static final Phrases SHIPPED = PhraseFiles.shipped();

  @Test
  void everyLanguageHasTheSameSentencesWithTheSameSlots() {
    Map<String, String> english = SHIPPED.byLanguage().get("en");

    for (String language : PhraseFiles.LANGUAGES) {
      Map<String, String> own = SHIPPED.byLanguage().get(language);
      assertThat(own.keySet()).as(language).isEqualTo(english.keySet());
      own.forEach((name, sentence) ->
          assertThat(Template.facts(sentence)).as(language + " " + name).isEqualTo(Template.facts(english.get(name))));
    }
  }

  @Test
  void theWordsForAPersonAreLowerCaseAndNeverTheNameOfALanguage() {
    for (String language : PhraseFiles.LANGUAGES) {
      assertThat(SHIPPED.personWords(language)).hasSizeGreaterThan(6).doesNotHaveDuplicates().doesNotContain("")
          .doesNotContain(SHIPPED.say(language, "language-name").toLowerCase(Locale.ROOT).split(", "));
    }
    assertThat(SHIPPED.personWords("en")).contains("agent", "person", "human", "operator", "representative", "someone");
    assertThat(SHIPPED.personWords("es")).contains("agente", "persona", "operador", "humano");
  }

  @Test
  void aCallerIsNeverToldToCallAgainOrToWaitWithoutAWayOut() {
    SHIPPED.byLanguage().values().forEach(sentences -> sentences.values().forEach(sentence ->
        assertThat(sentence.toLowerCase(Locale.ROOT)).doesNotContain("call again", "call back", "vuelva a llamar")));
  }
}
