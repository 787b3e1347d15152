package dev.onetouch.app.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Uuid7Test {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @Test
  void carriesVersionVariantAndTheInstant() {
    UUID id = new Uuid7(() -> NOON, new SecureRandom()).get();
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
  }

  @Test
  void sortsByBirthEvenWithinAMillisecondAndWhenTheClockGoesBack() {
    List<Instant> clock = new ArrayList<>(List.of(NOON, NOON, NOON.minusSeconds(5)));
    Uuid7 ids = new Uuid7(() -> clock.size() > 1 ? clock.removeFirst() : clock.getFirst(), new SecureRandom());
    List<String> drawn = IntStream.range(0, 10_000).mapToObj(_ -> ids.get().toString()).toList();
    assertThat(drawn).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void threadsNeverDrawTheSame() throws Exception {
    Uuid7 ids = new Uuid7(() -> NOON, new SecureRandom());
    List<List<UUID>> drawn = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      List<UUID> own = new ArrayList<>();
      drawn.add(own);
      threads.add(Thread.ofVirtual().start(() -> IntStream.range(0, 5_000).forEach(_ -> own.add(ids.get()))));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    Set<Long> stamps = new HashSet<>();
    drawn.forEach(own -> own.forEach(id -> stamps.add(id.getMostSignificantBits())));
    assertThat(stamps).hasSize(40_000);
  }

  @Test
  void tokensPassThroughAnAddressUnchangedAndNeverRepeat() {
    Tokens tokens = new Tokens(new SecureRandom());
    List<String> drawn = IntStream.range(0, 1_000).mapToObj(_ -> tokens.get()).toList();
    assertThat(drawn).doesNotHaveDuplicates().allMatch(token -> token.matches("[A-Za-z0-9_-]{32}"));
  }
}
