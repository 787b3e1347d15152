package dev.onetouch.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Origin;
import dev.onetouch.call.PersonRequest;
import dev.onetouch.call.Phase;
import dev.onetouch.cases.AgentId;
import dev.onetouch.routing.OwnerWish;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CallJsonTest {
  private static final int SAMPLES_PER_KIND = 20;
  private final CallJson json = new CallJson();
  private final RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(4821);

  static Stream<Arguments> members() {
    return CallJson.FAMILIES.stream()
        .flatMap(family -> Kinds.members(family).map(member -> argumentSet(Kinds.of(member), family, member)));
  }

  @ParameterizedTest
  @MethodSource("members")
  void everyMemberOfEveryFamilyIsReadBackAsItWas(Class<?> family, Class<?> member) {
    var values = new RandomValues(chance);
    for (int i = 0; i < SAMPLES_PER_KIND; i++) {
      Object value = values.of(member);
      String written = json.write(value);
      assertThat(written).contains("\"kind\":\"" + Kinds.of(member) + "\"");
      assertThat(json.read(written, family)).isEqualTo(value);
    }
  }

  @Test
  void wholeCallsAreReadBackAsTheyWere() {
    var values = new RandomValues(chance);
    for (int i = 0; i < 500; i++) {
      CallState state = (CallState) values.of(CallState.class);
      assertThat(json.readState(json.write(state))).isEqualTo(state);
    }
  }

  @Test
  void numbersAreWrittenWholeAlthoughTheirNamesAreMasked() {
    assertThat(json.write(Samples.arriving("c1"))).contains("\"+16195550142\"");
  }

  @Test
  void whatALaterVersionAddsIsPassedOver() {
    String later = json.write(new CallEvent.InputHeard("1")).replace("{", "{\"loudness\":3,");

    assertThat(json.read(later, CallEvent.class)).isEqualTo(new CallEvent.InputHeard("1"));
  }

  @Test
  void listsAnEarlierVersionDidNotWriteAreEmpty() {
    String earlier = "{\"kind\":\"queued\",\"request\":{\"reason\":\"ASKED\",\"since\":\"2026-11-20T18:00:00Z\"},\"loops\":2}";

    PersonRequest request = ((Phase.Queued) json.read(earlier, Phase.class)).request();

    assertThat(request.teams()).isEqualTo(List.of());
    assertThat(request.skipped()).isEmpty();
  }

  @Test
  void aCallStoredBeforeThereWereChoicesIsReadAsOneWithoutThem() {
    String earlier =
        """
        {"id":"c1","line":{"from":{"kind":"dialable","phone":"+16195550142"},"dialled":"+16195550199","attestation":"NONE"},
        "flow":{"flow":"main","number":1},
        "caller":{"kind":"unknown","address":{"kind":"dialable","phone":"+16195550142"}},"about":{"kind":"new-case"},
        "facts":{"values":{"caller.kind":"unknown"}},"language":"en","heard":["1"],"unsaid":[],"turns":2,"talked":false,
        "phase":{"kind":"queued","request":{"reason":"ASKED","ownerFirst":true,"teams":["support"],"skills":[],
        "ringSeconds":20,"after":[],"since":"2026-11-20T18:00:00Z","skipped":["luis"],"rungSeconds":0,"dutyTries":0},
        "loops":2}}""";

    CallState state = json.readState(earlier);

    assertThat(state.origin()).isEqualTo(Origin.CALLED_US);
    assertThat(state.legs()).isEmpty();
    PersonRequest request = state.phase().personRequest().orElseThrow();
    assertThat(request.wish()).isEqualTo(OwnerWish.UNDECIDED);
    assertThat(request.cutOffFrom()).isEmpty();
    assertThat(request.skipped()).containsExactly(new AgentId("luis"));
    assertThat(state.fact("caller.kind")).contains("unknown");
    assertThat(json.readState(json.write(state))).isEqualTo(state);
  }
}
