package dev.onetouch.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.desk.Browser;
import dev.onetouch.desk.Browser.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TestCallTest {
  private static final String MONDAY = "2026-11-23T10:00:00-08:00";
  private static final String SUNDAY = "2026-11-22T10:00:00-08:00";
  private static final String UNKNOWN = "{\"kind\": \"unknown\"}";
  private static AdminHouse house;
  private static Browser june;

  @BeforeAll
  static void open() {
    house = new AdminHouse();
    june = house.signedIn("june");
    AdminHouse.begin(june, "line", "simple-line");
    AdminHouse.begin(june, "hours", "after-hours");
    AdminHouse.begin(june, "owner", "owner-first");
    AdminHouse.begin(june, "tongues", "two-languages");
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static Answer call(String flow, String caller, String at, String more, String... inputs) {
    String body = "{\"caller\": %s, \"at\": \"%s\", %s \"inputs\": [%s]}"
        .formatted(caller, at, more, String.join(", ", inputs));
    Answer answer = june.post("/api/flows/" + flow + "/test-call", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer;
  }

  private static String keys(String keys) {
    return "{\"kind\": \"keys\", \"keys\": \"" + keys + "\"}";
  }

  private static String kind(String kind) {
    return "{\"kind\": \"" + kind + "\"}";
  }

  @Test
  void aCallerKeysTheirWayToAPersonAndBackAgain() {
    Answer call = call("line", UNKNOWN, MONDAY, "", keys("1"), keys("123456"), kind("answered"));

    assertThat(call.at("/turns/0/path").toString()).isEqualTo("[\"welcome\",\"reason\"]");
    assertThat(call.at("/turns/0/said/0/text").asText()).isEqualTo("Thank you for calling.");
    assertThat(call.at("/turns/0/hears").asText()).isEqualTo("keys-and-speech");
    assertThat(call.at("/turns/1/step").asText()).isEqualTo("order");
    assertThat(call.at("/turns/2/facts/order.number").asText()).isEqualTo("123456");
    assertThat(call.at("/turns/2/effects").toString()).contains("Robin Colleague");
    assertThat(call.at("/at-person").asBoolean()).isTrue();
    assertThat(call.at("/reached").asText()).isEqualTo("person");
    assertThat(call.at("/accepts/0").asText()).isEqualTo("talk-ended");

    Answer stepBack = call("line", UNKNOWN, MONDAY, "", keys("1"));
    assertThat(stepBack.at("/turns/1")).isEqualTo(call.at("/turns/1"));
    assertThat(stepBack.at("/turns")).hasSize(2);
  }

  @Test
  void zeroSilenceAndWrongKeysLeadToAPerson() {
    assertThat(call("line", UNKNOWN, MONDAY, "", keys("0"), kind("answered")).at("/reached").asText()).isEqualTo("person");
    Answer silent = call("line", UNKNOWN, MONDAY, "", kind("silence"), kind("silence"), kind("answered"));
    assertThat(silent.at("/reached").asText()).as(silent.text()).isEqualTo("person");
    assertThat(silent.text()).contains("A person is looked for: silent.");
    assertThat(silent.at("/turns/2/path").toString()).isEqualTo("[\"support\"]");
  }

  @Test
  void theHourOfTheCallDecidesWhetherTheOfficeIsOpen() {
    assertThat(call("hours", UNKNOWN, MONDAY, "").at("/turns/0/step").asText()).isEqualTo("reason");
    Answer closed = call("hours", UNKNOWN, SUNDAY, "");
    assertThat(closed.at("/turns/0/path").toString()).isEqualTo("[\"welcome\",\"open\",\"closed\"]");
    assertThat(closed.text()).contains("We open");
    Answer message = call("hours", UNKNOWN, SUNDAY, "", keys("2"), keys("1"), kind("recorded"));
    assertThat(message.at("/reached").asText()).as(message.text()).isEqualTo("voicemail");
  }

  @Test
  void aCustomerOnFileIsLedToTheOwnerOfTheirCase() {
    Answer callers = june.get("/api/test-callers");
    assertThat(callers.at("/customers").findValuesAsText("customer")).contains("c-100");

    Answer call = call("owner", "{\"kind\": \"known\", \"customer\": \"c-100\"}", MONDAY, "", kind("answered"));
    assertThat(call.text()).contains("Maria Lopez and the caller talk.");

    Answer busy = call(
        "owner", "{\"kind\": \"known\", \"customer\": \"c-100\"}", MONDAY, "\"floor\": \"owner-busy\",");
    assertThat(busy.text()).contains("Maria");
    assertThat(busy.at("/accepts").toString()).contains("keys");

    Answer invented = call("owner", "{\"kind\": \"known\"}", MONDAY, "", kind("answered"));
    assertThat(invented.text()).contains("Robin Owner and the caller talk.");
    Answer noCase = call("owner", "{\"kind\": \"known\", \"open-case\": false}", MONDAY, "");
    assertThat(noCase.at("/turns/0/step").asText()).isEqualTo("reason");
  }

  @Test
  void withNobodyThereTheDutyLineRings() {
    Answer call = call("line", UNKNOWN, MONDAY, "\"floor\": \"nobody\",", keys("0"));
    assertThat(call.text()).contains("The duty line rings");
    Answer answered = call("line", UNKNOWN, MONDAY, "\"floor\": \"nobody\",", keys("0"), kind("answered"), kind("talk-ended"));
    assertThat(answered.at("/reached").asText()).isEqualTo("person");
    assertThat(answered.at("/ended").asBoolean()).isTrue();
    assertThat(answered.at("/accepts")).isEmpty();
    Answer nobody = call("line", UNKNOWN, MONDAY, "\"floor\": \"nobody\",", keys("0"), kind("not-answered"));
    assertThat(nobody.at("/accepts")).isNotEmpty();
  }

  @Test
  void fetchesAreAnsweredByHand() {
    Answer waits = call("main", UNKNOWN, MONDAY, "\"start\": \"status\", \"facts\": {\"order.number\": \"77123456\"},");
    assertThat(waits.at("/fetch/keeps").toString()).isEqualTo("[\"order.status\"]");
    assertThat(waits.at("/accepts/0").asText()).isEqualTo("fetch-ok");
    assertThat(waits.at("/turns/0/facts/order.number").asText()).isEqualTo("77123456");
    Answer told = call("main", UNKNOWN, MONDAY, "\"start\": \"status\", \"facts\": {\"order.number\": \"77123456\"},",
        "{\"kind\": \"fetch-ok\", \"facts\": {\"order.status\": \"on its way\"}}");
    assertThat(told.text()).contains("on its way");
    Answer failed = call("main", UNKNOWN, MONDAY, "\"start\": \"status\",", kind("fetch-failed"));
    assertThat(failed.at("/turns/1/effects/0/text").asText()).contains("look-up fails");
  }

  @Test
  void theCallersLanguageIsSpoken() {
    Answer call = call("tongues", UNKNOWN, MONDAY, "\"language\": \"es\",");
    assertThat(call.at("/turns/0/said/0/text").asText()).startsWith("Gracias por llamar");
  }

  @Test
  void anInputThatMakesNoSenseStopsThePlay() {
    Answer call = call("line", UNKNOWN, MONDAY, "", kind("recorded"), keys("1"));
    assertThat(call.at("/refused/input").asInt()).isZero();
    assertThat(call.at("/turns")).hasSize(1);
  }

  @Test
  void theDraftBeforeOneIsCalledWithoutBeingSaved() {
    ObjectNode document = AdminHouse.document(june, "line");
    ((ObjectNode) document.at("/steps/welcome/prompt")).put("en", "Not saved yet.");
    Answer call = call("line", UNKNOWN, MONDAY, "\"document\": " + document + ",");
    assertThat(call.at("/turns/0/said/0/text").asText()).isEqualTo("Not saved yet.");
    document.remove("person");
    Answer refused = june.post("/api/flows/line/test-call",
        "{\"document\": " + document + ", \"caller\": {\"kind\": \"unknown\"}, \"at\": \"" + MONDAY + "\", \"inputs\": []}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.pointers()).contains("/document");
  }

  @Test
  void everyMistakeInARequestIsNamed() {
    Answer refused = june.post("/api/flows/line/test-call",
        "{\"caller\": {\"kind\": \"ghost\"}, \"at\": \"today\", \"start\": \"a b\","
            + " \"inputs\": [{\"kind\": \"keys\", \"keys\": \"x\"}, {\"kind\": \"jump\"}]}");
    assertThat(refused.pointers())
        .contains("/caller/kind", "/at", "/start", "/inputs/0/keys", "/inputs/1/kind");
    assertThat(june.post("/api/flows/line/test-call",
        "{\"caller\": {\"kind\": \"unknown\"}, \"at\": \"" + MONDAY + "\", \"start\": \"gone\", \"inputs\": []}").pointers())
        .containsExactly("/start");
    assertThat(june.post("/api/flows/line/test-call",
        "{\"caller\": {\"kind\": \"known\", \"customer\": \"c-none\"}, \"at\": \"" + MONDAY + "\", \"inputs\": []}").pointers())
        .containsExactly("/caller/customer");
  }

  @Test
  void aKeptCallThatFailsBlocksThePublish() {
    ObjectNode document = AdminHouse.begin(june, "kept", "simple-line");
    String script = "{\"name\": \"Orders reach a person\", \"caller\": {\"kind\": \"unknown\"}, \"at\": \"" + MONDAY
        + "\", \"inputs\": [" + keys("1") + ", " + keys("123456") + ", " + kind("answered")
        + "], \"expect\": {\"reaches\": \"person\", \"path\": [\"welcome\", \"order\", \"support\"]}}";
    Answer kept = june.post("/api/flows/kept/scripts", script);
    assertThat(kept.status()).as(kept.text()).isEqualTo(201);
    assertThat(june.post("/api/flows/kept/scripts", script).status()).isEqualTo(409);
    assertThat(june.get("/api/flows/kept/scripts").at("/scripts/0/expect/reaches").asText()).isEqualTo("person");
    assertThat(AdminHouse.publish(june, "kept", 1).status()).isEqualTo(201);

    ((ObjectNode) document.at("/steps/reason/choices/0")).put("next", "support");
    AdminHouse.save(june, "kept", 1, document);
    JsonNode results = june.post("/api/flows/kept/scripts/replay", "").at("/results");
    assertThat(results.at("/0/passed").asBoolean()).isFalse();
    Answer refused = AdminHouse.publish(june, "kept", 2);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.kind()).isEqualTo("script-failed");
    assertThat(refused.at("/failed-scripts/0/name").asText()).isEqualTo("Orders reach a person");

    assertThat(june.delete("/api/flows/kept/scripts/" + kept.at("/id").asText()).status()).isEqualTo(204);
    assertThat(june.delete("/api/flows/kept/scripts/" + kept.at("/id").asText()).status()).isEqualTo(404);
    assertThat(AdminHouse.publish(june, "kept", 2).status()).isEqualTo(201);
  }
}
