package dev.onetouch.desk;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.cases.AgentId;
import dev.onetouch.desk.DeskStore.PresenceResult;
import dev.onetouch.desk.DeskStore.Wish;
import dev.onetouch.desk.OfferDesk.AcceptResult;
import dev.onetouch.desk.OfferDesk.DeclineResult;
import dev.onetouch.web.Api;
import dev.onetouch.web.BodyFields;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Refused;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an agent does at the desk.
public final class DeskRoutes {
  public static final String PATH = Api.PREFIX + "/desk";
  public static final int MAX_NOTES = 20_000;
  private static final int MAX_REASON = 200;
  private static final int RETRY_AFTER_SECONDS = 1;
  private static final Set<Role> WHO = Set.of(Role.AGENT, Role.SUPERVISOR);

  private final DeskStore store;
  private final OfferDesk offers;
  private final Freed freed;
  private final DeskHints hints;
  private final DeskStreams streams;

  public DeskRoutes(
      DeskStore store, OfferDesk offers, Freed freed, DeskHints hints, DeskStreams streams) {
    this.store = store;
    this.offers = offers;
    this.freed = freed;
    this.hints = hints;
    this.streams = streams;
  }

  public List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.GET, PATH, WHO, this::show),
        new Route.Guarded(Method.GET, PATH + "/events", WHO, streams::serve),
        new Route.Guarded(Method.PUT, PATH + "/presence", WHO, this::presence),
        new Route.Guarded(Method.PUT, PATH + "/phone-instead", WHO, this::phoneInstead),
        new Route.Guarded(Method.POST, PATH + "/offers/{id}/accept", WHO, this::accept),
        new Route.Guarded(Method.POST, PATH + "/offers/{id}/decline", WHO, this::decline),
        new Route.Guarded(Method.PUT, PATH + "/calls/{id}/notes", WHO, this::notes),
        new Route.Guarded(Method.POST, PATH + "/wrap-up/end", WHO, this::endWrapUp));
  }

  private void show(Exchange exchange, SignedIn who) {
    List<String> roles = who.roles().stream().map(Role::word).sorted().toList();
    AgentId agent = new AgentId(who.agent());
    DeskSight sight = store.see(agent);
    // Whoever asks is there, whether or not they keep a stream open; that they were silent until now is still said.
    store.heartbeat(agent);
    exchange.json(200, DeskView.of(sight, roles));
  }

  private void presence(Exchange exchange, SignedIn who) {
    Wish wish = wish(exchange.fields());
    AgentId agent = new AgentId(who.agent());
    switch (store.say(agent, wish)) {
      case PresenceResult.NoPhoneOnFile none -> exchange.problem(noPhone());
      case PresenceResult.Said(boolean free) -> {
        hints.changed(agent);
        if (free) {
          freed.freed(agent);
        }
        exchange.noContent();
      }
    }
  }

  private void phoneInstead(Exchange exchange, SignedIn who) {
    BodyFields fields = exchange.fields();
    boolean on = fields.oneOf("on", "yes", "no").equals("yes");
    fields.done();
    AgentId agent = new AgentId(who.agent());
    if (store.phoneInstead(agent, on)) {
      hints.changed(agent);
      exchange.noContent();
    } else {
      exchange.problem(noPhone());
    }
  }

  private static Wish wish(BodyFields fields) {
    String presence = fields.oneOf("presence", "available", "away");
    Optional<String> by = fields.optionalOneOf("by", "browser", "phone");
    Optional<String> reason = fields.optionalText("reason", MAX_REASON);
    if (presence.equals("available") && by.isEmpty()) {
      fields.wrong("by", "say how you can be rung: browser or phone");
    }
    fields.done();
    if (presence.equals("away")) {
      return new Wish.Away(reason.orElse(""));
    }
    return by.filter("phone"::equals).isPresent() ? new Wish.ByPhone() : new Wish.ByBrowser();
  }

  private void accept(Exchange exchange, SignedIn who) {
    AgentId agent = new AgentId(who.agent());
    OfferId offer = new OfferId(exchange.pathParameter("id"));
    CallId call = ownCall(agent, offer);
    switch (offers.accept(agent, offer)) {
      case AcceptResult.Taken taken -> {
        hints.changed(agent);
        exchange.json(200, new Taken(call.value()));
      }
      case AcceptResult.Gone(String reason) ->
          exchange.problem(
              Problem.of(409, "offer-gone", "The call can no longer be taken", reason));
      case AcceptResult.Unavailable unavailable ->
          exchange.problem(Problem.unavailable(RETRY_AFTER_SECONDS));
    }
  }

  private void decline(Exchange exchange, SignedIn who) {
    AgentId agent = new AgentId(who.agent());
    OfferId offer = new OfferId(exchange.pathParameter("id"));
    ownCall(agent, offer);
    switch (offers.decline(agent, offer)) {
      case DeclineResult.Declined declined -> {
        hints.changed(agent);
        exchange.noContent();
      }
      case DeclineResult.Unavailable unavailable ->
          exchange.problem(Problem.unavailable(RETRY_AFTER_SECONDS));
    }
  }

  /// Somebody else's offer is as if there were none.
  private CallId ownCall(AgentId agent, OfferId offer) {
    return store
        .callOffered(agent, offer)
        .orElseThrow(() -> new Refused(Problem.notFound("There is no such offer of yours.")));
  }

  private void notes(Exchange exchange, SignedIn who) {
    CallId call = new CallId(exchange.pathParameter("id"));
    BodyFields fields = exchange.fields();
    String words = fields.textOrEmpty("text", MAX_NOTES);
    fields.done();
    AgentId agent = new AgentId(who.agent());
    if (store.keepNotes(agent, call, words)) {
      hints.changed(agent);
      exchange.noContent();
    } else {
      exchange.problem(Problem.notFound("There is no such call of yours."));
    }
  }

  /// Ending a wrap-up that is over already is no mistake: its limit may have been faster.
  private void endWrapUp(Exchange exchange, SignedIn who) {
    AgentId agent = new AgentId(who.agent());
    if (store.endWrapUp(agent)) {
      hints.changed(agent);
      freed.freed(agent);
    }
    exchange.noContent();
  }

  private static Problem noPhone() {
    String reason = "no phone is on file for you; an administrator can add one";
    return new Problem(
        422,
        "no-phone",
        "You cannot be rung by phone",
        "There is no phone on file for you.",
        List.of(new Problem.FieldError("/by", reason)),
        Map.of());
  }

  record Taken(String call) {}
}
