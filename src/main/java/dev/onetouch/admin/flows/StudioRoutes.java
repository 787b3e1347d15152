package dev.onetouch.admin.flows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onetouch.cases.AgentId;
import dev.onetouch.flow.FlowId;
import dev.onetouch.formats.PhraseFiles;
import dev.onetouch.formats.Reading;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.source.SourceFile;
import dev.onetouch.formats.studio.Imported;
import dev.onetouch.formats.studio.Imported.Position;
import dev.onetouch.formats.studio.NotCarried;
import dev.onetouch.formats.studio.StudioImport;
import dev.onetouch.web.BodyFields;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Json;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Problem.FieldError;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.Sentence;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A Twilio Studio flow becomes a draft, beside the list of what it could not carry over.
public final class StudioRoutes {
  private static final String USUAL_TEAM = "support";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FlowDrafts drafts;

  public StudioRoutes(FlowDrafts drafts) {
    this.drafts = drafts;
  }

  public List<Route> routes() {
    return List.of(new Route.Guarded(
        Method.POST, DraftRoutes.FLOWS + "/import-studio", Set.of(Role.ADMINISTRATOR), this::carryOver));
  }

  private void carryOver(Exchange exchange, SignedIn who) {
    BodyFields fields = exchange.fields(Json.MAX_FILE_BODY_BYTES);
    FlowId id = DraftBody.id(fields);
    String file = fields.text("file", Json.MAX_DOCUMENT_BYTES);
    String team = fields.optionalText("team", DraftBody.MAX_NAME).orElse(USUAL_TEAM);
    fields.done();
    switch (new StudioImport(PhraseFiles.shipped(), team).read(new SourceFile("flow.json", file), id.value())) {
      case Reading.Refused<Imported>(List<Refusal> refusals) -> exchange.problem(refused(refusals));
      case Reading.Done<Imported>(Imported imported) -> begin(exchange, who, id, imported);
    }
  }

  private void begin(Exchange exchange, SignedIn who, FlowId id, Imported imported) {
    if (!drafts.begin(id, document(imported), new AgentId(who.agent()))) {
      exchange.problem(DraftRoutes.taken(id));
      return;
    }
    drafts.layOut(id, JSON.valueToTree(Map.of("positions", placed(imported.positions()), "notes", List.of())));
    exchange.json(201, new Carried(id.value(), 1, imported.notCarried().stream().map(ShownLeft::of).toList()));
  }

  /// Boxes that lie on one another were placed by nobody: a step that has no place gets one of its own.
  private static Map<String, Position> placed(Map<String, Position> positions) {
    return positions.entrySet().stream()
        .filter(one -> Collections.frequency(positions.values(), one.getValue()) == 1)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static JsonNode document(Imported imported) {
    try {
      return JSON.readTree(imported.flow());
    } catch (IOException impossible) {
      throw new UncheckedIOException("what was just written could not be read", impossible);
    }
  }

  private static Problem refused(List<Refusal> refusals) {
    return new Problem(422, "no-studio-flow", "This is no Studio flow", "Nothing was carried over.",
        refusals.stream().map(one -> new FieldError("/file",
            "line " + one.line() + ", column " + one.column() + ": found " + one.found() + "; accepted: " + one.accepted())).toList(),
        Map.of());
  }

  /// The draft there is now.
  record Carried(String id, long revision, List<ShownLeft> notCarried) {}

  record ShownLeft(String widget, String type, String why, List<Sentence> parts) {
    static ShownLeft of(NotCarried one) {
      return new ShownLeft(one.widget(), one.type(), one.why().english(), Sayings.of(one.why()));
    }
  }
}
