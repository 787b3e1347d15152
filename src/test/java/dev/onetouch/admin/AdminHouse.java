package dev.onetouch.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.desk.Browser;
import dev.onetouch.desk.Browser.Answer;
import dev.onetouch.kit.DeskClient;
import dev.onetouch.kit.SampleDatabase;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.kit.TestHouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.Map;

/// The sample company's house with two administrators, a supervisor and an agent.
final class AdminHouse implements AutoCloseable {
  static final JsonMapper JSON = new JsonMapper();
  private final TestDatabase database = SampleDatabase.create();
  private final HttpClient client = HttpClient.newHttpClient();
  private final TestHouse house;

  AdminHouse() {
    database.execute("update agent set roles = '{administrator}' where id = 'omar'");
    database.execute("update agent set roles = '{agent,supervisor}' where id = 'nora'");
    house = TestHouse.on(database).open();
  }

  TestHouse house() {
    return house;
  }

  TestDatabase database() {
    return database;
  }

  /// June and Omar administer, Nora supervises, Maria takes calls.
  Browser signedIn(String agent) {
    return new Browser(client, house.url().toString()).withCookie(DeskClient.of(house, agent).cookie());
  }

  static ObjectNode json(Object value) {
    return JSON.valueToTree(value);
  }

  static ObjectNode tree(String text) {
    try {
      return JSON.readValue(text, ObjectNode.class);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Begins a flow; what stands in its draft.
  static ObjectNode begin(Browser by, String id, String template) {
    Answer begun = by.post("/api/flows",
        "{\"id\": \"%s\", \"name\": \"Flow %s\", \"template\": \"%s\"}".formatted(id, id, template));
    assertThat(begun.status()).as(begun.text()).isEqualTo(201);
    return document(by, id);
  }

  static ObjectNode document(Browser by, String id) {
    return (ObjectNode) by.get("/api/flows/" + id).at("/draft/document");
  }

  static Answer save(Browser by, String id, long read, JsonNode document) {
    Map<String, String> headers = new HashMap<>(by.own());
    headers.put("If-Match", "\"" + read + "\"");
    return by.send("PUT", "/api/flows/" + id + "/draft", json(Map.of("document", document)).toString(), headers);
  }

  static Answer publish(Browser by, String id, long revision) {
    return by.post(
        "/api/flows/" + id + "/publish", "{\"revision\": " + revision + ", \"note\": \"Said why\"}");
  }

  @Override
  public void close() {
    house.close();
    client.shutdownNow();
    database.close();
  }
}
