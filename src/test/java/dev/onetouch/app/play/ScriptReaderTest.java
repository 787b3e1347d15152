package dev.onetouch.app.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onetouch.formats.SampleCompany;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ScriptReaderTest {
  private static final Cast CAST = Cast.of(SampleCompany.text());
  private static final String HEAD = "from: \"+16195550142\"\nto: \"+16195550199\"\n";

  @Test
  void anAgentNobodyKnowsIsNamedWithThoseWhoAreThere() {
    refuses("people: {mara: {by: browser}}\ncall: [hangs-up]", "/people/mara: no such agent 'mara'; accepted: maria, luis");
    refuses("call: [{talks-to: mara}]", "/call/0/talks-to: no such agent 'mara'; accepted: maria, luis");
    refuses("call: [hangs-up]\nthen: {owner: mara}", "/then/owner: no such agent 'mara'; accepted: maria, luis");
  }

  @Test
  void aMoveNobodyKnowsIsShownWithThoseThereAre() {
    refuses("call: [{sings: loudly}]", "/call/0: found {\"sings\":\"loudly\"}; accepted: hears, presses");
  }

  @Test
  void aMisspeltKeyIsNamedWithItsPlace() {
    refuses("people: {maria: {buy: browser}}\ncall: [hangs-up]", "/people/maria/buy: unknown key; accepted: by, does, after");
    refuses("call: [hangs-up]\nduty-line: sleeps", "/duty-line: found 'sleeps'; accepted: answers, rings, busy");
  }

  @Test
  void whatIsNoYamlIsRefusedWithItsLine() {
    refuses("call: [", "line 3: not YAML");
  }

  @Test
  void aScriptWithoutMovesIsRefused() {
    refuses("", "/call: must say what the caller does");
  }

  @Test
  void movesOfAnotherCallerStandUnderTheirName() throws ScriptProblem {
    CallScript script = ScriptReader.read(
        HEAD + "before: [{caller: {tom: \"+16195550149\"}}]\ncall: [{tom: {presses: \"0\"}}, {tom: hangs-up}]", CAST);

    assertThat(script.before()).containsExactly(new Move.Dials("tom", "+16195550149"));
    assertThat(script.moves())
        .containsExactly(new Move.Of("tom", new Move.Presses("0")), new Move.Of("tom", new Move.HangsUp()));
  }

  @Test
  void whatPhonesDoWhenWeCallIsOneOfFive() {
    refuses("phones: {\"+16195550142\": {does: sleeps}}\ncall: [hangs-up]",
        "/phones/+16195550142/does: found 'sleeps'; accepted: answers, busy, no-answer, voicemail, declines");
  }

  @Test
  void whomWeCallIsOneMoreCaller() throws ScriptProblem {
    CallScript script = ScriptReader.read(
        HEAD + "call: [{called: {dana: \"+16195550142\"}}, {dana: {talks-to: maria}}, {not-called: \"+16195550143\"}]", CAST);

    assertThat(script.moves()).containsExactly(
        new Move.Called("dana", "+16195550142"),
        new Move.Of("dana", new Move.TalksTo("maria")),
        new Move.NotCalled("+16195550143"));
  }

  @Test
  void anHourThatIsNoneIsShownWithOneThatIs() {
    refuses("call: [{until: tomorrow}]",
        "/call/0/until: found 'tomorrow'; accepted: a local date and time such as 2026-11-30T09:05");
  }

  @Test
  void deedsAtTheDeskAreReadWithWhoDoesThem() throws ScriptProblem {
    CallScript script = ScriptReader.read(
        HEAD + "call: [{desk: {maria: {promises: {case: \"4821\", what: A hose, by: 2026-11-27T17:00}}}},"
            + " {desk: {luis: {accepts-hand-over: \"4821\"}}}, {desk: {maria: needs-a-minute}}]", CAST);

    assertThat(script.moves()).containsExactly(
        new Move.AtDesk("maria", new Deed.Promises("4821", "A hose", LocalDateTime.of(2026, 11, 27, 17, 0))),
        new Move.AtDesk("luis", new Deed.AcceptsHandOver("4821")),
        new Move.AtDesk("maria", new Deed.NeedsAMinute()));
    refuses("call: [{desk: {maria: {sings: loudly}}}]",
        "/call/0/desk/maria: found {\"sings\":\"loudly\"}; accepted: promises, keeps");
    refuses("call: [{desk: {maria: {hands-over: {case: \"4821\", to: mara, note: x}}}}]",
        "/call/0/desk/maria/hands-over/to: no such agent 'mara'");
  }

  @Test
  void whatIsLeftToDoIsAList() {
    refuses("call: [hangs-up]\nthen: {tasks: voicemail}", "/then/tasks: must be a list, empty when nothing is left");
    refuses("call: [hangs-up]\nthen: {tasks: [{sort: voicemail}]}",
        "/then/tasks/sort: unknown key; accepted: kind, case, owner");
  }

  private static void refuses(String rest, String sentence) {
    assertThatThrownBy(() -> ScriptReader.read(HEAD + rest, CAST))
        .isInstanceOf(ScriptProblem.class)
        .hasMessageStartingWith(sentence);
  }
}
