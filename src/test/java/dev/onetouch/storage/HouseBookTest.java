package dev.onetouch.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onetouch.call.CallRules;
import dev.onetouch.call.Company;
import dev.onetouch.call.Phrases;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.caller.PlainNumberPlan;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.FlowVersion;
import dev.onetouch.flow.FlowVersionId;
import dev.onetouch.flow.Limits;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import dev.onetouch.formats.FlowFormat;
import dev.onetouch.kit.DatabaseProxy;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.switchboard.StoreUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HouseBookTest {
  private static final PhoneNumber DUTY = new PhoneNumber("+16195550100");
  private static final Phrases SHIPPED = new Phrases(Map.of("en", Map.of("wait", "Please wait.", "bye", "Goodbye.")));
  private static final FlowVersionId MAIN = new FlowVersionId(new FlowId("main"), 1);

  private static final FlowFormat FORMAT = new FlowFormat(SHIPPED);
  private static final Flow FLOW = flow();

  private TestDatabase database;
  private DatabaseProxy line;
  private Database open;
  private PolledHouseBook book;

  @BeforeEach
  void openHouse() {
    database = TestDatabase.create();
    line = DatabaseProxy.to(TestDatabase.serverPort());
    open = Database.open(database.settings(line.port()));
    book = new PolledHouseBook(open, SHIPPED, List.of(DUTY), new PlainNumberPlan(), CallRules.USUAL);
  }

  @AfterEach
  void closeHouse() {
    book.close();
    open.close();
    line.close();
    database.close();
  }

  @Test
  void anEmptyHouseKnowsTheEnvironmentsDutyLine() {
    assertThat(book.current().company().dutyLineOf(Samples.MAIN_LINE)).contains(DUTY);
    book.refresh();
    assertThat(book.current().company().dutyLineOf(Samples.MAIN_LINE)).contains(DUTY);
    assertThat(book.current().company().languages()).containsExactly("en");
  }

  @Test
  void whatIsStoredIsReadWhenTheRevisionGrows() {
    book.refresh();
    furnish();
    book.refresh();
    assertThat(book.current().company().name()).isEmpty();

    database.execute("update company set revision = revision + 1");
    book.refresh();

    Company company = book.current().company();
    assertThat(company.name()).isEqualTo("Acme Appliances");
    assertThat(company.zone()).isEqualTo(ZoneId.of("America/Los_Angeles"));
    assertThat(company.dutyLineOf(Samples.MAIN_LINE)).contains(new PhoneNumber("+16195550101"));
    assertThat(company.dutyLineOf(DUTY)).contains(new PhoneNumber("+16195550102"));
    assertThat(company.phrases().say("en", "wait")).isEqualTo("One moment.");
    assertThat(company.phrases().say("en", "bye")).isEqualTo("Goodbye.");
    assertThat(company.hours().openAt("office", Instant.parse("2026-11-20T18:00:00Z"))).contains(true);
    assertThat(company.hours().openAt("office", Instant.parse("2026-12-25T18:00:00Z"))).contains(false);
    assertThat(book.current().flowFor(Samples.MAIN_LINE)).contains(MAIN);
  }

  @Test
  void whileTheDatabaseIsAwayTheLastHouseStands() {
    furnish();
    database.execute("update company set revision = 1");
    book.refresh();
    line.become(DatabaseProxy.Line.REFUSING);

    assertThatThrownBy(() -> book.refresh()).isInstanceOf(StoreUnavailable.class);
    assertThat(book.current().company().name()).isEqualTo("Acme Appliances");
  }

  @Test
  void whatIsLoadedIsLiveWithinASecond() {
    book.start();
    furnish();
    database.execute("update company set revision = 1");

    long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (book.current().company().name().isEmpty() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(book.current().company().name()).isEqualTo("Acme Appliances");
  }

  @Test
  void aFlowVersionIsReadOnceAndKeptThroughAnOutage() {
    furnish();
    var catalog = new PostgresFlowCatalog(open, FORMAT);

    FlowVersion read = catalog.version(MAIN).orElseThrow();
    assertThat(read.flow()).isEqualTo(FLOW);
    assertThat(catalog.version(new FlowVersionId(new FlowId("main"), 2))).isEmpty();
    line.become(DatabaseProxy.Line.REFUSING);
    assertThat(catalog.version(MAIN).orElseThrow()).isSameAs(read);
  }

  @Test
  void aPublishedVersionIsNeverChanged() {
    furnish();

    assertThatThrownBy(() -> database.execute("update flow_version set note = 'x'")).rootCause().hasMessageContaining("never changed");
    assertThatThrownBy(() -> database.execute("delete from flow_version")).rootCause().hasMessageContaining("never changed");
  }

  @Test
  void whoeverLooksAfterADutyLineNobodyAnswersIsKnown() {
    furnish();
    assertDuty(Owner.NOBODY);

    Samples.agents(database, "maria");
    database.execute("insert into team values ('billing', 'Billing')");
    assertDuty(Owner.NOBODY, "billing");
    duty("{\"team\": \"support\"}");
    assertDuty(Owner.NOBODY, "support");
    duty("{\"agent\": \"maria\"}");
    assertDuty(new Owner.OwnedBy(new AgentId("maria")), "support");

    database.execute("update agent set disabled = true; delete from agent_team");
    assertDuty(Owner.NOBODY, "billing");
    assertThat(book.current().company().numbers()).containsExactly(Samples.MAIN_LINE);
  }

  private void duty(String owner) {
    database.execute("update company set settings = jsonb_set(settings, '{duty-owner}', '" + owner + "')");
  }

  private void assertDuty(Owner owner, String... team) {
    database.execute("update company set revision = revision + 1");
    book.refresh();
    assertThat(book.current().company().dutyOwner()).isEqualTo(owner);
    assertThat(book.current().company().usualTeam()).extracting(TeamId::value).containsExactly(team);
  }

  private void furnish() {
    database.execute(
        """
        update company set settings = '{"name": "Acme Appliances", "time-zone": "America/Los_Angeles", "languages": ["en", "es"],
          "duty-line": "+16195550102", "voices": {"en": "Polly.Joanna-Neural"}, "phrases": {"en": {"wait": "One moment."}},
          "some-later-key": 1}';
        insert into hours values ('office', 'America/Los_Angeles', '{"FRIDAY": ["09:00-17:00"]}',
          '[{"date": "2026-12-25", "name": "Christmas Day", "open": []}]');
        insert into flow (id) values ('main');
        insert into flow_version (flow_id, number, document) values ('main', 1, '%s');
        update flow set published = 1;
        insert into phone_number values ('+16195550199', 'Main line', 'main', '+16195550101')""".formatted(new FlowDocument(FORMAT).write(FLOW, List.of())));
  }

  private static Flow flow() {
    var bye = new StepId("bye");
    var person = new StepId("person");
    var connect = new Step.Connect(Step.Target.TEAM, "support", List.of(), 20, Optional.empty());
    var steps = new LinkedHashMap<StepId, Step>();
    steps.put(bye, new Step.Goodbye(Prompt.of("en", "Goodbye.")));
    steps.put(person, connect);
    return new Flow(new FlowId("main"), "Main", List.of("en"), bye, person, Limits.USUAL, steps);
  }
}
