package dev.onetouch.desk;

import dev.onetouch.cases.AgentId;
import dev.onetouch.desk.Softphones.Softphone;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.util.List;
import java.util.Set;

/// Hands an agent's browser what it needs to be their telephone. A POST, because each answer is a fresh secret.
public final class SoftphoneRoutes {
  public static final String PATH = DeskRoutes.PATH + "/softphone";

  private final Softphones softphones;

  public SoftphoneRoutes(Softphones softphones) {
    this.softphones = softphones;
  }

  public List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.POST, PATH, Set.of(Role.AGENT, Role.SUPERVISOR), this::hand));
  }

  private void hand(Exchange exchange, SignedIn who) {
    switch (softphones.of(new AgentId(who.agent()))) {
      case Softphone.None none -> exchange.problem(Problem.of(
          409,
          "no-browser-phones",
          "Calls cannot be taken in a browser here",
          "Nobody has connected browsers to the phone company. Be available by phone, or ask an"
              + " administrator."));
      case Softphone.Sandbox(String identity) -> exchange.json(200, new ShownSandbox("sandbox", identity));
      case Softphone.Twilio(String identity, String token, long seconds) ->
          exchange.json(200, new ShownTwilio("twilio", identity, token, seconds));
    }
  }

  record ShownSandbox(String kind, String identity) {}

  record ShownTwilio(String kind, String identity, String token, long seconds) {}
}
