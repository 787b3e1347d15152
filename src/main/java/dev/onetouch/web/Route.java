package dev.onetouch.web;

import io.helidon.http.Method;
import java.util.Set;

/// One operation of the API: the row of the access table and the code behind it.
public sealed interface Route {
  Method method();

  /// A path template as in the OpenAPI document, such as `/api/cases/{number}`.
  String path();

  /// Who may call it; everybody on the street when empty.
  Set<Role> roles();

  /// For whoever asks.
  record Open(Method method, String path, OpenOperation operation) implements Route {
    @Override
    public Set<Role> roles() {
      return Set.of();
    }
  }

  /// For somebody signed in who has one of these roles.
  record Guarded(Method method, String path, Set<Role> roles, GuardedOperation operation)
      implements Route {
    public Guarded {
      roles = Set.copyOf(roles);
      if (roles.isEmpty()) {
        throw new IllegalArgumentException("nobody may call " + method + " " + path);
      }
    }
  }

  @FunctionalInterface
  interface OpenOperation {
    void answer(Exchange exchange);
  }

  @FunctionalInterface
  interface GuardedOperation {
    void answer(Exchange exchange, SignedIn who);
  }
}
