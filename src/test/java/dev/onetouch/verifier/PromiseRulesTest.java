package dev.onetouch.verifier;

import static dev.onetouch.flow.Step.Target.OWNER;
import static dev.onetouch.flow.Step.Target.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.flow.Condition;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PromiseRulesTest {
  private static final String CALL_YOU = "We are closed. We will call you back. For a person, press 0.";
  private static final Step BYE = new Step.Goodbye(Prompt.of("en", "Goodbye."));
  private static final String MESSAGE = "Leave us a message and we get back to you.";
  private static final String CLOSED = "closed-ends-call: closed hours can end a call here; they must lead to a person, "
      + "a callback or a voicemail ";
  private static final String NOBODY = "promise-to-nobody: no team is named: nobody would owe what is promised here ";

  @Test
  void closedHoursMayLeadToACallbackAndAVoicemailInstead() {
    clean(new Drawing("main").hours("open", "office", "person", "closed")
        .callback("closed", OWNER, "support", CALL_YOU, "bye", "message")
        .voicemail("message", OWNER, "support", MESSAGE, "bye").bye("bye"));
  }

  @Test
  void whoeverRefusesTheCallbackWasOfferedOne() {
    clean(new Drawing("main").hours("open", "office", "person", "closed")
        .callback("closed", TEAM, "support", CALL_YOU, "bye", "bye").bye("bye"));
  }

  @Test
  void closedHoursThatOnlySaySoAreShownAsTheCallThatEnds() {
    only(new Drawing("main").menu("pick", "For bills, press 1. For a person, press 0.", "open")
            .hours("open", "office", "person", "closed").say("closed", "We are closed. Call again tomorrow.", "bye").bye("bye"),
        "YELLOW main/closed hollow-words: \"call again\" is no promise this line can keep; say what will really happen "
            + "(caller presses 1, office is closed)",
        "RED main/bye " + CLOSED + "(caller presses 1, office is closed, "
            + "caller hears \"We are closed. Call again tomorrow.\", caller hears \"Goodbye.\", call ends)");
  }

  @Test
  void answeringAQuestionAtClosedHoursIsNoOfferOfAPersonButAMenuIs() {
    only(new Drawing("main").hours("open", "office", "person", "order").ask("order", "order.number", false, "bye").bye("bye"),
        "RED main/bye " + CLOSED + "(office is closed, caller answers order.number, caller hears \"Goodbye.\", call ends)");
    clean(new Drawing("main").hours("open", "office", "person", "closed")
        .menu("closed", "To end the call, press 1. For a person, press 0.", "bye").bye("bye"));
  }

  @Test
  void closingAfterATalkOrAPromiseTakesNothingBackUntilTheCallerWantsMore() {
    clean(new Drawing("main").hours("ring", "office", "talk", "person").connect("talk", "support", "open")
        .hours("open", "office", "bye", "bye").bye("bye"));
    only(new Drawing("main").connect("talk", "support", "more").menu("more", "For bills, press 1. For a person, press 0.", "open")
            .hours("open", "bills", "person", "bye").bye("bye"),
        "RED main/bye " + CLOSED + "(a person answers and hangs up, caller presses 1, bills is closed, "
            + "caller hears \"Goodbye.\", call ends)");
  }

  @Test
  void aPromiseThatNobodyOwesIsNoWayToAPerson() {
    Drawing callback = new Drawing("main").hours("open", "office", "person", "closed")
        .callback("closed", TEAM, "", CALL_YOU, "bye", "person").bye("bye");
    Drawing voicemail = new Drawing("main").hours("open", "office", "person", "closed")
        .voicemail("closed", TEAM, "", CALL_YOU, "bye").bye("bye");

    only(callback, "RED main/closed " + NOBODY + "(office is closed)", "RED main/bye " + CLOSED
        + "(office is closed, caller agrees to be called back, caller hears \"Goodbye.\", call ends)");
    only(voicemail, "RED main/closed " + NOBODY + "(office is closed)", "RED main/bye " + CLOSED
        + "(office is closed, caller leaves a message, caller hears \"Goodbye.\", call ends)");
  }

  @Test
  void anOwnerOwesNothingToCallersWithoutACase() {
    only(new Drawing("main").callback("offer", OWNER, "", CALL_YOU, "bye", "person").bye("bye"),
        "RED main/offer promise-to-nobody: no team is named: a caller without a case has no owner who would owe what is "
            + "promised here (caller has no case)");
    clean(new Drawing("main").branch("known", new Condition.Is("case.open", "true"), "offer", "person")
        .callback("offer", OWNER, "", CALL_YOU, "bye", "person").bye("bye"));
    clean(new Drawing("main").branch("known", new Condition.Known("owner.first-name", true), "offer", "person")
        .callback("offer", OWNER, "", CALL_YOU, "bye", "person").bye("bye"));
  }

  @Test
  void theTeamThatOwesExists() {
    Flow flow = new Drawing("main").callback("offer", OWNER, "nights", CALL_YOU, "bye", "message")
        .voicemail("message", OWNER, "days", MESSAGE, "bye").bye("bye").flow();

    assertThat(Verifier.verify(flow, Map.of(), new Known(hours -> true, team -> false, audio -> new Known.Sound.Missing())).findings())
        .extracting(Finding::toString).containsExactly(
            "RED main/offer unknown-team: there is no team 'nights'",
            "RED main/message unknown-team: there is no team 'days' (caller would rather not be called back)");
  }

  @Test
  void whatWillHappenIsSaidInEveryLanguage() {
    only(new Drawing("main", "en", "es").callback("offer", TEAM, "support", "Press 0.", "person", "person"),
        "RED main/offer promise-unsaid: what will happen is not said in es");
    only(new Drawing("main", "en", "es").hours("open", "office", "person", "offer")
            .voicemail("offer", TEAM, "support", "es:Marque 0.", "bye").step("bye", BYE),
        "RED main/offer promise-unsaid: what will happen is not said in en (office is closed)",
        "RED main/bye " + CLOSED + "(office is closed, caller leaves a message, caller hears \"Goodbye.\", call ends)",
        "YELLOW main/bye missing-language: the prompt has no words in es (office is closed, caller leaves a message)");
  }

  @Test
  void whatWillHappenIsSaidWhateverIsKnown() {
    String closed = "Press 0 or wait until {hours.next-open}.";
    assertThat(verdict(new Drawing("main").callback("offer", TEAM, "support", closed, "person", "person")).findings())
        .extracting(Finding::toString).contains("RED main/offer promise-unsaid: what will happen is not said when "
            + "{hours.next-open} is unknown (hours.next-open is not known)");
    clean(new Drawing("main").hours("open", "office", "person", "offer")
        .callback("offer", TEAM, "support", closed, "person", "person"));
    assertThat(verdict(new Drawing("main").callback("offer", TEAM, "support", closed + " We call you.", "person", "person"))
        .publishable()).isTrue();
  }

  @Test
  void aSurveyComesAfterATalk() {
    clean(new Drawing("main").connect("talk", "support", "survey").survey("survey", "Is it solved?", "bye").bye("bye"));
    only(new Drawing("main").menu("pick", "To talk, press 1. To rate us, press 2. For a person, press 0.", "talk", "survey")
            .connect("talk", "support", "survey").survey("survey", "Is it solved?", "bye").bye("bye"),
        "RED main/survey survey-before-person: callers can be asked here how it went before they talked to anyone; "
            + "it belongs after a connect (caller presses 2, caller is asked how it went)");
  }

  @Test
  void aSurveyThatIsPassedByStopsNoRound() {
    assertThat(verdict(new Drawing("main").connect("talk", "support", "survey").survey("survey", "Is it solved?", "survey"))
        .findings()).extracting(Finding::rule).containsExactly("endless-loop");
  }

  @Test
  void questionsOfASurveySpeakTheLanguagesOfTheFlow() {
    only(new Drawing("main", "en", "es").connect("talk", "support", "survey").survey("survey", "Is it solved?", "person"),
        "YELLOW main/survey missing-language: the prompt has no words in es (a person answers and hangs up)");
  }

  @Test
  void aCallbackCountsInTheProofAndASurveysSilenceDoesNot() {
    Proof proof = verdict(new Drawing("main").callback("offer", TEAM, "support", CALL_YOU, "person", "person")).proof();

    assertThat(proof.toString()).isEqualTo(
        "keys to a person: 1; talk before the person option: 4 s; silence before a person: 22 s");
    assertThat(verdict(new Drawing("main").connect("talk", "support", "survey")
        .survey("survey", "Is it solved?", "person")).proof().silenceSecondsBeforePerson()).hasValue(0);
  }

  private static Verdict verdict(Drawing drawing) {
    return Verifier.verify(drawing.flow(), Map.of(), Known.ANYTHING);
  }

  private static void clean(Drawing drawing) {
    assertThat(verdict(drawing).findings()).extracting(Finding::toString).isEqualTo(List.of());
  }

  private static void only(Drawing drawing, String... lines) {
    assertThat(verdict(drawing).findings()).extracting(Finding::toString).containsExactly(lines);
  }
}
