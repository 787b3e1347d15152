package dev.onetouch.web;

import dev.onetouch.web.SignInStore.Account;
import dev.onetouch.web.SignInStore.Tries;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// Checks e-mail and password. An unknown e-mail takes as long as a wrong password and sounds the
/// same.
///
/// Guessing is slowed down without locking anybody out: what is limited is an address, and an
/// e-mail at an address. When an e-mail is under attack from many addresses each of them gets fewer
/// tries, the owner's included, but never none.
public final class SignIn {
  public static final Duration WINDOW = Duration.ofMinutes(15);

  /// Tries at one e-mail from one address within the window.
  public static final int MAX_FROM_HERE = 5;

  /// The same, once the e-mail is under attack.
  public static final int MAX_FROM_HERE_UNDER_ATTACK = 2;

  /// Failed tries at one e-mail from anywhere that count as an attack.
  public static final int ATTACK = 50;

  /// Failed tries at any e-mail from one address, where a whole office may sit behind one.
  public static final int MAX_FROM_ADDRESS = 30;

  private final SignInStore store;
  private final Passwords passwords;

  public SignIn(SignInStore store, Passwords passwords) {
    this.store = store;
    this.passwords = passwords;
  }

  public sealed interface Result {
    record Welcome(SignedIn who) implements Result {}

    record Wrong() implements Result {}

    record SlowDown(Duration retryAfter) implements Result {}

    record Busy() implements Result {}
  }

  /// @param address where the request comes from
  public Result attempt(String email, String password, String address) {
    String lower = email.strip().toLowerCase(Locale.ROOT);
    // Counted before it is looked at: a hundred tries at once are a hundred tries.
    if (tooMany(store.count(lower, address, WINDOW))) {
      return new Result.SlowDown(WINDOW);
    }
    Optional<Account> account = store.account(lower);
    return switch (passwords.check(password, account.map(Account::passwordHash).orElse(""))) {
      case BUSY -> new Result.Busy();
      case WRONG -> new Result.Wrong();
      case RIGHT -> {
        store.forgive(lower, address);
        yield account.map(SignIn::welcome).orElseGet(Result.Wrong::new);
      }
    };
  }

  private static boolean tooMany(Tries tries) {
    int fromHere = tries.onEmail() > ATTACK ? MAX_FROM_HERE_UNDER_ATTACK : MAX_FROM_HERE;
    return tries.fromHere() > fromHere || tries.fromAddress() > MAX_FROM_ADDRESS;
  }

  private static Result welcome(Account account) {
    return new Result.Welcome(new SignedIn(account.agent(), account.name(), account.roles()));
  }
}
