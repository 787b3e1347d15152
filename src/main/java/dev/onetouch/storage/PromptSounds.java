package dev.onetouch.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.onetouch.web.PublicSounds;
import dev.onetouch.web.Sound;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.Optional;

/// The sound of prompts for carriers, also of what was replaced or taken away a while ago. Fetched ones are kept in memory:
/// neither name nor digest ever leads to another.
public final class PromptSounds implements PublicSounds.Shelf {
  private static final long MOST_KEPT_BYTES = 32L * 1024 * 1024;
  private static final String FIND =
      "select content_type, digest, length_ms, bytes from prompt_audio where digest = :digest and name = :name";

  private final Door door;
  private final Cache<Key, Sound> kept = Caffeine.newBuilder()
      .maximumWeight(MOST_KEPT_BYTES)
      .weigher((Key key, Sound sound) -> sound.bytes().length)
      .build();

  public PromptSounds(Database database) {
    this.door = database.desk();
  }

  @Override
  public Optional<Sound> find(String digest, String name) {
    Key key = new Key(digest, Text.storable(name));
    Optional<Sound> known = Optional.ofNullable(kept.getIfPresent(key));
    if (known.isPresent()) {
      return known;
    }
    Optional<Sound> found = door.askAgain("fetching a prompt's sound", session ->
            session.createNativeQuery(FIND, Tuple.class)
                .setParameter("digest", key.digest())
                .setParameter("name", key.name())
                .list()).stream()
        .findFirst()
        .map(PromptSounds::sound);
    found.ifPresent(sound -> kept.put(key, sound));
    return found;
  }

  static Sound sound(Tuple row) {
    return new Sound(
        row.get(0, String.class), row.get(1, String.class), Duration.ofMillis(row.get(2, Integer.class)), row.get(3, byte[].class));
  }

  private record Key(String digest, String name) {}
}
