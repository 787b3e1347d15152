package dev.onetouch.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.onetouch.caller.NumberPlan;
import dev.onetouch.caller.NumberPlan.Judgement.Unusable;
import dev.onetouch.caller.NumberPlan.Judgement.Usable;
import dev.onetouch.caller.NumberPlan.Reason;
import dev.onetouch.caller.PhoneNumber;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorldNumberPlanTest {
  private static final PhoneNumber DIALLED = new PhoneNumber("+16195550100");

  private final NumberPlan plan = new WorldNumberPlan(Set.of());

  @Test
  void everySampleNumberIsUsable() {
    for (int last = 2; last < 100; last++) {
      PhoneNumber caller = new PhoneNumber("+161955501" + "%02d".formatted(last));

      assertThat(plan.judgeCalling(caller, DIALLED, Set.of())).isEqualTo(new Usable(caller));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "+16195550100, OUR_OWN",
    "+16195550101, OUR_OWN",
    "+19005550142, PREMIUM",
    "+16199760142, PREMIUM",
    "+447012345678, PREMIUM",
    "+18095550142, ABROAD",
    "+441632960002, ABROAD",
    "+1911555014, TOO_SHORT",
    "+19115550142, NOT_A_NUMBER",
    "+9995550142, NOT_A_NUMBER",
    // RESTRICTED, keyed on letters: shaped like a number of Russia.
    "+7378742833, NOT_A_NUMBER",
  })
  void callingNumberIsRefusedForTheSameReasonsAsAKeyedOne(String calling, Reason reason) {
    assertThat(plan.judgeCalling(new PhoneNumber(calling), DIALLED, Set.of(new PhoneNumber("+16195550101"))))
        .isEqualTo(new Unusable(reason));
  }

  @ParameterizedTest
  @CsvSource({
    "+16195550142, America/Los_Angeles",
    "+12125550142, America/New_York",
    "+442079460123, Europe/London",
    "+493012345678, Europe/Berlin",
  })
  void numberIsWhereItsPrefixIs(String number, String zone) {
    assertThat(plan.zones(new PhoneNumber(number))).containsExactly(ZoneId.of(zone));
  }

  @Test
  void prefixThatSpansZonesHasAllOfThem() {
    assertThat(plan.zones(new PhoneNumber("+12085550142")))
        .containsExactlyInAnyOrder(ZoneId.of("America/Boise"), ZoneId.of("America/Los_Angeles"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+18005550142", "+19002345678", "+80012345678", "+12225550142", "+9995550142"})
  void numberWithoutAPlaceHasNoZone(String number) {
    assertThat(plan.zones(new PhoneNumber(number))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "+16195550142; 6 1 9, 5 5 5, 0 1 4 2",
    "+447700900123; 0 7 7 0 0, 9 0 0 1 2 3",
    "+33123456789; 0 1, 2 3, 4 5, 6 7, 8 9",
    "+9995550142; 9 9 9 5 5 5 0 1 4 2",
  })
  void numberIsReadOutAsItsCountryWritesIt(String number, String spoken) {
    assertThat(plan.spoken(new PhoneNumber(number))).isEqualTo(spoken);
  }

  @Test
  void countryThatIsNoneIsRefusedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WorldNumberPlan(Set.of("usa")))
        .withMessageContaining("usa");
  }
}
