package dev.onetouch.admin.company;

import dev.onetouch.admin.company.DirectoryDesk.Change;
import dev.onetouch.admin.company.DirectoryDesk.Done;
import dev.onetouch.admin.company.DirectoryDesk.Kept;
import dev.onetouch.admin.company.DirectoryDesk.NeedsTwo;
import dev.onetouch.admin.company.DirectoryDesk.Stale;
import dev.onetouch.admin.company.DirectoryDesk.Wrong;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.directory.DirectoryText;
import dev.onetouch.formats.source.SourceFile;
import dev.onetouch.web.Api;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Problem.FieldError;
import dev.onetouch.web.Refused;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The whole directory as a file, out and in.
final class DirectoryRoutes {
  private static final String PATH = Api.PREFIX + "/directory";
  private static final Set<Role> CHANGES = Set.of(Role.ADMINISTRATOR);

  private final CompanyBook book;
  private final DirectoryDesk desk;
  private final Requests requests;

  DirectoryRoutes(CompanyBook book, DirectoryDesk desk, Requests requests) {
    this.book = book;
    this.desk = desk;
    this.requests = requests;
  }

  List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.GET, PATH, CHANGES, this::write),
        new Route.Guarded(Method.POST, PATH, CHANGES, this::read));
  }

  private void write(Exchange exchange, SignedIn who) {
    String text = DirectoryText.of(book.file(wanted(exchange, "password-hashes"), wanted(exchange, "customers")));
    exchange.bytes(200, Map.of(
        "Content-Type", "application/yaml; charset=utf-8",
        "Content-Disposition", "attachment; filename=\"directory.yaml\""), text.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean wanted(Exchange exchange, String name) {
    return exchange.queryParameter(name).filter("true"::equals).isPresent();
  }

  private void read(Exchange exchange, SignedIn who) {
    // The name tells JSON from YAML.
    boolean json = exchange.header("Content-Type").orElse("").startsWith("application/json");
    SourceFile file = new SourceFile(json ? "directory.json" : "directory.yaml", exchange.text(SourceFile.MAX_BYTES));
    Change change = new Change(who.agent(), true, file, Entries.NO_FILES, List.of(), List.of());
    switch (desk.change(change)) {
      case Done done -> exchange.json(200, done);
      case Wrong(List<Refusal> refusals) -> throw new Refused(wrong(refusals));
      case Kept(List<String> reasons) -> throw new Refused(
          new Problem(409, "not-loaded", "Nothing was loaded", String.join(" ", reasons),
              reasons.stream().map(one -> new FieldError("", one)).toList(), Map.of(), Map.of("reasons", reasons)));
      case Stale(String by) -> throw new Refused(Entries.stale(by));
      case NeedsTwo wanted -> exchange.json(202, requests.ask(change, wanted, ""));
    }
  }

  private static Problem wrong(List<Refusal> refusals) {
    List<FieldError> errors = refusals.stream()
        .map(one -> new FieldError(one.pointer(), "found " + one.found() + "; accepted: " + one.accepted()))
        .toList();
    List<Place> places = refusals.stream()
        .map(one -> new Place(one.line(), one.column(), one.pointer(), one.found(), one.accepted()))
        .toList();
    return new Problem(400, "bad-directory", "Nothing was loaded", refusals.getFirst().toString(), errors, Map.of(),
        Map.of("refusals", places));
  }

  record Place(int line, int column, String pointer, String found, String accepted) {}
}
