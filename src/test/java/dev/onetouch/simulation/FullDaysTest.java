package dev.onetouch.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.call.CallEffect;
import dev.onetouch.call.CallEvent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A simulation in which nothing goes wrong proves nothing.
@ExtendWith(QuietSwitchboard.class)
class FullDaysTest {
  @Test
  void everythingThatCanHappenHappens() {
    Set<String> happened = new HashSet<>();
    for (int world = 0; world < 80; world++) {
      happened.addAll(new World(77_777L * world, Circumstances.usual(100, true, Set.of())).run().words());
    }

    assertThat(happened)
        .containsAll(names(CallEvent.class).filter(name -> !name.equals("FaultNoted")).toList());
    assertThat(happened)
        .containsAll(
            names(CallEffect.Answer.class).filter(name -> !name.equals("Silence")).toList());
    assertThat(happened)
        .contains(
            "the answer is lost and asked for again",
            "a request comes again",
            "cannot be answered",
            "gets the last resort",
            "has talked with the duty line",
            "has left a message",
            "is to be fetched",
            "is fetched",
            "rings",
            "claims",
            "talks",
            "vanishes",
            "is dialled for an agent",
            "is dialled for a customer",
            "rings for a call of ours",
            "claims a call of ours",
            "waits in the room",
            "talks with a called customer",
            "has a wish granted",
            "wishes in vain",
            "is moved",
            "joins a colleague in the room",
            "talks in a room",
            "hangs up in the room",
            "an order is lost",
            "is recorded",
            "is killed before a turn is saved",
            "is killed when a turn was saved",
            "is killed when an order was marked",
            "is killed before an order was sent",
            "is killed when an order was sent",
            "is killed before an errand is settled",
            "NO_ANSWER",
            "BUSY",
            "FAILED",
            "CANCELED",
            "hangs up",
            "is told goodbye",
            "a turn beside the caller's leg fails",
            "fails and is left for later");
  }

  private static Stream<String> names(Class<?> family) {
    return Arrays.stream(family.getPermittedSubclasses()).map(Class::getSimpleName);
  }
}
