package dev.onetouch.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The API's document, read as a promise that answers are held against.
public final class Contract {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private final JsonNode document = load();
  private final SchemaRegistry schemas =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /// An operation as the document has it.
  ///
  /// @param name such as `GET /api/desk`
  public record Operation(String name, String path, Set<String> roles, JsonNode definition) {
    boolean matches(String method, String concrete) {
      String pattern = path.replaceAll("\\{[^}]+}", "[^/]+");
      return name.startsWith(method + " ") && Pattern.matches(pattern, concrete);
    }
  }

  public List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    document
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(method -> {
                  if (METHODS.contains(method.getKey())) {
                    operations.add(operation(path.getKey(), method));
                  }
                }));
    return operations;
  }

  private static Operation operation(String path, Map.Entry<String, JsonNode> method) {
    Set<String> roles = new TreeSet<>();
    method.getValue().required("x-roles").forEach(role -> roles.add(role.textValue()));
    return new Operation(
        method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path,
        path,
        roles,
        method.getValue());
  }

  /// What is wrong with this answer, in sentences; none when it keeps the promise.
  public List<String> faults(
      String method, String path, int status, String mediaType, String body) {
    List<Operation> found = operations().stream().filter(one -> one.matches(method, path)).toList();
    if (found.isEmpty()) {
      return status == 404 || status == 405
          ? List.of()
          : List.of(method + " " + path + " is not in the document");
    }
    JsonNode response =
        resolved(found.getFirst().definition().get("responses").path(Integer.toString(status)));
    if (response.isMissingNode()) {
      return List.of(found.getFirst().name() + " does not promise status " + status + ": " + body);
    }
    JsonNode content = response.path("content");
    if (content.isMissingNode()) {
      return body.isEmpty() ? List.of() : List.of("a body where none is promised: " + body);
    }
    JsonNode promised = content.path(mediaType).path("schema");
    if (promised.isMissingNode()) {
      return List.of(found.getFirst().name() + " does not promise " + mediaType);
    }
    return mediaType.endsWith("json") ? schemaFaults(promised, body) : List.of();
  }

  private List<String> schemaFaults(JsonNode promised, String body) {
    ObjectNode whole = promised.deepCopy();
    whole.set("$defs", document.at("/components/schemas"));
    Schema schema =
        schemas.getSchema(
            whole.toString().replace("#/components/schemas/", "#/$defs/"), InputFormat.JSON);
    return schema.validate(body, InputFormat.JSON).stream()
        .map(fault -> fault + " in " + body)
        .toList();
  }

  private JsonNode resolved(JsonNode node) {
    JsonNode reference = node.path("$ref");
    return reference.isTextual() ? document.at(reference.textValue().substring(1)) : node;
  }

  /// Names of operations with the roles that may call them.
  public Map<String, Set<String>> access() {
    Map<String, Set<String>> access = new TreeMap<>();
    operations().forEach(one -> access.put(one.name(), one.roles()));
    return access;
  }

  private static JsonNode load() {
    try (InputStream in = Contract.class.getResourceAsStream("/openapi.yaml")) {
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
