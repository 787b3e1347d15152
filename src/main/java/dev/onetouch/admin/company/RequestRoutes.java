package dev.onetouch.admin.company;

import dev.onetouch.admin.company.CompanyRequests.Asked;
import dev.onetouch.admin.company.CompanyRequests.State;
import dev.onetouch.admin.company.DirectoryDesk.Change;
import dev.onetouch.admin.company.DirectoryDesk.Done;
import dev.onetouch.admin.company.DirectoryDesk.Kept;
import dev.onetouch.admin.company.DirectoryDesk.NeedsTwo;
import dev.onetouch.admin.company.DirectoryDesk.Stale;
import dev.onetouch.admin.company.DirectoryDesk.Word;
import dev.onetouch.admin.company.DirectoryDesk.Wrong;
import dev.onetouch.formats.Refusal;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Changes of the company that wait for a second administrator: shown to all of them, decided by another than who asked.
final class RequestRoutes {
  private static final String PATH = Api.PREFIX + "/company/approvals";
  private static final String ONE = PATH + "/{approval}";
  private static final int MAX_NOTE = 500;
  private static final Set<Role> DECIDES = Set.of(Role.ADMINISTRATOR);
  private static final Set<Role> LOOKS = Set.of(Role.ADMINISTRATOR, Role.SUPERVISOR);

  private final CompanyRequests book;
  private final DirectoryDesk desk;

  RequestRoutes(CompanyRequests book, DirectoryDesk desk) {
    this.book = book;
    this.desk = desk;
  }

  List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.GET, PATH, LOOKS, this::list),
        new Route.Guarded(Method.POST, ONE + "/approve", DECIDES, this::approve),
        new Route.Guarded(Method.POST, ONE + "/decline", DECIDES, this::decline));
  }

  private void list(Exchange exchange, SignedIn who) {
    exchange.json(200, Map.of("approvals", book.all().stream().map(one -> shown(one, who)).toList()));
  }

  private static Shown shown(Asked one, SignedIn who) {
    return new Shown(
        one.request().id(), one.request().whole(), one.byName(), one.by().equals(who.agent()), one.at(), one.note(),
        one.request().changes(), one.state().name().toLowerCase(Locale.ROOT), one.decidedBy(), one.decidedNote());
  }

  private void approve(Exchange exchange, SignedIn who) {
    Asked asked = open(exchange);
    if (asked.by().equals(who.agent())) {
      throw new Refused(Problem.forbidden("You asked for it yourself; another administrator has to approve it."));
    }
    Word word = new Word(asked.request().id(), who.agent(), note(exchange));
    Change change = new Change(asked.by(), asked.request().whole(), asked.request().document(), Entries.NO_FILES,
        asked.request().bases(), List.of(word));
    switch (desk.change(change)) {
      case Done done -> exchange.json(200, done);
      case Stale(String by) -> throw new Refused(Entries.stale(by));
      case Wrong(List<Refusal> refusals) -> throw new Refused(not(refusals.getFirst().toString()));
      case Kept(List<String> reasons) -> throw new Refused(not(String.join(" ", reasons)));
      case NeedsTwo _ -> throw new IllegalStateException("a change with a second word waits for another");
    }
  }

  /// For whoever asked, too.
  private void decline(Exchange exchange, SignedIn who) {
    Asked asked = open(exchange);
    if (!book.decline(asked.request().id(), who.agent(), note(exchange))) {
      throw new Refused(not("It was decided before."));
    }
    exchange.noContent();
  }

  private Asked open(Exchange exchange) {
    Asked asked = book.find(exchange.pathParameter("approval"))
        .orElseThrow(() -> new Refused(Problem.notFound("There is no such request.")));
    if (asked.state() != State.OPEN) {
      throw new Refused(not("It was decided before."));
    }
    return asked;
  }

  private static String note(Exchange exchange) {
    BodyFields fields = Entries.fields(exchange);
    String note = fields.optionalText("note", MAX_NOTE).orElse("").strip();
    fields.done();
    return note;
  }

  private static Problem not(String why) {
    return Problem.of(409, "not-now", "This cannot be done as things stand", why);
  }

  record Shown(
      String id, boolean file, String by, boolean mine, Instant at, String note, List<GraveChange> changes, String state,
      String decidedBy, String decidedNote) {}
}
