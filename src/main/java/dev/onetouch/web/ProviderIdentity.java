package dev.onetouch.web;

/// Whom a provider vouches for. Issuer and subject together are the identity: an e-mail address may be given to somebody
/// else one day.
///
/// @param verifiedEmail in ASCII; empty when the provider tells none or has not verified it
public record ProviderIdentity(String issuer, String subject, String verifiedEmail) {

  /// People stay out of logs.
  @Override
  public String toString() {
    return "ProviderIdentity[" + issuer + "]";
  }
}
