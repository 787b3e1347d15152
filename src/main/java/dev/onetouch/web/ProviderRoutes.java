package dev.onetouch.web;

import dev.onetouch.web.SignInProvider.Arrival;
import dev.onetouch.web.SignInProvider.Departure;
import io.helidon.http.Method;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Signing in with somebody else's word. The browser itself comes here, not our pages: every answer but the list is a
/// redirect, and a "no" leads back to the sign-in page with one plain word in its address.
public final class ProviderRoutes {
  public static final String LIST = SessionRoutes.PATH + "/providers";
  public static final String START = SessionRoutes.PATH + "/oidc";
  public static final String CALLBACK = START + "/callback";

  private static final Logger LOG = LoggerFactory.getLogger(ProviderRoutes.class);

  private final List<SignInProvider> providers;
  private final ProviderSignIn signIn;
  private final Doorway doorway;
  private final SecureRandom random;
  private final InstantSource clock;

  /// @param providers one, or none where passwords are the only way in
  public ProviderRoutes(
      List<? extends SignInProvider> providers, ProviderSignIn signIn, Doorway doorway, SecureRandom random, InstantSource clock) {
    if (providers.size() > 1) {
      throw new IllegalArgumentException("one provider has these addresses, not " + providers.size());
    }
    this.providers = List.copyOf(providers);
    this.signIn = signIn;
    this.doorway = doorway;
    this.random = random;
    this.clock = clock;
  }

  /// What sessions, trips and addresses are known by.
  public record Doorway(Sessions sessions, SessionCookie session, ProviderCookie trip, PeerAddress peer) {}

  public List<Route> routes() {
    return List.of(
        new Route.Open(Method.GET, LIST, this::list),
        new Route.Open(Method.GET, START, this::start),
        new Route.Open(Method.GET, CALLBACK, this::callback));
  }

  private void list(Exchange exchange) {
    exchange.json(
        200, new Shown(providers.stream().map(one -> new ShownProvider(one.name(), START)).toList()));
  }

  private void start(Exchange exchange) {
    SignInProvider provider = provider();
    forAPerson(exchange, () -> {
      ProviderTrip trip = ProviderTrip.begin(random, clock.instant());
      switch (provider.depart(trip)) {
        case Departure.To(var address) -> {
          // The old session goes now: its cookie stays at home when the browser comes back from another site.
          doorway.session().token(exchange).ifPresent(doorway.sessions()::end);
          exchange.cookie(doorway.trip().set(trip));
          exchange.sendTo(address.toString());
        }
        case Departure.Unavailable _ -> back(exchange, No.UNAVAILABLE);
      }
    });
  }

  private void callback(Exchange exchange) {
    SignInProvider provider = provider();
    // One trip, one return: whatever becomes of it, this cookie has done its work.
    exchange.cookie(doorway.trip().clear());
    Optional<ProviderTrip> trip = doorway.trip().trip(exchange).filter(one -> !one.over(clock.instant()));
    if (trip.isEmpty()) {
      back(exchange, No.EXPIRED);
      return;
    }
    forAPerson(exchange, () -> arrive(exchange, provider, trip.get()));
  }

  /// A person looks at these answers, not a program: when something breaks they get a page to try again on.
  private static void forAPerson(Exchange exchange, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException broken) {
      LOG.warn("A sign-in by provider could not be finished", broken);
      back(exchange, No.DOWN);
    }
  }

  private void arrive(Exchange exchange, SignInProvider provider, ProviderTrip trip) {
    String address = doorway.peer().of(exchange);
    if (!signIn.mayTry(address)) {
      back(exchange, No.TOO_MANY);
      return;
    }
    switch (provider.arrive(trip, exchange.query())) {
      case Arrival.Proven(ProviderIdentity who) ->
          signIn.admit(who, address)
              .ifPresentOrElse(agent -> welcome(exchange, agent), () -> back(exchange, No.NOT_ADMITTED));
      case Arrival.Declined _ -> back(exchange, No.DECLINED);
      case Arrival.Unavailable _ -> back(exchange, No.UNAVAILABLE);
      case Arrival.NotBelieved _ -> back(exchange, No.FAILED);
    }
  }

  private void welcome(Exchange exchange, SignedIn who) {
    doorway.session().token(exchange).ifPresent(doorway.sessions()::end);
    exchange.cookie(doorway.session().set(doorway.sessions().open(who.agent())));
    exchange.sendTo("/");
  }

  private static void back(Exchange exchange, No reason) {
    exchange.sendTo("/?sign-in=" + reason.word());
  }

  private SignInProvider provider() {
    return providers.stream()
        .findFirst()
        .orElseThrow(() -> new Refused(Problem.notFound("No provider is set up here. Sign in with a password.")));
  }

  /// Why somebody is back on the sign-in page, as its address says it.
  enum No {
    UNAVAILABLE,
    EXPIRED,
    DECLINED,
    FAILED,
    NOT_ADMITTED,
    TOO_MANY,
    DOWN;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  record Shown(List<ShownProvider> providers) {}

  record ShownProvider(String name, String start) {}
}
