package dev.onetouch.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.calendar.Holiday;
import dev.onetouch.calendar.Span;
import dev.onetouch.call.CallRules;
import dev.onetouch.call.Phrases;
import dev.onetouch.caller.PlainNumberPlan;
import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseStatus;
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
import dev.onetouch.formats.directory.AgentEntry;
import dev.onetouch.formats.directory.CaseEntry;
import dev.onetouch.formats.directory.CompanyEntry;
import dev.onetouch.formats.directory.CustomerEntry;
import dev.onetouch.formats.directory.Directory;
import dev.onetouch.formats.directory.DutyOwner;
import dev.onetouch.formats.directory.FlowEntry;
import dev.onetouch.formats.directory.HoursEntry;
import dev.onetouch.formats.directory.NumberEntry;
import dev.onetouch.formats.directory.Part;
import dev.onetouch.formats.directory.Role;
import dev.onetouch.formats.directory.SignIn;
import dev.onetouch.formats.directory.TeamEntry;
import dev.onetouch.kit.TestDatabase;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DirectoryStoreTest {
  private static final Phrases PHRASES =
      new Phrases(Map.of("en", Map.of("person-words", "person, agent", "wait", "Please wait.")));
  private static final FlowFormat FORMAT = new FlowFormat(PHRASES);
  private static final PhoneNumber DANA = new PhoneNumber("+16195550142");

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
  void aCompanyIsLoadedWholeAndLive() {
    LoadResult loaded = store.load(acme("Welcome."));

    assertThat(loaded).isInstanceOfSatisfying(LoadResult.Loaded.class, done ->
        assertThat(done.published()).containsExactlyInAnyOrder(version("main", 1), version("greeting", 1)));
    try (var book = new PolledHouseBook(open, PHRASES, List.of(), new PlainNumberPlan(), CallRules.USUAL)) {
      book.refresh();
      assertThat(book.current().company().name()).isEqualTo("Acme Appliances");
      assertThat(book.current().company().phrases().say("en", "wait")).isEqualTo("One moment.");
      assertThat(book.current().flowFor(Samples.MAIN_LINE)).contains(version("main", 1));
      assertThat(book.current().company().hours().openAt("office", Instant.parse("2026-12-25T18:00:00Z"))).contains(false);
    }
    FlowVersion main = new PostgresFlowCatalog(open, FORMAT).version(version("main", 1)).orElseThrow();
    assertThat(main.flow()).isEqualTo(main());
    assertThat(main.find(new FlowId("greeting"))).contains(greeting("Welcome."));
    assertThat(new PostgresCallerDirectory(open).find(DANA, Samples.AT).cases()).hasSize(1);
    assertThat(store.onFile().flows()).containsEntry(new FlowId("main"), main());
    assertThat(database.value("select count(*) from agent_state")).isEqualTo("2");
  }

  @Test
  void loadingTwiceChangesNothing() {
    store.load(acme("Welcome."));
    String revision = database.value("select revision from company");

    assertThat(store.load(acme("Welcome."))).isEqualTo(new LoadResult.Loaded(0, List.of(), List.of()));
    assertThat(database.value("select revision from company")).isEqualTo(revision);
  }

  @Test
  void aChangedSubflowMakesNewVersionsOfTheFlowsThatReachIt() {
    store.load(acme("Welcome."));

    assertThat(store.load(acme("Good morning."))).isInstanceOfSatisfying(LoadResult.Loaded.class, done ->
        assertThat(done.published()).containsExactlyInAnyOrder(version("main", 2), version("greeting", 2)));
    var catalog = new PostgresFlowCatalog(open, FORMAT);
    assertThat(catalog.version(version("main", 1)).orElseThrow().find(new FlowId("greeting"))).contains(greeting("Welcome."));
  }

  @Test
  void whatAFileDoesNotSayStays() {
    store.load(acme("Welcome."));
    var bare = new AgentEntry(
        new AgentId("maria"), false, Part.unsaid(), Part.of("Maria L. Lopez"), Part.unsaid(), Part.unsaid(), Part.unsaid(),
        Part.cleared(), Part.unsaid(), Part.unsaid(), Part.unsaid(), Part.unsaid());

    store.load(only(List.of(bare)));

    assertThat(database.rows("select name, skills, phone, hours_id, email from agent where id = 'maria'"))
        .containsExactly(List.of("Maria L. Lopez", "{delivery}", "", "office", "maria@acme.example"));
    assertThat(database.value("select team_id from agent_team where agent_id = 'maria'")).isEqualTo("support");
  }

  @Test
  void nobodyLeavesWithOpenCases() {
    store.load(acme("Welcome."));
    String revision = database.value("select revision from company");

    assertThat(store.load(only(List.of(leaver(Part.unsaid()))))).isEqualTo(new LoadResult.Refused(
        List.of("The agent maria cannot be removed: it has 1 open cases, which need hand-over-to")));
    assertThat(database.value("select revision from company")).isEqualTo(revision);

    assertThat(store.load(only(List.of(leaver(Part.of(new AgentId("luis"))))))).isInstanceOf(LoadResult.Loaded.class);
    assertThat(database.value("select owner_id from cases where number = '4821'")).isEqualTo("luis");
    assertThat(database.rows("select from_agent, to_agent, by_agent, how from case_ownership order by seq"))
        .containsExactly(List.of("", "maria", "", "directory"), List.of("maria", "luis", "", "left"));
    assertThat(store.onFile().agents()).containsExactly(new AgentId("luis"));
    assertThat(store.load(only(List.of(leaver(Part.of(new AgentId("luis"))))))).isEqualTo(new LoadResult.Loaded(0, List.of(), List.of()));
  }

  @Test
  void aRefusedLoadLeavesNothingBehind() {
    store.load(acme("Welcome."));
    var lonely = new Flow(
        new FlowId("lonely"), "Lonely", List.of("en"), new StepId("sub"), new StepId("person"), Limits.USUAL,
        steps(Map.of("sub", new Step.SubFlow(new FlowId("nowhere"), new StepId("person")), "person", connect())));
    var directory = new Directory(
        CompanyEntry.UNSAID, List.of(new TeamEntry(new TeamId("billing"), false, Part.of("Billing"))), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(new FlowEntry(lonely.id(), false, Part.of(lonely), true, "lonely.json")));

    assertThat(store.load(directory)).isInstanceOf(LoadResult.Refused.class);
    assertThat(store.onFile().teams()).containsExactly(new TeamId("support"));
  }

  private static Directory acme(String greeting) {
    var company = new CompanyEntry(
        Part.of("Acme Appliances"), Part.of(ZoneId.of("America/Los_Angeles")), Part.of(List.of("en")),
        Part.of(new PhoneNumber("+16195550100")), Part.of(new DutyOwner.OfTeam(Samples.SUPPORT)),
        Part.of(Map.of("en", "Polly.Joanna-Neural")), Part.of(Map.of("en", Map.of("wait", "One moment."))));
    var maria = new AgentEntry(
        new AgentId("maria"), false, Part.unsaid(), Part.of("Maria Lopez"), Part.of(List.of(Samples.SUPPORT)),
        Part.of(List.of("delivery")), Part.of(List.of("en", "es")), Part.of(new PhoneNumber("+16195550111")),
        Part.of(List.of(new AgentId("luis"))), Part.of("office"), Part.of(new SignIn("maria@acme.example", Part.of("$argon2id$x"))),
        Part.of(List.of(Role.AGENT, Role.SUPERVISOR)));
    var luis = new AgentEntry(
        new AgentId("luis"), false, Part.unsaid(), Part.of("Luis Sample"), Part.of(List.of(Samples.SUPPORT)), Part.unsaid(),
        Part.unsaid(), Part.unsaid(), Part.unsaid(), Part.unsaid(), Part.unsaid(), Part.unsaid());
    var dana = new CustomerEntry(
        new CustomerId("c-100"), false, Part.of("Dana Fraser"), Part.of(List.of(DANA)), Part.of("en"), Part.of("Dana"),
        Part.of(false));
    var washer = new CaseEntry(
        new CaseNumber("4821"), false, Part.of(dana.id()), Part.of("Washer delivery"), Part.of(new Owner.OwnedBy(maria.id())),
        Part.of(Samples.SUPPORT), Part.of(CaseStatus.OPEN), Part.of(Samples.AT));
    var office = new HoursEntry(
        "office", false, Part.unsaid(), Part.of(Map.of(DayOfWeek.FRIDAY, List.of(Span.of("09:00-17:00")))),
        Part.of(List.of(new Holiday(LocalDate.of(2026, 12, 25), "Christmas Day", List.of()))));
    var number = new NumberEntry(
        Samples.MAIN_LINE, false, Part.of("Main line"), Part.of(new FlowId("main")), Part.unsaid());
    return new Directory(
        company, List.of(new TeamEntry(Samples.SUPPORT, false, Part.of("Support"))), List.of(maria, luis), List.of(dana),
        List.of(washer), List.of(office), List.of(number),
        List.of(
            new FlowEntry(new FlowId("main"), false, Part.of(main()), true, "main.json"),
            new FlowEntry(new FlowId("greeting"), false, Part.of(greeting(greeting)), true, "greeting.json")));
  }

  private static Directory only(List<AgentEntry> agents) {
    return new Directory(
        CompanyEntry.UNSAID, List.of(), agents, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static AgentEntry leaver(Part<AgentId> handOverTo) {
    return new AgentEntry(
        new AgentId("maria"), true, handOverTo, Part.unsaid(), Part.unsaid(), Part.unsaid(), Part.unsaid(), Part.unsaid(),
        Part.unsaid(), Part.unsaid(), Part.unsaid(), Part.unsaid());
  }

  private static Flow main() {
    return new Flow(
        new FlowId("main"), "Main line", List.of("en"), new StepId("hello"), new StepId("person"), Limits.USUAL,
        steps(Map.of("hello", new Step.SubFlow(new FlowId("greeting"), new StepId("person")), "person", connect())));
  }

  private static Flow greeting(String words) {
    return new Flow(
        new FlowId("greeting"), "Greeting", List.of("en"), new StepId("say"), new StepId("person"), Limits.USUAL,
        steps(Map.of("say", new Step.Say(Prompt.of("en", words), StepId.RETURN), "person", connect())));
  }

  private static Step connect() {
    return new Step.Connect(Step.Target.TEAM, "support", List.of(), Step.Connect.USUAL_RING_SECONDS, Optional.empty());
  }

  /// Many steps in an order that no index would keep.
  private static LinkedHashMap<StepId, Step> steps(Map<String, Step> last) {
    var steps = new LinkedHashMap<StepId, Step>();
    for (String id : List.of("zz-long-name", "b", "aaa")) {
      steps.put(new StepId(id), new Step.Say(Prompt.of("en", "Unused."), new StepId("person")));
    }
    last.forEach((id, step) -> steps.put(new StepId(id), step));
    return steps;
  }

  private static FlowVersionId version(String flow, int number) {
    return new FlowVersionId(new FlowId(flow), number);
  }
}
