package dev.onetouch.telephony.twilio.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.telephony.CarrierAnswer;
import dev.onetouch.telephony.NumberSetting;
import dev.onetouch.telephony.Webhooks;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TwilioNumbersTest {
  private static final String ACCOUNT = "AC" + "0123456789abcdef".repeat(2);
  private static final String ID = "PN" + "fedcba9876543210".repeat(2);
  private static final PhoneNumber OURS = new PhoneNumber("+16195550199");
  private static final String ONE = """
      {"sid": "%s", "phone_number": "%s", "voice_url": "https://a.example/", "voice_method": "GET",
       "voice_fallback_url": null, "status_callback": "", "voice_application_sid": null, "trunk_sid": null}""";
  private static final Webhooks HERE = new Webhooks("https://b.example/in#rc=1&rp=ct,rt,5xx&rt=6000", "https://b.example/f", "https://b.example/s");

  private static TwilioNumbers numbers(StubApi api) {
    return new TwilioNumbers(TwilioAccount.withToken(ACCOUNT, "token", api.url()), Duration.ofSeconds(5));
  }

  @Test
  void onlyTheVeryNumberIsFoundAmongThoseThatContainIt() throws IOException {
    String page = "{\"incoming_phone_numbers\": [" + ONE.formatted("PN" + "0".repeat(32), "+161955501990") + ","
        + ONE.formatted(ID, OURS.e164()) + "]}";
    try (StubApi api = StubApi.answering(200, page); TwilioNumbers numbers = numbers(api)) {
      assertThat(numbers.find(OURS)).isEqualTo(new CarrierAnswer.Done<>(
          new NumberSetting(ID, OURS, "https://a.example/", "GET", "", "", "", "")));
      assertThat(numbers.find(new PhoneNumber("+16195550111"))).isEqualTo(new CarrierAnswer.Gone<NumberSetting>());
      assertThat(api.asked().getFirst().query()).contains("PhoneNumber=%2B16195550199");
    }
  }

  @Test
  void aNumberIsPointedHereByPostWithTheFragmentThatAsksAgain() throws IOException {
    try (StubApi api = StubApi.answering(200, ONE.formatted(ID, OURS.e164())); TwilioNumbers numbers = numbers(api)) {
      NumberSetting trunked = new NumberSetting(ID, OURS, "", "", "", "", "", "TK1");

      assertThat(numbers.point(trunked, HERE)).isInstanceOf(CarrierAnswer.Done.class);

      assertThat(api.asked()).singleElement().satisfies(asked -> {
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.path()).endsWith("/IncomingPhoneNumbers/" + ID + ".json");
        assertThat(asked.body()).contains(
            "VoiceUrl=https%3A%2F%2Fb.example%2Fin%23rc%3D1%26rp%3Dct%2Crt%2C5xx%26rt%3D6000", "VoiceMethod=POST",
            "StatusCallback=https%3A%2F%2Fb.example%2Fs");
      });
    }
  }

  @Test
  void anAccountThatRefusesIsNotAMissingNumber() throws IOException {
    try (StubApi api = StubApi.answering(404, "{\"code\":20404}"); TwilioNumbers numbers = numbers(api)) {
      assertThat(numbers.find(OURS)).isInstanceOf(CarrierAnswer.Refused.class);
    }
    try (StubApi api = StubApi.answering(401, "{\"code\":20003}"); TwilioNumbers numbers = numbers(api)) {
      assertThat(numbers.all()).isInstanceOf(CarrierAnswer.Refused.class);
    }
  }

  @Test
  void anOddIdIsNeverAskedFor() throws IOException {
    try (StubApi api = StubApi.answering(200, "{}"); TwilioNumbers numbers = numbers(api)) {
      NumberSetting odd = new NumberSetting("../Calls", OURS, "", "", "", "", "", "");
      assertThat(numbers.point(odd, HERE)).isInstanceOf(CarrierAnswer.Refused.class);
      assertThat(api.asked()).isEmpty();
    }
  }
}
