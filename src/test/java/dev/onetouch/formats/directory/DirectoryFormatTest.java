package dev.onetouch.formats.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.calendar.Holiday;
import dev.onetouch.calendar.Span;
import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.FlowId;
import dev.onetouch.formats.PhraseFiles;
import dev.onetouch.formats.Reading;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.source.SourceFile;
import dev.onetouch.verifier.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryFormatTest {
  private static final DirectoryFormat FORMAT = new DirectoryFormat(PhraseFiles.shipped());
  private static final PasswordHash HASH = (agent, password) -> agent + ":" + password.length();
  private static final String FLOW = """
      {"format": 1, "id": "main", "name": "Main", "languages": ["en"], "start": "p", "person": "p",
       "steps": {"p": {"kind": "connect", "team": "support"}}}
      """;

  @TempDir Path folder;

  @Test
  void whatAFileDoesNotSayIsToldApartFromWhatItClears() {
    Directory directory = done("""
        company: {duty-line: null, name: Acme}
        agents:
          - {id: maria, name: Maria Lopez, phone: null, cover: [luis, nora], skills: []}
          - {id: luis, name: Luis, cover: maria, hours: null}
          - {id: nora, name: Nora}
        """);

    assertThat(directory.company().dutyLine()).isEqualTo(Part.cleared());
    assertThat(directory.company().dutyOwner()).isEqualTo(Part.unsaid());
    AgentEntry maria = directory.agents().getFirst();
    assertThat(maria.phone().over(Optional.of(new PhoneNumber("+16195550111")))).isEmpty();
    assertThat(maria.hours().over(Optional.of("office"))).hasValue("office");
    assertThat(maria.covers()).isEqualTo(Part.of(List.of(new AgentId("luis"), new AgentId("nora"))));
    assertThat(maria.skills()).isEqualTo(Part.of(List.of()));
    assertThat(maria.teams()).isEqualTo(Part.unsaid());
    assertThat(directory.agents().get(1).covers()).isEqualTo(Part.of(List.of(new AgentId("maria"))));
    assertThat(directory.customers()).isEmpty();
  }

  @Test
  void everythingAFileCanSayIsRead() throws IOException {
    Files.createDirectories(folder.resolve("flows"));
    Files.writeString(folder.resolve("flows/main.json"), FLOW);
    Directory directory = done("""
        company: {time-zone: Europe/Madrid, languages: [es], duty-line: +16195550100, duty-owner: maria,
                  voices: {es: Lupe}, phrases: {es: {owner-busy: "{owner.first-name} comunica."}}}
        teams: [{id: support, name: Support}]
        agents:
          - {id: maria, name: Maria, teams: [support], sign-in: {email: m@acme.example, password: long enough}, roles: [supervisor]}
          - {id: luis, name: Luis, sign-in: {email: l@acme.example, password-hash: "$argon2id$v=19$x"}}
          - {id: gone, remove: true, hand-over-to: luis}
        customers:
          - {id: "100", name: Dana, phones: ["+16195550142"], language: en, preferences: {greeting-name: D, skip-menus: true}}
        cases:
          - {id: "4821", customer: "100", subject: Washer, owner: maria, team: support, last-contact: 2026-11-20T19:00:00+01:00}
        hours:
          - id: nights
            week: {fri-mon: ["22:00-06:00"]}
            holidays: [{date: 2026-12-24, name: Eve, open: ["09:00-12:00"]}]
        numbers: [{number: "+16195550199", name: Main, flow: main, duty-line: "+16195550101"}]
        flows: [{file: flows/main.json, publish: true}]
        """);

    assertThat(directory.company().dutyOwner()).isEqualTo(Part.of(new DutyOwner.OfAgent(new AgentId("maria"))));
    assertThat(directory.company().phrases().said()).hasValue(Map.of("es", Map.of("owner-busy", "{owner.first-name} comunica.")));
    assertThat(directory.agents()).extracting(agent -> agent.signIn().said().flatMap(one -> one.passwordHash().said()).orElse("none"))
        .containsExactly("maria:11", "$argon2id$v=19$x", "none");
    assertThat(directory.agents().get(2)).matches(AgentEntry::remove)
        .extracting(AgentEntry::handOverTo).isEqualTo(Part.of(new AgentId("luis")));
    assertThat(directory.customers()).singleElement().isEqualTo(new CustomerEntry(new CustomerId("100"), false,
        Part.of("Dana"), Part.of(List.of(new PhoneNumber("+16195550142"))), Part.of("en"), Part.of("D"), Part.of(true)));
    assertThat(directory.cases()).singleElement().isEqualTo(new CaseEntry(new CaseNumber("4821"), false,
        Part.of(new CustomerId("100")), Part.of("Washer"), Part.of(new Owner.OwnedBy(new AgentId("maria"))),
        Part.of(new TeamId("support")), Part.unsaid(), Part.of(Instant.parse("2026-11-20T18:00:00Z"))));
    List<Span> night = List.of(Span.of("22:00-06:00"));
    assertThat(directory.hours()).singleElement().isEqualTo(new HoursEntry("nights", false, Part.unsaid(),
        Part.of(Map.of(DayOfWeek.FRIDAY, night, DayOfWeek.SATURDAY, night, DayOfWeek.SUNDAY, night, DayOfWeek.MONDAY, night)),
        Part.of(List.of(new Holiday(LocalDate.of(2026, 12, 24), "Eve", List.of(Span.of("09:00-12:00")))))));
    assertThat(directory.flows()).singleElement().satisfies(flow -> {
      assertThat(flow.publish()).isTrue();
      assertThat(flow.source()).isEqualTo("flows/main.json");
    });
  }

  @Test
  void allProblemsOfAllFilesAreToldAtOnce() throws IOException {
    Files.writeString(folder.resolve("broken.json"), "{\n \"format\": }");
    List<Refusal> refusals = refused("""
        company: {time-zone: Mars/Base}
        teams: [{id: support}]
        agents:
          - id: maria
            name: Maria
            teams: [sales]
            cover: maria
            colour: red
        hours:
          - id: office
            week: {mon-fri: ["9-17"], fri: ["09:00-12:00"]}
        flows:
          - file: broken.json
        """);

    assertThat(refusals).extracting(Refusal::toString).containsExactly(
        "acme.yaml:1:22 /company/time-zone: found \"Mars/Base\"; accepted: an IANA time zone such as America/Los_Angeles",
        "acme.yaml:2:9 /teams/0: found no key \"name\"; accepted: \"name\" for a team not on file yet",
        "acme.yaml:6:13 /agents/0/teams/0: found the team \"sales\", which is neither in this file nor on file; accepted: "
            + "the id of a team",
        "acme.yaml:7:12 /agents/0/cover: found the agent's own id; accepted: the id of another agent",
        "acme.yaml:8:5 /agents/0/colour: found the key \"colour\"; accepted: the keys id, remove, hand-over-to, name, "
            + "teams, skills, languages, phone, cover, hours, sign-in, roles",
        "acme.yaml:11:22 /hours/0/week/mon-fri/0: found \"9-17\"; accepted: a span such as 09:00-17:00, 22:00-06:00 or "
            + "09:00-24:00",
        "acme.yaml:11:31 /hours/0/week/fri: found the key \"fri\"; accepted: each day once in a week",
        "broken.json:2:12: found a slip in the writing; "
            + "accepted: JSON, nested at most 50 deep");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "agents: [{id: a, name: A, hand-over-to: b}, {id: b, name: B}] | hand-over-to only beside remove: true",
      "agents: [{id: a, remove: true, hand-over-to: gone}]           | the id of an agent",
      "agents: [{id: a, name: A, hours: never}]                      | the id of opening hours",
      "agents: [{id: a, name: A, phone: '555 0100'}]                 | a phone number in E.164 form, such as \"+16195550100\", or null for none",
      "agents: [{id: a, name: A, sign-in: {email: a@b.example, password: long-enough, password-hash: $argon2id$x}}] | either password or password-hash",
      "agents: [{id: a, name: A}, {id: a, name: B}]                  | each agent once",
      "agents: [{id: a, name: A, cover: b}, {id: b, remove: true}]   | the id of an agent",
      "cases: [{id: 4821, customer: c, subject: s, team: t}]         | 1 to 10 digits in quotes",
      "cases: [{id: '4821', subject: s, owner: nobody}]              | \"customer\" for a case not on file yet",
      "cases: [{id: '1', customer: c, subject: s, team: t, last-contact: today}] | an instant such as 2026-11-20T18:00:00Z",
      "customers: [{id: c, name: C, phones: [one]}]                  | a phone number in E.164 form, such as \"+16195550100\"",
      "customers: {}                                                 | a list of customers",
      "hours: [{id: h, week: {today: []}}]                           | a day or days from mon to sun, such as sat or mon-fri",
      "hours: [{id: h, holidays: [{date: 2026-02-30}]}]              | a date such as 2026-12-25",
      "hours: [{id: h, holidays: [{date: 2026-02-03}, {date: 2026-02-03}]}] | each date once",
      "numbers: [{number: '+16195550199', flow: gone}]               | the id of a flow",
      "numbers: [{number: '+16195550199'}]                           | \"flow\" for a number not on file yet",
      "company: {duty-owner: nobody}                                 | the id of a team or an agent, in this file or on file",
      "company: {phrases: {en: {owner-busy: '{case.subject}?'}}}     | the slots owner.first-name",
      "company: {phrases: {en: {silent: 'Hello {x}'}}}               | a sentence without slots",
      "flows: [{publish: true}]                                      | either file or flow, or id with remove: true",
      "flows: [{id: main, remove: true, file: f.json}]               | either file or flow, or id with remove: true",
      "flows: [{file: ../f.json}]                                    | the name of a file in this folder or below",
      "flows: [{file: /f.json}]                                      | the name of a file in this folder or below",
      "flows: [{file: none.json}]                                    | the name of a file",
  })
  void aWrongEntryIsRefusedWithWhatIsAccepted(String yaml, String accepted) {
    assertThat(refused(yaml)).extracting(Refusal::accepted).contains(accepted);
  }

  @Test
  void whatIsOnFileMayBeReferredToAndNeedNotBeSaidAgain() {
    OnFile maria = new Here();

    Reading<Directory> reading = FORMAT.read(new SourceFile("acme.yaml", """
        agents: [{id: maria, cover: luis}, {id: luis, name: Luis, teams: [support]}]
        cases: [{id: "4821", owner: luis}]
        """), FlowFiles.in(folder), maria, HASH);

    assertThat(reading).isInstanceOf(Reading.Done.class);
  }

  @Test
  void aFlowMayStandInsideAndItsProblemsHaveTheirLines() {
    assertThat(done("flows:\n- flow: " + FLOW.replace("\n", "\n    ")).flows()).singleElement()
        .satisfies(flow -> assertThat(flow.source()).isEqualTo("acme.yaml"));
    assertThat(refused("flows:\n- flow:\n    format: 1\n    id: x\n")).extracting(Refusal::toString).contains(
        "acme.yaml:3:5 /flows/0/flow: found no key \"steps\"; accepted: \"steps\": 1 to 500 steps by their ids");
  }

  @Test
  void aLinkLeadsToNoFileOutside(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("flow.json"), FLOW);
    Files.createSymbolicLink(folder.resolve("flow.json"), outside.resolve("flow.json"));

    assertThat(refused("flows: [{file: flow.json}]")).extracting(Refusal::accepted)
        .containsExactly("the name of a file in this folder or below");
  }

  @Test
  void passwordsAreNeitherShownNorHashedWhenSomethingIsWrong() {
    Reading<Directory> reading = FORMAT.read(new SourceFile("acme.yaml",
        "agents: [{id: a, name: A, sign-in: {email: a@b.example, password: shh}, teams: [gone]}]"),
        FlowFiles.in(folder), OnFile.NOTHING, (agent, password) -> {
          throw new AssertionError("hashed");
        });

    assertThat(reading.toString()).contains("a password of 8 to 200 characters").doesNotContain("shh");
  }

  @Test
  void theGateShowsTheCallThatWouldStrand() {
    Directory directory = done("""
        teams: [{id: support, name: Support}]
        flows:
          - publish: true
            flow:
              {format: 1, id: main, name: Main, languages: [en], start: in, person: p, steps: {
                in: {kind: subflow, flow: sub, next: p}, p: {kind: connect, team: support}}}
          - flow:
              {format: 1, id: sub, name: Sub, languages: [en], start: open, person: p, steps: {
                open: {kind: hours, hours: office, open: return, closed: bye},
                bye: {kind: goodbye, prompt: {en: Bye.}}, p: {kind: connect}}}
        """);

    Map<FlowId, Verdict> verdicts =
        new PublishGate(directory, flow -> Optional.empty(), OnFile.NOTHING).verdicts();

    assertThat(verdicts.keySet()).containsExactly(new FlowId("main"));
    assertThat(verdicts.get(new FlowId("main")).findings()).extracting(Object::toString).containsExactly(
        "RED sub/open unknown-hours: there are no hours 'office'",
        "RED sub/bye closed-ends-call: closed hours can end a call here; they must lead to a person, a callback "
            + "or a voicemail (office is closed, caller hears \"Bye.\", call ends)");
  }

  private Directory done(String yaml) {
    Reading<Directory> reading = read(yaml);
    assertThat(reading).isInstanceOf(Reading.Done.class);
    return ((Reading.Done<Directory>) reading).value();
  }

  private List<Refusal> refused(String yaml) {
    Reading<Directory> reading = read(yaml);
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    return ((Reading.Refused<Directory>) reading).refusals();
  }

  private Reading<Directory> read(String yaml) {
    return FORMAT.read(new SourceFile("acme.yaml", yaml), FlowFiles.in(folder), OnFile.NOTHING, HASH);
  }

  /// A company that has one team, one agent and one case.
  private record Here() implements OnFile {
    @Override
    public boolean has(TeamId team) {
      return team.value().equals("support");
    }

    @Override
    public boolean has(AgentId agent) {
      return agent.value().equals("maria");
    }

    @Override
    public boolean has(CustomerId customer) {
      return false;
    }

    @Override
    public boolean has(CaseNumber number) {
      return number.digits().equals("4821");
    }

    @Override
    public boolean has(FlowId flow) {
      return false;
    }

    @Override
    public boolean has(PhoneNumber dialled) {
      return false;
    }

    @Override
    public boolean hasHours(String id) {
      return false;
    }
  }
}
