package dev.onetouch.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import dev.onetouch.formats.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlowFormatTest {
  private static final FlowFormat FORMAT = new FlowFormat(PhraseFiles.shipped());

  static final String EVERY_KIND = """
      format: 1
      id: main
      name: Main line
      languages: [en, es]
      start: welcome
      person: support
      limits: {silences: 1}
      steps:
        welcome:
          kind: say
          prompt: {en: Hello., es: {audio: hola.wav, text: Hola.}}
          next: tongue
        tongue: {kind: language, next: open}
        open: {kind: hours, hours: office, open: known, closed: support}
        known:
          kind: branch
          cases:
            - {when: {fact: case.open, is: true}, next: owner}
            - when: {all: [{fact: a, in: [x, "2"]}, {any: [{fact: b, at-least: 1.50}, {not: {fact: c, known: false}}]}]}
              next: order
            - {when: {fact: d, is-not: y}, next: order}
            - {when: {fact: e, at-most: -3}, next: order}
          otherwise: reason
        reason:
          kind: menu
          prompt: {en: "For deliveries, press 1. For a person, press 0.", es: Hola.}
          choices:
            - {key: "1", words: {en: [delivery], es: [entrega]}, next: order}
            - {key: "#", next: extra}
          person: owner
        order:
          kind: ask
          fact: order.number
          input: digits-or-speech
          digits: {min: 6, max: 8}
          prompt: {en: "Your order number?"}
          sensitive: true
          next: status
        status:
          kind: fetch
          url: https://orders.acme.example/o/{order.number}?full=1
          keep: {order.status: /status, order.eta: /eta/0}
          ok: bye
          failed: support
        extra: {kind: subflow, flow: more, next: bye}
        owner: {kind: connect, to: owner, team: support, skills: [delivery], ring-seconds: 30, after: bye}
        support: {kind: connect}
        closed:
          kind: callback
          prompt: {en: We will call you back., es: Le llamamos.}
          by: owner
          team: support
          next: bye
          instead: message
          person: owner
        message: {kind: voicemail, to: owner, team: support, prompt: {en: Tell us.}, next: bye}
        night: {kind: callback, prompt: {en: We will call you back.}, next: bye, instead: machine}
        machine: {kind: voicemail, prompt: {en: Tell us.}, next: bye, person: owner}
        asked:
          kind: survey
          questions:
            - {id: solved, prompt: {en: "Is it solved?"}, keys: {"2": "no", "1": "yes"}}
            - {id: kind, prompt: {en: "How was it?"}, keys: {"1": "1", "2": "2", "3": "3"}, bad: ["3", "1"]}
            - {id: again, prompt: {en: "And again?"}, keys: {"9": "no"}, bad: []}
          next: bye
        bye: {kind: goodbye, prompt: {en: Goodbye.}}
      """;

  @Test
  void aFlowOfEveryKindReadsBackAsItWasWritten() {
    Flow flow = done(read("main.yaml", EVERY_KIND));

    String written = FORMAT.write(flow);

    assertThat(done(read("main.json", written))).isEqualTo(flow);
    assertThat(FORMAT.write(done(read("main.json", written)))).isEqualTo(written);
    assertThat(flow.steps().sequencedKeySet().stream().map(Object::toString)).startsWith("welcome", "tongue", "open");
  }

  @Test
  void everyProblemIsToldAtOnceWithItsLine() {
    List<Refusal> refusals = refusals("""
        {
          "format": 2,
          "id": "main",
          "languages": ["en"],
          "start": "nowhere",
          "person": "support",
          "colour": "red",
          "steps": {
            "hello": {"kind": "say",
              "prompt": {"fr": "Bonjour."},
              "next": "gone"},
            "pick": {"kind": "menu", "prompt": {"en": "Well?"}, "choices": [
              {"key": "0", "next": "support"},
              {"key": "1", "words": {"en": ["Your Operator!"]}, "next": "support"}]},
            "support": {"kind": "connect", "ring-seconds": 600}
          }
        }
        """);

    assertThat(refusals).extracting(Refusal::line).containsExactly(1, 2, 5, 7, 10, 11, 13, 14, 15);
    assertThat(refusals).extracting(Refusal::toString).containsExactly(
        "main.json:1:1: found no key \"name\"; accepted: \"name\": a name people read, 1 to 200 characters",
        "main.json:2:13 /format: found the number 2; accepted: the number 1",
        "main.json:5:12 /start: found \"nowhere\", which is no step of this flow; accepted: the id of a step",
        "main.json:7:3 /colour: found the key \"colour\"; accepted: the keys format, id, name, languages, start, "
            + "person, limits, steps",
        "main.json:10:18 /steps/hello/prompt/fr: found the key \"fr\"; accepted: a language of the flow: en",
        "main.json:11:15 /steps/hello/next: found \"gone\", which is no step of this flow; accepted: the id of a step, "
            + "or return",
        "main.json:13:15 /steps/pick/choices/0/key: found \"0\"; accepted: one of 1 to 9, * or # (0 is always a "
            + "person), in quotes",
        "main.json:14:37 /steps/pick/choices/1/words/en/0: found \"your operator\", where \"operator\" always means a "
            + "person; accepted: words without it",
        "main.json:15:52 /steps/support/ring-seconds: found the number 600; accepted: 5 to 60");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "kind: connect, colour: red                | the key \"colour\"",
      "kind: dance                               | \"dance\"",
      "kind: {}                                  | an object with no keys",
      "kind: goodbye                             | no key \"prompt\"",
      "kind: goodbye, prompt: {en: ''}           | \"\"",
      "kind: goodbye, prompt: {EN: x}            | the key \"EN\"",
      "kind: goodbye, prompt: {en: {audio: a}}   | no key \"text\"",
      "kind: connect, after: gone                | \"gone\", which is no step of this flow",
      "kind: connect, to: anyone                 | \"anyone\"",
      "kind: language, next: ok, person: return  | \"return\", which is no step of this flow",
      "'kind: ask, fact: f, prompt: {en: x}, digits: {min: 1}, next: ok'         | the number 1",
      "'kind: ask, fact: f, prompt: {en: x}, digits: {min: 9, max: 8}, next: ok' | min 9 and max 8",
      "'kind: branch, cases: [{when: {fact: f}, next: ok}], otherwise: ok'       | an object with fact",
      "'kind: branch, cases: [{when: {fact: f, is: 1, known: true}, next: ok}], otherwise: ok' | an object with fact, is, known",
      "'kind: hours, hours: office, open: ok, closed: 1'                         | the number 1",
      "'kind: callback, prompt: {en: x}, team: t, next: ok'                      | no key \"instead\"",
      "'kind: callback, prompt: {en: x}, by: anyone, next: ok, instead: ok'      | \"anyone\"",
      "'kind: callback, prompt: {en: x}, to: owner, next: ok, instead: ok'       | the key \"to\"",
      "'kind: callback, prompt: {en: x}, next: ok, instead: gone'                | \"gone\", which is no step of this flow",
      "'kind: callback, next: ok, instead: ok'                                   | no key \"prompt\"",
      "'kind: voicemail, prompt: {en: x}, by: owner, next: ok'                   | the key \"by\"",
      "'kind: voicemail, prompt: {en: x}, next: gone'                            | \"gone\", which is no step of this flow",
      "'kind: voicemail, prompt: {en: x}, next: ok, person: return'              | \"return\", which is no step of this flow",
      "'kind: survey, next: ok'                                                  | no key \"questions\"",
      "'kind: survey, questions: [], next: ok'                                   | a list of 0",
  })
  void aWrongStepIsRefusedWithWhatWasFound(String step, String found) {
    String file = """
        format: 1
        id: main
        name: Main
        languages: [en]
        start: ok
        person: ok
        steps:
          ok: {kind: connect}
          odd: {%s}
        """.formatted(step);

    assertThat(refused(read("main.yaml", file))).anySatisfy(refusal -> {
      assertThat(refusal.line()).isEqualTo(9);
      assertThat(refusal.found()).isEqualTo(found);
      assertThat(refusal.accepted()).isNotBlank().isNotEqualTo("another value");
    });
  }

  @Test
  void aSurveyHasItsUsualBadAnswersUnlessItNamesThem() {
    Step.Survey survey = (Step.Survey) done(read("main.yaml", EVERY_KIND)).step(new StepId("asked")).orElseThrow();

    assertThat(survey.questions()).extracting(Step.Question::bad)
        .containsExactly(Set.of("no"), Set.of("1", "3"), Set.of());
    assertThat(survey.questions().getFirst().answers()).containsExactly(Map.entry('1', "yes"), Map.entry('2', "no"));
    assertThat(FORMAT.write(done(read("main.yaml", EVERY_KIND)))).doesNotContain("\"bad\" : [ \"no\" ]");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "{id: a, prompt: {en: x}, keys: {\"0\": \"y\"}}         | /0/keys/0   | the key \"0\" | a key 1 to 9 (0 is always a person)",
      "{id: a, prompt: {en: x}, keys: {\"12\": \"y\"}}        | /0/keys/12  | the key \"12\" | a key 1 to 9 (0 is always a person)",
      "{id: a, prompt: {en: x}, keys: {\"*\": \"y\"}}         | /0/keys/*   | the key \"*\" | a key 1 to 9 (0 is always a person)",
      "{id: a, prompt: {en: x}, keys: {}}                   | /0/keys     | an object with no keys | answers by key, such as {\"1\": \"yes\", \"2\": \"no\"}",
      "{id: a, prompt: {en: x}, keys: {\"1\": yes}}         | /0/keys/1   | true | an answer as it is stored, 1 to 64 characters, in quotes",
      "{id: a, prompt: {en: x}, keys: {\"1\": \"y\"}, sort: 1} | /0/sort   | the key \"sort\" | the keys id, prompt, keys, bad",
      "{id: a, prompt: {en: x}, keys: {\"1\": \"y\"}, bad: [n]} | /0/bad/0 | \"n\", which is no answer to this question | one of its answers: y",
      "{id: a b, prompt: {en: x}, keys: {\"1\": \"y\"}}      | /0/id       | \"a b\" | 1 to 64 letters, digits, '.', '_' or '-', starting with a letter or digit",
      "{id: a, prompt: {fr: x}, keys: {\"1\": \"y\"}}        | /0/prompt/fr | the key \"fr\" | a language of the flow: en",
      "{id: a, prompt: {en: x}}                             | /0          | no key \"keys\" | \"keys\": answers by key, such as {\"1\": \"yes\", \"2\": \"no\"}",
      "Q, Q                                                 | /1/id       | the question \"q\" a second time | each question id once in a survey",
      "Q, {id: b, prompt: {en: x}, keys: {\"1\": \"y\"}}, {id: c, prompt: {en: x}, keys: {\"1\": \"y\"}}, {id: d, prompt: {en: x}, keys: {\"1\": \"y\"}} || a list of 4 | 1 to 3 questions",
  })
  void aWrongQuestionIsRefusedWithItsPlace(String questions, String pointer, String found, String accepted) {
    String file = """
        format: 1
        id: main
        name: Main
        languages: [en]
        start: ok
        person: ok
        steps:
          ok: {kind: connect}
          odd: {kind: survey, next: ok, questions: [%s]}
        """.formatted(questions.replace("Q", "{id: q, prompt: {en: x}, keys: {\"1\": \"y\"}}"));

    assertThat(refused(read("main.yaml", file))).singleElement().satisfies(refusal -> {
      assertThat(refusal.line()).isEqualTo(9);
      assertThat(refusal.pointer()).isEqualTo("/steps/odd/questions" + (pointer == null ? "" : pointer));
      assertThat(refusal.found()).isEqualTo(found);
      assertThat(refusal.accepted()).isEqualTo(accepted);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "orders.acme.example/x", "/x", "ftp://acme.example/x", "https://{host}/x", "https://acme.{tld}/x",
      "https://acme.example:{port}/", "https://u:p@acme.example/", "https:///x", "https://acme.example/#{f}",
      "https://acme.example\\\\{f}", "{f}", "https://a b.example/"})
  void aFetchHasOneFixedHost(String url) {
    assertThat(refusals(fetching(url))).singleElement()
        .satisfies(refusal -> assertThat(refusal.pointer()).isEqualTo("/steps/f/url"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://acme.example", "http://acme.example:8080/{a}/b?c={d}", "https://acme.example?x={y}"})
  void factsMayFillPathAndQuery(String url) {
    assertThat(read("main.json", fetching(url))).isInstanceOf(Reading.Done.class);
  }

  @Test
  void bothYamlAndJsonRefuseAKeyThatComesTwice() {
    assertThat(refusals("{\"id\": \"a\",\n \"id\": \"b\"}")).anySatisfy(refusal ->
        assertThat(refusal.toString()).startsWith("main.json:2:2 /id: found the key \"id\" a second time; accepted: "
            + "each key once (the first is on line 1)"));
    assertThat(refused(read("main.yaml", "id: a\nid: b\n"))).anySatisfy(refusal ->
        assertThat(refusal.toString()).startsWith("main.yaml:2:1 /id: found the key \"id\" a second time"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "5", "{\"format\": 1", "{} {}", "{\"format\": 01}", "{\"id\": NaN}", "nul"})
  void whatIsNoFlowAtAllIsRefusedAndNeverThrows(String text) {
    assertThat(refused(read("main.json", text))).isNotEmpty();
    assertThat(refused(read("main.yaml", text))).isNotEmpty();
  }

  @Test
  void aStepHasAPlainName() {
    assertThat(refusals(fetching("https://acme.example").replace("\"f\"", "\"f f\""))).anySatisfy(refusal -> {
      assertThat(refusal.found()).isEqualTo("the key \"f f\"");
      assertThat(refusal.accepted()).startsWith("1 to 64 letters, digits");
    });
  }

  @Test
  void anchorsTagsAndSecondDocumentsAreRefused() {
    String text = "id: &a main\nname: *a\nformat: !!int 1\n---\nmore: 1\n";

    assertThat(refused(read("main.yaml", text))).extracting(Refusal::found).contains(
        "a YAML anchor or alias", "a YAML tag", "a second document after the first");
  }

  @Test
  void deepAndBigFilesAreRefused() {
    String deep = IntStream.range(0, 60).mapToObj(i -> "[").reduce("", String::concat);

    assertThat(refused(read("main.json", deep))).singleElement()
        .satisfies(refusal -> assertThat(refusal.accepted()).isEqualTo("JSON, nested at most 50 deep"));
    assertThat(refused(read("main.yaml", deep))).isNotEmpty();
    assertThat(SourceFile.decode("main.json", new byte[SourceFile.MAX_BYTES + 1])).isInstanceOf(Reading.Refused.class);
    assertThat(SourceFile.decode("main.json", new byte[] {'{', (byte) 0xC3, '}'})).isInstanceOf(Reading.Refused.class);
  }

  private static String fetching(String url) {
    return """
        {"format": 1, "id": "main", "name": "Main", "languages": ["en"], "start": "f", "person": "p",
         "steps": {"f": {"kind": "fetch", "url": "%s", "ok": "p", "failed": "p"}, "p": {"kind": "connect"}}}
        """.formatted(url);
  }

  private static Reading<Flow> read(String name, String text) {
    return FORMAT.read(new SourceFile(name, text));
  }

  private static List<Refusal> refusals(String json) {
    return refused(read("main.json", json));
  }

  private static List<Refusal> refused(Reading<Flow> reading) {
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    return ((Reading.Refused<Flow>) reading).refusals();
  }

  private static Flow done(Reading<Flow> reading) {
    assertThat(reading).isInstanceOf(Reading.Done.class);
    return ((Reading.Done<Flow>) reading).value();
  }
}
