package dev.onetouch.web;

import dev.onetouch.web.SignInStore.Tries;
import java.util.Optional;

/// Lets in whom the provider vouches for and the directory knows. Trips that end badly count as tries of their address,
/// together with wrong passwords: each may cost the provider a question.
public final class ProviderSignIn {
  /// Bad trips from one address within [SignIn#WINDOW].
  public static final int MAX_FROM_ADDRESS = SignIn.MAX_FROM_ADDRESS;

  /// Stands where passwords count an e-mail.
  private static final String COUNTED_AS = "(by provider)";

  private final ProviderAccountStore accounts;
  private final SignInStore tries;

  public ProviderSignIn(ProviderAccountStore accounts, SignInStore tries) {
    this.accounts = accounts;
    this.tries = tries;
  }

  /// Whether one more trip may end here; counts it.
  boolean mayTry(String address) {
    Tries so = tries.count(COUNTED_AS, address, SignIn.WINDOW);
    return so.fromAddress() <= MAX_FROM_ADDRESS;
  }

  /// Whose identity this is. Unknown, disabled and without a verified address are the same nobody.
  Optional<SignedIn> admit(ProviderIdentity who, String address) {
    Optional<SignedIn> found =
        accounts.find(who)
            .or(() -> who.verifiedEmail().isEmpty() ? Optional.empty() : accounts.link(who))
            // Two first sign-ins at once: the other one linked it.
            .or(() -> accounts.find(who));
    if (found.isPresent()) {
      tries.forgive(COUNTED_AS, address);
    }
    return found;
  }
}
