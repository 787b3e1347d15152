package dev.onetouch.formats.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.source.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// One of the published schemas (JSON Schema, draft 2020-12). Nothing is fetched: all of them are on board.
public final class Shape {
  private static final String ADDRESS = "https://onetouch.example/schema/";
  private static final String FLOW = "flow.schema.json";
  private static final String DIRECTORY = "directory.schema.json";

  private final Schema schema;
  private final Complaints complaints;

  private Shape(String name) {
    Map<String, String> texts = Map.of(ADDRESS + FLOW, text(FLOW), ADDRESS + DIRECTORY, text(DIRECTORY));
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
    schema = registry.getSchema(SchemaLocation.of(ADDRESS + name));
    complaints = new Complaints(texts);
  }

  /// Read when it is first asked for: no start waits for it.
  public static Shape ofFlow() {
    return OfFlow.SHAPE;
  }

  /// As [#ofFlow].
  public static Shape ofDirectory() {
    return OfDirectory.SHAPE;
  }

  private static final class OfFlow {
    static final Shape SHAPE = new Shape(FLOW);
  }

  private static final class OfDirectory {
    static final Shape SHAPE = new Shape(DIRECTORY);
  }

  /// Everything about this value that the schema does not allow; `spot` may stand anywhere in its file.
  public List<Refusal> refusals(Spot spot) {
    String json = new JsonText().of(spot.node());
    return schema.validate(json, InputFormat.JSON).stream()
        .filter(Complaints::worthTelling)
        .map(error -> complaints.refusal(error, spot))
        .distinct()
        .toList();
  }

  static String text(String name) {
    try (InputStream in = Shape.class.getResourceAsStream("/schema/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the schema " + name + " is not on board");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("the schema " + name + " cannot be read", broken);
    }
  }
}
