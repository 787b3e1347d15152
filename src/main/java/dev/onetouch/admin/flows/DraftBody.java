package dev.onetouch.admin.flows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.flow.FlowId;
import dev.onetouch.web.BodyFields;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Json;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Refused;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What of a flow is read from a request, and how much of it.
final class DraftBody {
  /// A whole document may be as large as [Json#MAX_DOCUMENT_BYTES]; more steps than this nobody can draw.
  static final int MAX_STEPS = 2_000;

  static final int MAX_NOTES = 500;
  static final int MAX_NOTE_CHARACTERS = 2_000;
  static final int MAX_NAME = 64;
  private static final Pattern REVISION = Pattern.compile("\"([0-9]{1,18})\"");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private DraftBody() {}

  static BodyFields fields(Exchange exchange) {
    return exchange.fields(Json.MAX_DOCUMENT_BYTES);
  }

  static FlowId flow(Exchange exchange) {
    String id = exchange.pathParameter("id");
    if (!ID.matcher(id).matches()) {
      throw new Refused(notThere());
    }
    return new FlowId(id);
  }

  /// The id of a flow that is to be begun; nobody's when it is refused.
  static FlowId id(BodyFields fields) {
    String id = fields.text("id", MAX_NAME);
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      fields.wrong("id", "letters, digits, '.', '_' and '-' are taken, the first a letter or digit");
    }
    return new FlowId(ID.matcher(id).matches() ? id : "none");
  }

  static Problem notThere() {
    return Problem.notFound("There is no such flow.");
  }

  static JsonNode document(BodyFields fields) {
    JsonNode document = fields.object("document");
    bound(fields, document);
    return document;
  }

  static Optional<JsonNode> optionalDocument(BodyFields fields) {
    Optional<JsonNode> document = fields.optionalObject("document");
    document.ifPresent(one -> bound(fields, one));
    return document;
  }

  static Optional<JsonNode> optionalLayout(BodyFields fields) {
    Optional<JsonNode> layout = fields.optionalObject("layout");
    fields.optionalFields("layout").ifPresent(DraftBody::checkLayout);
    return layout;
  }

  static void checkLayout(BodyFields layout) {
    JsonNode positions = layout.object("positions");
    if (positions.size() > MAX_STEPS) {
      layout.wrong("positions", "at most " + MAX_STEPS + " are taken, found " + positions.size());
    } else {
      layout.optionalFields("positions").ifPresent(each -> positions.fieldNames().forEachRemaining(step ->
          each.optionalFields(step).ifPresent(DraftBody::checkPoint)));
    }
    for (BodyFields note : layout.objects("notes", MAX_NOTES)) {
      note.text("id", MAX_NAME);
      note.textOrEmpty("text", MAX_NOTE_CHARACTERS);
      checkPoint(note);
    }
    layout.over();
  }

  private static void checkPoint(BodyFields point) {
    point.number("x");
    point.number("y");
    point.over();
  }

  private static void bound(BodyFields fields, JsonNode document) {
    int steps = document.path("steps").size();
    if (steps > MAX_STEPS) {
      fields.wrong("document", "at most " + MAX_STEPS + " steps are taken, found " + steps);
    }
  }

  /// The revision in `If-Match`.
  static long revision(Exchange exchange) {
    String sent = exchange.header("If-Match").orElseThrow(() -> new Refused(Problem.of(
        428, "no-revision", "The revision is missing", "Send the revision that was read as If-Match, such as \"12\".")));
    var found = REVISION.matcher(sent.strip());
    if (!found.matches()) {
      throw new Refused(new Problem(400, "bad-revision", "The revision cannot be read",
          "If-Match takes one revision in quotes, such as \"12\".", List.of(), java.util.Map.of()));
    }
    return Long.parseLong(found.group(1));
  }
}
