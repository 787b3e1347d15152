package dev.onetouch.app.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SameInstantTest {
  @Test
  void whatHappensAtOneInstantHasNoOrderOfItsOwn() {
    List<String> one = List.of("00:09  talks     with Maria", "00:10  rings     Luis", "00:10  hears     \"A moment.\"");
    List<String> other = List.of("00:09  talks     with Maria", "00:10  hears     \"A moment.\"", "00:10  rings     Luis");

    assertThat(SameInstant.sorted(one)).isEqualTo(SameInstant.sorted(other));
  }

  @Test
  void aLaterInstantStaysLater() {
    List<String> lines = List.of("00:10  rings     Luis", "00:11  hears     \"A moment.\"");

    assertThat(SameInstant.sorted(lines)).isEqualTo(lines);
  }

  @Test
  void nothingIsMovedAcrossARemark() {
    List<String> lines = List.of("00:10  rings     Luis", "       -- Maria puts the caller on hold", "00:10  hears     (music)");

    assertThat(SameInstant.sorted(lines)).isEqualTo(lines);
  }
}
