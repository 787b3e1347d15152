package dev.onetouch.web;

import com.password4j.Argon2Function;
import com.password4j.BadParametersException;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Argon2id, as OWASP advises it: 46 MiB, one pass, one lane. Each hash under way takes that
/// memory, so only a few are; who would wait too long for a turn is told that the house is busy.
public final class Passwords {
  public static final int MEMORY_KIB = 46 * 1024;
  public static final int MAX_LENGTH = 1_024;
  private static final int PASSES = 1;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final int MAX_CONCURRENT = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /// A hash from elsewhere may ask for more memory than ours, but not for all there is.
  private static final int MAX_MEMORY_KIB = 128 * 1024;

  private static final Logger LOG = LoggerFactory.getLogger(Passwords.class);

  private final Semaphore turns = new Semaphore(MAX_CONCURRENT, true);
  private final SecureRandom random;
  private final String nobodysHash;

  public Passwords(SecureRandom random) {
    this.random = random;
    this.nobodysHash = hash(SessionToken.fresh(random).value());
  }

  public enum Verdict {
    RIGHT,
    WRONG,
    /// Too many are being checked; nothing is known of this one.
    BUSY
  }

  /// The hash to keep for a password, with its parameters and a salt of its own.
  public String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return ours()
        .hash(password.getBytes(java.nio.charset.StandardCharsets.UTF_8), salt)
        .getResult();
  }

  /// Whether this hash was made of this password.
  public boolean belongs(String password, String kept) {
    return matches(password, kept);
  }

  /// @param kept what [#hash] gave, or a hash from the directory file; empty takes as long and is
  ///   always wrong
  Verdict check(String password, String kept) {
    boolean inTurn = false;
    try {
      inTurn = turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      if (!inTurn) {
        return Verdict.BUSY;
      }
      boolean right = matches(password, kept.isEmpty() ? nobodysHash : kept);
      return right && !kept.isEmpty() ? Verdict.RIGHT : Verdict.WRONG;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Verdict.BUSY;
    } finally {
      if (inTurn) {
        turns.release();
      }
    }
  }

  private static boolean matches(String password, String kept) {
    try {
      Argon2Function function = Argon2Function.getInstanceFromHash(kept);
      if (function.getMemory() > MAX_MEMORY_KIB) {
        LOG.warn(
            "A stored password hash asks for {} KiB; at most {} are given",
            function.getMemory(),
            MAX_MEMORY_KIB);
        return false;
      }
      return function.check(password, kept);
    } catch (BadParametersException e) {
      LOG.warn("A stored password hash is not Argon2 in the usual form");
      return false;
    }
  }

  private static Argon2Function ours() {
    return Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
  }
}
