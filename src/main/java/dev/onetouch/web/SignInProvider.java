package dev.onetouch.web;

import java.net.URI;

/// Somebody else who knows our agents and vouches for them. Both methods may talk to the provider, take a few seconds at
/// most, never throw for what the provider does, and are not repeated: the person tries again.
public interface SignInProvider {

  /// What people call it: "Sign in with ...".
  String name();

  /// Where to send the browser.
  Departure depart(ProviderTrip trip);

  /// Who came back.
  ///
  /// @param query the raw query the browser was sent back with; anything may stand there
  Arrival arrive(ProviderTrip trip, String query);

  sealed interface Departure {
    record To(URI address) implements Departure {}

    record Unavailable() implements Departure {}
  }

  sealed interface Arrival {
    record Proven(ProviderIdentity who) implements Arrival {}

    /// The provider, or the person there, said no.
    record Declined() implements Arrival {}

    /// The provider cannot be asked at the moment.
    record Unavailable() implements Arrival {}

    /// What came back proves nothing; why stands in the log.
    record NotBelieved() implements Arrival {}
  }
}
