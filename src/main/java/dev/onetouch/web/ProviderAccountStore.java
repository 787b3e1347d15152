package dev.onetouch.web;

import java.util.Optional;

/// Which of our agents an identity at a provider is. Each method is one round trip and throws when the store cannot be
/// asked; nobody is found who may not sign in.
public interface ProviderAccountStore {

  /// Whoever was linked to this issuer and subject.
  Optional<SignedIn> find(ProviderIdentity who);

  /// Links the agent with the verified e-mail address to this issuer and subject, for good. Nobody when there is no such
  /// agent, or another subject of this issuer was linked to them before: then the address has changed hands.
  Optional<SignedIn> link(ProviderIdentity who);
}
