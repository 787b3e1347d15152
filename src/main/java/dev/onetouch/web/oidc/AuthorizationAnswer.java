package dev.onetouch.web.oidc;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import dev.onetouch.web.ProviderTrip;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a browser brings back from the provider. It has been in strange hands: nothing of it is believed before its state
/// has shown that it belongs to this browser's trip.
sealed interface AuthorizationAnswer {
  /// To be redeemed for tokens.
  record Code(String code) implements AuthorizationAnswer {}

  /// The person, or the provider for them, said no.
  record Declined() implements AuthorizationAnswer {}

  /// The provider says that it cannot at the moment.
  record Unavailable() implements AuthorizationAnswer {}

  record Wrong(String why) implements AuthorizationAnswer {}

  static AuthorizationAnswer read(String query, ProviderTrip trip, URI issuer, boolean namesItself) {
    Map<String, List<String>> parameters = URLUtils.parseParameters(query);
    if (parameters.values().stream().anyMatch(values -> values.size() > 1)) {
      return new Wrong("a parameter stands there twice");
    }
    if (!same(one(parameters, "state").orElse(""), trip.state())) {
      return new Wrong("the state is not this browser's");
    }
    Optional<String> named = one(parameters, "iss");
    if (named.isEmpty() ? namesItself : !named.get().equals(issuer.toString())) {
      return new Wrong("the answer is another issuer's, or does not say whose");
    }
    return one(parameters, "error")
        .map(AuthorizationAnswer::refusal)
        .or(() -> one(parameters, "code").filter(code -> !code.isBlank()).map(Code::new))
        .orElseGet(() -> new Wrong("there is neither a code nor an error"));
  }

  private static AuthorizationAnswer refusal(String error) {
    return switch (error) {
      case "access_denied", "login_required", "interaction_required", "consent_required" -> new Declined();
      case "server_error", "temporarily_unavailable" -> new Unavailable();
      default -> new Wrong("the provider did not take our question");
    };
  }

  private static Optional<String> one(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst();
  }

  private static boolean same(String given, String expected) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }
}
