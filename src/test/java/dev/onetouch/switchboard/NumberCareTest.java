package dev.onetouch.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.switchboard.NumberCare.Look;
import dev.onetouch.switchboard.NumberCare.PointsHere;
import dev.onetouch.switchboard.NumberCare.Remark;
import dev.onetouch.telephony.CarrierAnswer;
import dev.onetouch.telephony.NumberDesk;
import dev.onetouch.telephony.NumberSetting;
import dev.onetouch.telephony.Webhooks;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberCareTest {
  private static final PhoneNumber NUMBER = new PhoneNumber("+16195550199");
  private static final Webhooks OURS = new Webhooks("https://b.example/in#rc=1", "https://b.example/f", "https://b.example/s");

  private static NumberSetting set(String voice, String method, String fallback, String status, String application) {
    return new NumberSetting("PN1", NUMBER, voice, method, fallback, status, application, "");
  }

  private static Look look(NumberSetting setting) {
    return new NumberCare(new OneNumber(setting), OURS).look(NUMBER);
  }

  @Test
  void aNumberPointsHereWhateverItsRemarks() {
    assertThat(look(set(OURS.voice(), "POST", OURS.fallback(), OURS.status(), "")).why()).isEmpty();

    Look poor = look(set("https://b.example/in", "POST", "", "", ""));

    assertThat(poor.pointsHere()).isEqualTo(PointsHere.YES);
    assertThat(poor.why()).containsExactly(Remark.NO_SECOND_TRY, Remark.NO_FALLBACK, Remark.NO_STATUS);
  }

  @Test
  void whatOverridesTheAddressIsSaid() {
    assertThat(look(set(OURS.voice(), "POST", "x", OURS.status(), "AP1")).why()).containsExactly(Remark.APPLICATION);
    assertThat(look(set("https://a.example/", "POST", "x", OURS.status(), "")).why()).containsExactly(Remark.OTHER_ADDRESS);
    assertThat(look(set(OURS.voice(), "GET", "x", OURS.status(), "")).why()).containsExactly(Remark.OTHER_METHOD);
    assertThat(look(set(OURS.voice(), "GET", "x", OURS.status(), "")).pointsHere()).isEqualTo(PointsHere.NO);
  }

  @Test
  void aFallbackElsewhereStaysAndOneOfTheHostThatIsLeftDoesNot() {
    NumberCare there = new NumberCare(
        new OneNumber(set("https://a.example/", "POST", "https://bin.example/last", "", "")), OURS);
    assertThat(there.fix(NUMBER).fallback()).isEqualTo("https://bin.example/last");

    NumberCare old = new NumberCare(new OneNumber(set("https://a.example/", "POST", "https://a.example/f", "", "")), OURS);
    Look fixed = old.fix(NUMBER);
    assertThat(fixed.fallback()).isEqualTo(OURS.fallback());
    assertThat(fixed.pointsHere()).isEqualTo(PointsHere.YES);
    assertThat(old.pointingHere()).contains(List.of(NUMBER));
  }

  /// An account with one number.
  private static final class OneNumber implements NumberDesk {
    private NumberSetting number;

    OneNumber(NumberSetting number) {
      this.number = number;
    }

    @Override
    public CarrierAnswer<List<NumberSetting>> all() {
      return new CarrierAnswer.Done<>(List.of(number));
    }

    @Override
    public CarrierAnswer<NumberSetting> find(PhoneNumber wanted) {
      return new CarrierAnswer.Done<>(number);
    }

    @Override
    public CarrierAnswer<NumberSetting> point(NumberSetting wanted, Webhooks to) {
      number = new NumberSetting(
          wanted.id(), wanted.number(), to.voice(), "POST", to.fallback(), to.status(), "", "");
      return new CarrierAnswer.Done<>(number);
    }
  }
}
