package dev.onetouch.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.caller.NumberPlan;
import dev.onetouch.caller.NumberPlan.Judgement;
import dev.onetouch.caller.NumberPlan.Judgement.Unusable;
import dev.onetouch.caller.NumberPlan.Judgement.Usable;
import dev.onetouch.caller.NumberPlan.Reason;
import dev.onetouch.caller.PhoneNumber;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedNumbersTest {
  private static final PhoneNumber SAN_DIEGO = new PhoneNumber("+16195550100");
  private static final PhoneNumber OTHER_LINE = new PhoneNumber("+16195550101");

  private final NumberPlan plan = new WorldNumberPlan(Set.of());

  @ParameterizedTest
  @CsvSource({
    "6195550142, +16195550142",
    "16195550142, +16195550142",
    "01116195550142, +16195550142",
    "0016195550142, +16195550142",
    // Examples and areas nobody was given are possible, and a call to them costs nothing extra.
    "2225550142, +12225550142",
    "5055550142, +15055550142",
    "2125550123, +12125550123",
    "8005550199, +18005550199",
  })
  void numberOfTheDialledCountryIsUsableInEveryFormItIsKeyed(String keyed, String meant) {
    assertThat(judged(keyed, SAN_DIEGO)).isEqualTo(new Usable(new PhoneNumber(meant)));
  }

  @ParameterizedTest
  @CsvSource({
    "+441632960001, 01632960002, +441632960002",
    "+441632960001, 00441632960002, +441632960002",
    "+441632960001, 07700900123, +447700900123",
    "+4930123456, 03012345678, +493012345678",
    "+390612345678, 0612345679, +390612345679",
    "+33123456789, 0123456780, +33123456780",
  })
  void numberIsReadAsItIsKeyedWhereItWasDialled(String dialled, String keyed, String meant) {
    assertThat(judged(keyed, new PhoneNumber(dialled)))
        .isEqualTo(new Usable(new PhoneNumber(meant)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', TOO_SHORT",
    "0, TOO_SHORT",
    "911, TOO_SHORT",
    "112, TOO_SHORT",
    "988, TOO_SHORT",
    "411, TOO_SHORT",
    "1911, TOO_SHORT",
    "22000, TOO_SHORT",
    "5550142, TOO_SHORT",
    "619555014, TOO_SHORT",
    "01144, TOO_SHORT",
    "61955501421, NOT_A_NUMBER",
    "161955501421, NOT_A_NUMBER",
    "0000000000, NOT_A_NUMBER",
    "1111111111, NOT_A_NUMBER",
    "6191550142, NOT_A_NUMBER",
    "9115550142, NOT_A_NUMBER",
    "0119995550142, NOT_A_NUMBER",
    "619555*142, NOT_A_NUMBER",
    "٦١٩٥٥٥٠١٤٢, NOT_A_NUMBER",
    "123456789012345678901234567890, NOT_A_NUMBER",
    "6195550100, OUR_OWN",
    "16195550101, OUR_OWN",
    "01116195550101, OUR_OWN",
    "9005550142, PREMIUM",
    "19002345678, PREMIUM",
    "6199765555, PREMIUM",
    "2129762424, PREMIUM",
    "7005551212, PREMIUM",
    "5002345678, PREMIUM",
    "5332345678, PREMIUM",
    // Costly abroad is costly, whichever countries are allowed.
    "011449123456789, PREMIUM",
    "0114499, TOO_SHORT",
  })
  void unusableKeysHaveAReason(String keyed, Reason reason) {
    assertThat(judged(keyed, SAN_DIEGO)).isEqualTo(new Unusable(reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "8095550142", "8295550142", "8765550142", "2425550142", "2845550142", "6495550142", "4735550142",
    "4165550142", "7875550142", "011441632960002", "00441632960002", "011525512345678",
    "01188213123456",
  })
  void anotherCountryIsAbroadThoughItsCodeBeTheSame(String keyed) {
    assertThat(judged(keyed, SAN_DIEGO)).isEqualTo(new Unusable(Reason.ABROAD));
  }

  @Test
  void allowedCountryIsCalled() {
    NumberPlan wider = new WorldNumberPlan(Set.of("CA", "GB"));

    assertThat(wider.judge("4165550142", SAN_DIEGO, Set.of())).isInstanceOf(Usable.class);
    assertThat(wider.judge("011441632960002", SAN_DIEGO, Set.of())).isInstanceOf(Usable.class);
    assertThat(wider.judge("8095550142", SAN_DIEGO, Set.of()))
        .isEqualTo(new Unusable(Reason.ABROAD));
  }

  @ParameterizedTest
  @CsvSource({
    "+441632960001, 09012345678, PREMIUM",
    "+441632960001, 08453001000, PREMIUM",
    "+441632960001, 07012345678, PREMIUM",
    "+441632960001, 999, TOO_SHORT",
    "+441632960001, 16195550142, NOT_A_NUMBER",
    "+441632960001, 0016195550142, ABROAD",
    "+4930123456, 110, TOO_SHORT",
    "+4930123456, 112, TOO_SHORT",
    "+4930123456, 116117, TOO_SHORT",
    "+4930123456, 09001234567, PREMIUM",
    "+4930123456, 01805123456, PREMIUM",
  })
  void specialNumbersOfOtherCountriesAreKnown(String dialled, String keyed, Reason reason) {
    assertThat(judged(keyed, new PhoneNumber(dialled))).isEqualTo(new Unusable(reason));
  }

  private Judgement judged(String keyed, PhoneNumber dialled) {
    return plan.judge(keyed, dialled, Set.of(OTHER_LINE));
  }
}
