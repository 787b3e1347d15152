package dev.onetouch.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onetouch.admin.audio.AudioShelf.Keeping;
import dev.onetouch.admin.audio.AudioShelf.Removing;
import dev.onetouch.admin.audio.AudioShelf.Use;
import dev.onetouch.cases.AgentId;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.web.Sound;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PromptAudioTest {
  private static final AgentId MARIA = new AgentId("maria");
  private static final Sound ONE = sound("a", 1, 2, 3);
  private static final Sound OTHER = sound("b", 4, 5);

  @RegisterExtension private static final FreshHouse house = new FreshHouse("maria");

  private static final TestDatabase database = house.database();
  private static final PromptAudioRows audio = new PromptAudioRows(house.open());

  @BeforeEach
  void empty() {
    database.execute("truncate prompt_audio; truncate flow cascade");
  }

  @Test
  void eachChangeIsTheCompanysAndTheSameFileAgainIsNone() {
    long before = revision();

    assertThat(audio.keep("hello.wav", ONE, MARIA)).isEqualTo(Keeping.NEW);
    assertThat(audio.keep("hello.wav", ONE, MARIA)).isEqualTo(Keeping.SAME);
    assertThat(revision()).isEqualTo(before + 1);
    assertThat(audio.keep("hello.wav", OTHER, MARIA)).isEqualTo(Keeping.REPLACED);
    assertThat(audio.hear("hello.wav")).contains(OTHER);
    // What was there once may come back.
    assertThat(audio.keep("hello.wav", ONE, MARIA)).isEqualTo(Keeping.REPLACED);
    assertThat(audio.hear("hello.wav")).contains(ONE);
    assertThat(revision()).isEqualTo(before + 3);
    assertThat(audio.remove("hello.wav", MARIA)).isEqualTo(new Removing.Done());
    assertThat(revision()).isEqualTo(before + 4);
  }

  @Test
  void anAddressLeadsToTheSameSoundAndToNoneADayAfterItWasTakenAway() {
    audio.keep("hello.wav", ONE, MARIA);
    audio.keep("hello.wav", OTHER, MARIA);

    assertThat(new PromptSounds(house.open()).find(ONE.digest(), "hello.wav")).contains(ONE);
    assertThat(new PromptSounds(house.open()).find(OTHER.digest(), "hello.wav")).contains(OTHER);
    assertThat(new PromptSounds(house.open()).find(OTHER.digest(), "other.wav")).isEmpty();
    database.execute("update prompt_audio set withdrawn_at = clock_timestamp() - interval '25 h' where withdrawn_at is not null");
    audio.keep("another.wav", ONE, MARIA);

    assertThat(new PromptSounds(house.open()).find(ONE.digest(), "hello.wav")).isEmpty();
    assertThat(new PromptSounds(house.open()).find(OTHER.digest(), "hello.wav")).contains(OTHER);
  }

  @Test
  void nobodyChangesTheSoundUnderAnAddress() {
    audio.keep("hello.wav", ONE, MARIA);

    assertThatThrownBy(() -> database.execute("update prompt_audio set bytes = '\\x010204'")).hasStackTraceContaining("upload it anew");
    assertThatThrownBy(() -> database.execute("update prompt_audio set name = 'other.wav'")).hasStackTraceContaining("upload it anew");
  }

  @Test
  void draftsOfAnyShapeAndSubflowsOfLiveVersionsSayWhatTheyName() {
    audio.keep("hello.wav", ONE, MARIA);
    String played = "{\"en\": {\"audio\": \"hello.wav\", \"text\": \"Hello\"}}";
    database.execute("insert into flow (id) values ('main'), ('odd')");
    database.execute(
        """
        insert into flow_version (flow_id, number, document) values ('main', 1, '{"flow": {"id": "main", "steps": {}}, "subflows":
          [{"id": "sub", "steps": {"ask": {"kind": "survey", "questions": [{"prompt": %s}]}}}]}')""".formatted(played));
    database.execute("update flow set published = 1 where id = 'main'");
    database.execute(
        """
        insert into flow_draft (flow_id, document) values ('odd', '{"steps": [1, {"prompt": %s}]}'),
          ('main', '{"audio": 7, "steps": {"a": {"prompt": {"en": "audio"}}, "b": null, "c": {"prompt": %s, "questions": 3}}}')"""
            .formatted(played, played));

    assertThat(audio.all().getFirst().uses()).containsExactly(
        new Use("main", Optional.of(1), "sub", "ask", "en"), new Use("main", Optional.empty(), "main", "c", "en"));
    assertThat(audio.remove("hello.wav", MARIA)).isInstanceOf(Removing.InUse.class);
    assertThat(audio.hear("hello.wav")).isPresent();
  }

  private static long revision() {
    return Long.parseLong(database.value("select revision from company"));
  }

  private static Sound sound(String digit, int... samples) {
    byte[] bytes = new byte[samples.length];
    for (int i = 0; i < samples.length; i++) {
      bytes[i] = (byte) samples[i];
    }
    return new Sound("audio/wav", digit.repeat(64), Duration.ofMillis(10), bytes);
  }
}
