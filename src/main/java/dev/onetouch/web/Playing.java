package dev.onetouch.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Answers with a sound or the part of it that a player asks for, so that one can jump about in it.
public final class Playing {
  /// What browsers may play as it is; anything else is bytes to them.
  private static final Set<String> AUDIO = Set.of("audio/mpeg", "audio/wav", "audio/x-wav");
  private static final String OTHER = "application/octet-stream";

  /// Whole seconds (RFC 3803), for whoever has to know before it is over.
  private static final String DURATION = "Content-Duration";

  private Playing() {}

  /// @param cacheControl who may keep it for how long
  public static void answer(Exchange exchange, Sound sound, String cacheControl) {
    byte[] bytes = sound.bytes();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", AUDIO.contains(sound.contentType()) ? sound.contentType() : OTHER);
    headers.put("Cache-Control", cacheControl);
    headers.put("Accept-Ranges", "bytes");
    if (sound.length().isPositive()) {
      headers.put(DURATION, Long.toString(sound.length().plusMillis(999).toSeconds()));
    }
    tag(sound).ifPresent(tag -> headers.put("ETag", tag));
    if (tag(sound).isPresent() && exchange.header("If-None-Match").equals(tag(sound))) {
      exchange.bytes(304, headers, new byte[0]);
      return;
    }
    switch (ByteRange.of(wanted(exchange, sound), bytes.length)) {
      case ByteRange.Whole whole -> exchange.bytes(200, headers, bytes);
      case ByteRange.Part(int first, int last) -> {
        headers.put("Content-Range", "bytes " + first + "-" + last + "/" + bytes.length);
        exchange.bytes(206, headers, Arrays.copyOfRange(bytes, first, last + 1));
      }
      case ByteRange.Unsatisfiable none ->
          exchange.problem(
              new Problem(
                  416, "range", "There is no such part", "The recording has " + bytes.length + " bytes.",
                  List.of(), Map.of("Content-Range", "bytes */" + bytes.length)));
    }
  }

  /// A part of what the player has another part of, unless that was of another sound.
  private static Optional<String> wanted(Exchange exchange, Sound sound) {
    Optional<String> condition = exchange.header("If-Range");
    return condition.isEmpty() || condition.equals(tag(sound)) ? exchange.header("Range") : Optional.empty();
  }

  private static Optional<String> tag(Sound sound) {
    return sound.digest().isEmpty() ? Optional.empty() : Optional.of("\"" + sound.digest() + "\"");
  }
}
