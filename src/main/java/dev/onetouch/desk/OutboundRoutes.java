package dev.onetouch.desk;

import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.desk.CaseFiles.CaseFile;
import dev.onetouch.desk.OutboundDesk.Outcome;
import dev.onetouch.desk.OutboundDesk.Target;
import dev.onetouch.web.BodyFields;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Problem.FieldError;
import dev.onetouch.web.Refused;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Calling a customer from a case.
public final class OutboundRoutes {
  private static final int MAX_ID = 64;
  private static final int RETRY_AFTER_SECONDS = 2;
  private static final Target NOBODY = new Target.OfCustomer(new CustomerId("none"));
  private static final Set<Role> WHO = Set.of(Role.AGENT, Role.SUPERVISOR);

  private final OutboundDesk desk;
  private final CaseFiles files;

  public OutboundRoutes(OutboundDesk desk, CaseFiles files) {
    this.desk = desk;
    this.files = files;
  }

  public List<Route> routes() {
    return List.of(new Route.Guarded(Method.POST, DeskRoutes.PATH + "/calls", WHO, this::call));
  }

  private void call(Exchange exchange, SignedIn who) {
    BodyFields fields = exchange.fields();
    Target target = target(fields);
    CaseNumber number = number(fields);
    fields.done();
    Case about =
        files
            .read(CaseRoutes.viewer(who), number)
            .map(CaseFile::file)
            .orElseThrow(() -> new Refused(Problem.notFound("There is no such case for you.")));
    switch (desk.call(new AgentId(who.agent()), target, about)) {
      case Outcome.Started(var call) -> exchange.json(201, new Begun(call.value()));
      case Outcome.Busy busy ->
          exchange.problem(
              refused(409, "busy", "You are on a call, or cannot be rung; say that you are available first.", ""));
      case Outcome.QuietHours(List<Instant> next) ->
          exchange.problem(refused(409, "quiet-hours", quiet(next), ""));
      case Outcome.Unusable(String reason) -> exchange.problem(refused(422, "unfit", reason, "/number"));
      case Outcome.NotThere notThere ->
          exchange.problem(refused(422, "unfit", "There is no number of such a customer.", "/customer"));
      case Outcome.Unavailable unavailable ->
          exchange.problem(Problem.unavailable(RETRY_AFTER_SECONDS));
    }
  }

  private static String quiet(List<Instant> next) {
    String reason = "Nobody is rung at this hour where the customer is.";
    return next.stream().findFirst().map(at -> reason + " They may be from " + at + " on.").orElse(reason);
  }

  private static Target target(BodyFields fields) {
    Optional<String> customer = fields.optionalText("customer", MAX_ID);
    Optional<String> number = fields.optionalText("number", MAX_ID);
    if (customer.isPresent() == number.isPresent()) {
      fields.wrong("customer", "say whom to call: either customer or number");
      return NOBODY;
    }
    if (customer.isPresent()) {
      return customer.filter(id -> !id.isBlank()).<Target>map(id -> new Target.OfCustomer(new CustomerId(id))).orElse(NOBODY);
    }
    Optional<PhoneNumber> phone = PhoneNumber.parse(number.get());
    if (phone.isEmpty()) {
      fields.wrong("number", "expected a number such as +16195550142");
    }
    return phone.<Target>map(Target.OfNumber::new).orElse(NOBODY);
  }

  private static CaseNumber number(BodyFields fields) {
    String text = fields.text("case", MAX_ID);
    try {
      return new CaseNumber(text.isBlank() ? "0" : text);
    } catch (IllegalArgumentException notDigits) {
      fields.wrong("case", "expected a case's number; found '" + text + "'");
      return new CaseNumber("0");
    }
  }

  private static Problem refused(int status, String kind, String reason, String pointer) {
    return new Problem(
        status, kind, "The call was not begun", reason, List.of(new FieldError(pointer, reason)), Map.of());
  }

  /// @param call its id
  record Begun(String call) {}
}
