package dev.onetouch.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.onetouch.cases.AgentId;
import dev.onetouch.formats.directory.PasswordHash;
import dev.onetouch.formats.source.SourceFile;

/// A directory file that was read without a refusal, as it may lie in a database: each password is its hash.
final class WithoutPasswords {
  private static final JsonMapper JSON = new JsonMapper();
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final String SIGN_IN = "sign-in";
  private static final String PASSWORD = "password";

  private WithoutPasswords() {}

  static SourceFile of(SourceFile file, PasswordHash hashes) {
    JsonNode root = read(file);
    root.path("agents").forEach(agent -> {
      if (agent.path(SIGN_IN) instanceof ObjectNode signIn && signIn.path(PASSWORD).isTextual()) {
        AgentId id = new AgentId(agent.path("id").asText());
        signIn.put("password-hash", hashes.of(id, signIn.remove(PASSWORD).asText()));
      }
    });
    return new SourceFile("request.json", root.toString());
  }

  private static JsonNode read(SourceFile file) {
    ObjectMapper mapper = file.name().endsWith(".json") ? JSON : YAML;
    try {
      return mapper.readTree(file.text());
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a directory file that was read before cannot be read", broken);
    }
  }
}
