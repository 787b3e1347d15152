package dev.onetouch.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.onetouch.admin.flows.FlowDrafts;
import dev.onetouch.call.Phrases;
import dev.onetouch.cases.AgentId;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.Limits;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import dev.onetouch.formats.FlowFormat;
import dev.onetouch.formats.directory.CompanyEntry;
import dev.onetouch.formats.directory.Directory;
import dev.onetouch.formats.directory.FlowEntry;
import dev.onetouch.formats.directory.Part;
import dev.onetouch.kit.TestDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// PostgreSQL takes an escaped NUL in `json` and refuses it in `jsonb`, so that what was kept may be what nobody can compare.
class NulInADraftTest {
  private static final FlowFormat FORMAT =
      new FlowFormat(new Phrases(Map.of("en", Map.of("person-words", "person, agent", "wait", "Please wait."))));
  private static final FlowId HELLO = new FlowId("hello");
  private static final String DRAWN = "{\"steps\": {\"say\": {\"kind\": \"say\", \"prompt\": {\"en\": \"hey \\u0000\"}}}}";

  private TestDatabase database;
  private Database open;
  private DirectoryStore store;

  @BeforeEach
  void openHouse() {
    database = TestDatabase.create();
    open = database.open();
    store = new DirectoryStore(open, FORMAT);
  }

  @AfterEach
  void closeHouse() {
    open.close();
    database.close();
  }

  @Test
  void aNulThatWasKeptBeforeStopsNoDirectoryFile() {
    store.load(saying("Welcome."));
    draw();

    assertThat(store.load(saying("Welcome back."))).isInstanceOfSatisfying(LoadResult.Loaded.class, loaded ->
        assertThat(loaded.published()).hasSize(1));
    assertThat(database.value("select document from flow_draft")).contains("hey");
  }

  @Test
  void aNulInALiveVersionStopsNoDirectoryFile() {
    store.load(saying("Welcome."));
    draw();
    database.execute("insert into flow_version (flow_id, number, document) values ('hello', 2, '{\"flow\": " + DRAWN + "}')");
    database.execute("update flow set published = 2");

    assertThat(new DraftRows(open).find(HELLO).orElseThrow().live().orElseThrow().document().toString()).contains("hey");
    assertThat(store.load(saying("Welcome back."))).isInstanceOf(LoadResult.Loaded.class);
  }

  @Test
  void aDraftIsSavedAsItCanBeCompared() throws JsonProcessingException {
    store.load(saying("Welcome."));
    var text = new JsonMapper().createObjectNode();
    text.put("nul", "hey \u0000").put("written", "a\\u0000").put("both", "\\\u0000");

    FlowDrafts.Saving saved = new DraftRows(open).save(HELLO, 1, text, Optional.of(text.deepCopy()), new AgentId("june"));

    assertThat(saved).isInstanceOf(FlowDrafts.Saving.Saved.class);
    assertThat(new JsonMapper().readTree(database.value("select cast(document as jsonb) from flow_draft")))
        .isEqualTo(new JsonMapper().readTree("{\"nul\": \"hey \uFFFD\", \"written\": \"a\\\\u0000\", \"both\": \"\\\\\uFFFD\"}"));
    assertThat(database.value("select cast(layout as jsonb) ->> 'nul' from flow_draft")).isEqualTo("hey \uFFFD");
  }

  @Test
  void aFileWithANulIsLoadedAsOftenAsOneLikes() {
    store.load(saying("Welcome\u0000."));
    draw();

    assertThat(store.load(saying("Welcome\u0000."))).isInstanceOf(LoadResult.Loaded.class);
    assertThat(database.value("select cast(document as jsonb) #>> '{flow,steps,say,prompt,en}' from flow_version"))
        .isEqualTo("Welcome\uFFFD.");
  }

  private void draw() {
    database.execute("update flow_draft set by_agent = 'june', revision = revision + 1, document = '" + DRAWN + "'");
  }

  private static Directory saying(String words) {
    var steps = new LinkedHashMap<StepId, Step>();
    steps.put(new StepId("say"), new Step.Say(Prompt.of("en", words), new StepId("person")));
    steps.put(new StepId("person"),
        new Step.Connect(Step.Target.TEAM, "support", List.of(), Step.Connect.USUAL_RING_SECONDS, Optional.empty()));
    var flow = new Flow(HELLO, "Hello", List.of("en"), new StepId("say"), new StepId("person"), Limits.USUAL, steps);
    return new Directory(
        CompanyEntry.UNSAID, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(new FlowEntry(HELLO, false, Part.of(flow), true, "hello.json")));
  }
}
