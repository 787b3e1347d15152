package dev.onetouch.app.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onetouch.formats.SampleCompany;
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

  private static void refuses(String rest, String sentence) {
    assertThatThrownBy(() -> ScriptReader.read(HEAD + rest, CAST))
        .isInstanceOf(ScriptProblem.class)
        .hasMessageStartingWith(sentence);
  }
}
