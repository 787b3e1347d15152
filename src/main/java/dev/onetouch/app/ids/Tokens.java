package dev.onetouch.app.ids;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/// Draws words nobody can guess: 192 random bits in 32 characters that pass through a URL unchanged.
public final class Tokens implements Supplier<String> {
  private static final int BYTES = 24;

  private final SecureRandom random;

  public Tokens(SecureRandom random) {
    this.random = random;
  }

  @Override
  public String get() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
