package dev.onetouch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.desk.CaseFiles.Entry;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HappenedTest {
  private static final Instant AT = Instant.EPOCH;

  @Test
  void whatTheHousePutsBeforeANoteIsTakenApartAndTheNoteItselfIsNot() {
    assertThat(noted("Resolved: Told her Friday,\nas agreed").parts())
        .isEqualTo(new Parts("resolved", List.of("Told her Friday,\nas agreed")));
    assertThat(noted("Reopened: It broke again").parts()).isEqualTo(new Parts("reopened", List.of("It broke again")));
    assertThat(noted("Maria owns the case").parts()).as("people may write what the house would").isEqualTo(Parts.NONE);
  }

  @Test
  void ofATaskBothWhatWasToDoAndWhatBecameOfItAreTakenApart() {
    Happened done = Happened.of(new Entry.Handled(AT, "", "Hung up while waiting for a person", "the customer called first"));

    assertThat(done.parts().code()).isEqualTo("gave-up");
    assertThat(done.saidParts().code()).isEqualTo("called-first");
    assertThat(noted("the customer called first").saidParts()).isEqualTo(Parts.NONE);
  }

  private static Happened noted(String words) {
    return Happened.of(new Entry.Noted(AT, "Maria Lopez", words, ""));
  }
}
