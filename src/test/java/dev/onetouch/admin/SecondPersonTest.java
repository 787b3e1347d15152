package dev.onetouch.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.admin.flows.SecondPerson;
import dev.onetouch.admin.flows.SecondPerson.Reason;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.flow.Limits;
import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.Step.Target;
import dev.onetouch.flow.StepId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecondPersonTest {
  private static final StepId PERSON = new StepId("person");
  private static final StepId OTHER = new StepId("other");
  private static final StepId BYE = new StepId("bye");
  private static final Prompt ASKED = Prompt.of("en", "Leave a message.");
  private static final Flow LIVE = recording("message", ASKED, Target.TEAM, "support", BYE, PERSON);

  @Test
  void whoCallsAfterAMessageIsNotRecordedOtherwise() {
    Flow elsewhere = recording("message", ASKED, Target.TEAM, "support", OTHER, PERSON);

    assertThat(SecondPerson.reasons(Optional.of(LIVE), elsewhere)).isEmpty();
  }

  @Test
  void anotherWayToAPersonIsAboutTheDutyLineAlone() {
    Flow elsewhere = recording("message", ASKED, Target.TEAM, "support", BYE, OTHER);

    assertThat(SecondPerson.reasons(Optional.of(LIVE), elsewhere)).containsExactly(Reason.DUTY_LINE);
  }

  @Test
  void whatCallersAreToldAndWhoListensNeedsASecondPerson() {
    for (Flow next : List.of(
        recording("message", Prompt.of("en", "Speak."), Target.TEAM, "support", BYE, PERSON),
        recording("message", ASKED, Target.OWNER, "support", BYE, PERSON),
        recording("message", ASKED, Target.TEAM, "sales", BYE, PERSON),
        recording("another", ASKED, Target.TEAM, "support", BYE, PERSON))) {
      assertThat(SecondPerson.reasons(Optional.of(LIVE), next)).as(next.toString()).containsExactly(Reason.RECORDING);
    }
  }

  private static Flow recording(String id, Prompt prompt, Target to, String team, StepId next, StepId person) {
    var connect = new Step.Connect(Target.TEAM, "support", List.of(), Step.Connect.USUAL_RING_SECONDS, Optional.empty());
    var steps = new LinkedHashMap<StepId, Step>();
    steps.put(new StepId(id), new Step.Voicemail(prompt, to, team, next, person));
    steps.put(BYE, new Step.Say(Prompt.of("en", "Goodbye."), PERSON));
    steps.put(PERSON, connect);
    steps.put(OTHER, connect);
    return new Flow(new FlowId("main"), "Main", List.of("en"), new StepId(id), person, Limits.USUAL, steps);
  }
}
