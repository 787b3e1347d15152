package dev.onetouch.desk;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.desk.CaseFiles.CaseFile;
import dev.onetouch.desk.CaseFiles.Similar;
import dev.onetouch.desk.CaseFiles.Viewer;
import dev.onetouch.web.Api;
import dev.onetouch.web.BodyFields;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Refused;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Reading a case, writing into it, saying what it is about, resolving it, opening it again, and what it is like.
public final class CaseRoutes {
  public static final String PATH = Api.PREFIX + "/cases/{number}";
  public static final int MAX_NOTE = 20_000;
  public static final int MAX_OUTCOME = 500;
  public static final int MAX_SUBJECT = 200;
  private static final Set<Role> WHO = Set.of(Role.AGENT, Role.SUPERVISOR);

  private final CaseFiles files;
  private final Supplier<String> noteIds;

  /// @param noteIds fresh ids, never the same twice
  public CaseRoutes(CaseFiles files, Supplier<String> noteIds) {
    this.files = files;
    this.noteIds = noteIds;
  }

  public List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.GET, PATH, WHO, this::show),
        new Route.Guarded(Method.POST, PATH + "/notes", WHO, this::note),
        new Route.Guarded(Method.POST, PATH + "/resolve", WHO, this::resolve),
        new Route.Guarded(Method.POST, PATH + "/reopen", WHO, this::reopen),
        new Route.Guarded(Method.PUT, PATH + "/subject", WHO, this::rename),
        new Route.Guarded(Method.GET, PATH + "/similar", WHO, this::similar));
  }

  private void show(Exchange exchange, SignedIn who) {
    CaseFile file =
        files.read(viewer(who), number(exchange)).orElseThrow(() -> new Refused(noSuchCase()));
    exchange.json(200, ShownFile.of(file, new AgentId(who.agent())));
  }

  private void note(Exchange exchange, SignedIn who) {
    CaseNumber number = number(exchange);
    BodyFields fields = exchange.fields();
    String words = fields.text("text", MAX_NOTE);
    fields.done();
    String id = noteIds.get();
    if (files.addNote(viewer(who), number, id, words)) {
      exchange.json(201, new NoteMade(id));
    } else {
      exchange.problem(noSuchCase());
    }
  }

  private void resolve(Exchange exchange, SignedIn who) {
    CaseNumber number = number(exchange);
    BodyFields fields = exchange.fields();
    String outcome = fields.text("outcome", MAX_OUTCOME);
    fields.done();
    switch (files.resolve(viewer(who), number, noteIds.get(), outcome)) {
      case RESOLVED -> exchange.noContent();
      case RESOLVED_OTHERWISE ->
          exchange.problem(
              Problem.of(
                  409,
                  "resolved-already",
                  "The case is resolved already",
                  "It was resolved with another outcome."));
      case NO_SUCH_CASE -> exchange.problem(noSuchCase());
    }
  }

  private void reopen(Exchange exchange, SignedIn who) {
    CaseNumber number = number(exchange);
    BodyFields fields = exchange.fields();
    String why = fields.text("why", MAX_OUTCOME);
    fields.done();
    if (files.reopen(viewer(who), number, noteIds.get(), why)) {
      exchange.noContent();
    } else {
      exchange.problem(noSuchCase());
    }
  }

  private void rename(Exchange exchange, SignedIn who) {
    CaseNumber number = number(exchange);
    BodyFields fields = exchange.fields();
    String subject = fields.text("subject", MAX_SUBJECT).strip();
    fields.done();
    if (files.rename(viewer(who), number, subject)) {
      exchange.noContent();
    } else {
      exchange.problem(noSuchCase());
    }
  }

  private void similar(Exchange exchange, SignedIn who) {
    List<Similar> found =
        files.similar(viewer(who), number(exchange)).orElseThrow(() -> new Refused(noSuchCase()));
    exchange.json(200, new ShownSimilar(found.stream().map(CaseRoutes::shown).toList()));
  }

  private static ShownSimilar.One shown(Similar one) {
    return new ShownSimilar.One(
        one.number().digits(), one.subject(), one.ownerName(), one.outcome(), one.resolved());
  }

  static CaseNumber number(Exchange exchange) {
    try {
      return new CaseNumber(exchange.pathParameter("number"));
    } catch (IllegalArgumentException notDigits) {
      throw new Refused(noSuchCase());
    }
  }

  static Viewer viewer(SignedIn who) {
    return new Viewer(new AgentId(who.agent()), who.roles().contains(Role.SUPERVISOR));
  }

  private static Problem noSuchCase() {
    return Problem.notFound("There is no such case for you.");
  }

  record NoteMade(String id) {}

  record ShownSimilar(List<One> cases) {
    record One(String number, String subject, String ownedBy, String outcome, Instant resolved) {}
  }
}
