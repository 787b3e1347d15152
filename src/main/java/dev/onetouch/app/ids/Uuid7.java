package dev.onetouch.app.ids;

import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Draws UUIDs of version 7 (RFC 9562, 6.2 method 1): they sort by time of birth, which keeps an index over them compact
/// without a sequence that all nodes would queue for. Those of one node never go backwards, even when its clock does.
public final class Uuid7 implements Supplier<UUID> {
  private static final int COUNTER_BITS = 12;
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long VARIANT_ROOM = 0x3fff_ffff_ffff_ffffL;

  private final InstantSource clock;
  private final RandomGenerator random;
  /// Milliseconds above, counter below.
  private final AtomicLong last = new AtomicLong();

  /// @param random must be unguessable where ids are seen by strangers
  public Uuid7(InstantSource clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  @Override
  public UUID get() {
    long now = clock.millis() << COUNTER_BITS;
    // A full counter runs over into the next millisecond, which is then ahead of the clock by that much.
    long stamp = last.updateAndGet(before -> Math.max(now, before + 1));
    long counter = stamp & ((1L << COUNTER_BITS) - 1);
    long high = (stamp >>> COUNTER_BITS) << 16 | VERSION | counter;
    return new UUID(high, VARIANT | random.nextLong() & VARIANT_ROOM);
  }
}
