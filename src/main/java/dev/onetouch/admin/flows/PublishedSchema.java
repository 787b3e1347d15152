package dev.onetouch.admin.flows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The JSON Schema that flow files are checked against.
final class PublishedSchema {
  private PublishedSchema() {}

  static JsonNode ofFlow() {
    try (InputStream in = PublishedSchema.class.getResourceAsStream("/schema/flow.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("the schema of flows is not on board");
      }
      return new JsonMapper().readTree(in);
    } catch (IOException broken) {
      throw new UncheckedIOException("the schema of flows cannot be read", broken);
    }
  }
}
