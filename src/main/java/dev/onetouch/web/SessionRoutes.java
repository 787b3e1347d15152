package dev.onetouch.web;

import io.helidon.http.Method;
import java.util.List;

/// Signing in and out, and who am I.
public final class SessionRoutes {
  public static final String PATH = Api.PREFIX + "/session";
  private static final int MAX_EMAIL = 254;

  private final SignIn signIn;
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final PeerAddress peer;

  public SessionRoutes(SignIn signIn, Sessions sessions, SessionCookie cookie, PeerAddress peer) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.cookie = cookie;
    this.peer = peer;
  }

  public List<Route> routes() {
    return List.of(
        new Route.Open(Method.POST, PATH, this::enter),
        new Route.Open(Method.DELETE, PATH, this::leave),
        new Route.Guarded(
            Method.GET, PATH, Role.ANY, (exchange, who) -> exchange.json(200, shown(who))));
  }

  private void enter(Exchange exchange) {
    BodyFields fields = exchange.fields();
    String email = fields.text("email", MAX_EMAIL);
    String password = fields.text("password", Passwords.MAX_LENGTH);
    fields.done();
    switch (signIn.attempt(email, password, peer.of(exchange))) {
      case SignIn.Result.Welcome(SignedIn who) -> welcome(exchange, who);
      case SignIn.Result.Wrong wrong ->
          exchange.problem(
              Problem.of(
                  401,
                  "wrong-sign-in",
                  "Not signed in",
                  "E-mail and password do not belong together."));
      case SignIn.Result.SlowDown(java.time.Duration retryAfter) ->
          exchange.problem(
              Problem.of(
                      429, "too-many-tries", "Too many tries", "Wait a while before the next one.")
                  .retryAfter(Math.toIntExact(retryAfter.toSeconds())));
      case SignIn.Result.Busy busy -> exchange.problem(Problem.unavailable(2));
    }
  }

  private void welcome(Exchange exchange, SignedIn who) {
    // The old session goes, whosever it was: a token planted before signing in is worth nothing
    // afterwards.
    cookie.token(exchange).ifPresent(sessions::end);
    exchange.cookie(cookie.set(sessions.open(who.agent())));
    exchange.json(200, shown(who));
  }

  private void leave(Exchange exchange) {
    cookie.token(exchange).ifPresent(sessions::end);
    exchange.cookie(cookie.clear());
    exchange.noContent();
  }

  private static Shown shown(SignedIn who) {
    return new Shown(
        who.agent(), who.name(), who.roles().stream().map(Role::word).sorted().toList());
  }

  record Shown(String agent, String name, List<String> roles) {}
}
