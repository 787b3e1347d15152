package dev.onetouch.admin.company;

import dev.onetouch.admin.company.Invitations.Invited;
import dev.onetouch.web.Api;
import dev.onetouch.web.BodyFields;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Passwords;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Refused;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SessionToken;
import dev.onetouch.web.SignIn;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Inviting somebody by a link, and what they do with it: set a password. It signs nobody in.
final class InvitationRoutes {
  static final Duration VALIDITY = Duration.ofHours(72);
  static final int MIN_PASSWORD = 12;

  /// Wrong links from one address within [SignIn#WINDOW].
  static final int MAX_TRIES = 20;

  /// Beside the e-mail addresses, none of which has blanks.
  private static final String COUNTED = "an invitation";

  private static final String PATH = Api.PREFIX + "/invitations/{token}";

  private final Invitations invitations;
  private final CompanyRoutes.Doorway doorway;

  InvitationRoutes(Invitations invitations, CompanyRoutes.Doorway doorway) {
    this.invitations = invitations;
    this.doorway = doorway;
  }

  List<Route> routes() {
    return List.of(
        new Route.Guarded(
            Method.POST, PeopleRoutes.ONE + "/invitation", Set.of(Role.ADMINISTRATOR), this::invite),
        new Route.Open(Method.GET, PATH, this::show),
        new Route.Open(Method.POST, PATH, this::accept));
  }

  private void invite(Exchange exchange, SignedIn who) {
    SessionToken token = SessionToken.fresh(doorway.random());
    Instant until = invitations.make(exchange.pathParameter("id"), token.digest(), who.agent(), VALIDITY)
        .orElseThrow(() -> new Refused(Problem.of(409, "no-email", "Nobody to invite",
            "Only somebody who works here and has an e-mail address can be invited.")));
    exchange.json(201, new Link("/invitation/" + token.value(), until));
  }

  private void show(Exchange exchange) {
    exchange.json(200, tried(exchange).invited());
  }

  private void accept(Exchange exchange) {
    // Before the hash, which takes time and memory: only who has a link may have us make one.
    Held held = tried(exchange);
    BodyFields fields = exchange.fields();
    String password = fields.text("password", Passwords.MAX_LENGTH);
    if (!password.isEmpty() && password.length() < MIN_PASSWORD) {
      fields.wrong("password", "at least " + MIN_PASSWORD + " characters are needed, found " + password.length());
    }
    fields.done();
    if (!invitations.accept(held.token().digest(), doorway.passwords().hash(password))) {
      throw over();
    }
    exchange.noContent();
  }

  /// Counted before it is looked at, as signing in is; what was a link is taken back, for the count is that of guesses.
  private Held tried(Exchange exchange) {
    String address = doorway.peer().of(exchange);
    if (doorway.tries().count(COUNTED, address, SignIn.WINDOW).fromHere() > MAX_TRIES) {
      throw new Refused(Problem.of(429, "too-many-tries", "Too many tries", "Wait a while before the next one.")
          .retryAfter(Math.toIntExact(SignIn.WINDOW.toSeconds())));
    }
    Held held = SessionToken.read(exchange.pathParameter("token"))
        .flatMap(token -> invitations.find(token.digest()).map(invited -> new Held(token, invited)))
        .orElseThrow(InvitationRoutes::over);
    doorway.tries().forgive(COUNTED, address);
    return held;
  }

  private record Held(SessionToken token, Invited invited) {}

  private static Refused over() {
    return new Refused(Problem.notFound("This invitation was used, has ended, or never was. Ask for a new one."));
  }

  record Link(String path, Instant expiresAt) {}
}
