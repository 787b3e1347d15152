package dev.onetouch.telephony.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.telephony.sandbox.StubApplication.Said;
import dev.onetouch.telephony.sandbox.StubApplication.Seen;
import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.exchange.OwnedNumber;
import dev.onetouch.telephony.sandbox.exchange.PlacedCall;
import dev.onetouch.telephony.sandbox.wire.Signature;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboundCallTest {

  private final Town town = new Town();

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void firstWebhookCarriesEveryParameterTwilioSends() {
    town.app.on("/voice", "<Pause length='60'/>");
    String leg = town.call();
    Seen first = town.app.last("/voice");
    assertThat(first.form().fields().keySet())
        .contains(
            "AccountSid",
            "ApiVersion",
            "CallSid",
            "CallStatus",
            "Called",
            "Caller",
            "Direction",
            "From",
            "To",
            "FromCity",
            "FromState",
            "FromZip",
            "FromCountry",
            "ToCity",
            "CallerCountry",
            "CalledZip",
            "StirVerstat",
            "CallToken");
    assertThat(first.field("CallSid")).isEqualTo(leg).matches("CA[0-9a-f]{32}");
    assertThat(first.field("CallStatus")).isEqualTo("ringing");
    assertThat(first.field("Direction")).isEqualTo("inbound");
    assertThat(first.field("From")).isEqualTo(Town.CALLER);
    assertThat(first.field("To")).isEqualTo(Town.NUMBER);
    assertThat(first.field("StirVerstat")).isEqualTo("TN-Validation-Passed-A");
    assertThat(first.header("I-Twilio-Idempotency-Token")).isNotEmpty();
  }

  @Test
  void everyWebhookIsSignedOverAddressAndSortedParameters() {
    town.app.on("/voice", "<Say>Hello</Say>");
    town.call();
    Seen first = town.app.last("/voice");
    Map<String, String> parameters = new LinkedHashMap<>();
    first.form().fields().forEach((name, values) -> parameters.put(name, values.getFirst()));
    assertThat(first.header("X-Twilio-Signature"))
        .isEqualTo(Signature.of(Town.TOKEN, town.app.url("/voice"), parameters));
  }

  @Test
  void getWebhookHasItsParametersInTheSignedQuery() {
    town.app
        .on("/voice", "<Redirect method='GET'>/more?x=a%2Bb</Redirect>")
        .on("/more", "<Say>More</Say>");
    town.call();
    Seen more = town.app.last("/more");
    assertThat(more.method()).isEqualTo("GET");
    assertThat(more.uri()).startsWith("/more?x=a%2Bb&AccountSid=");
    assertThat(more.header("X-Twilio-Signature"))
        .isEqualTo(Signature.of(Town.TOKEN, town.app.url(more.uri()), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+266696687",
        "anonymous",
        "Restricted",
        "",
        "sip:anonymous@anonymous.invalid",
        "+86282452253"
      })
  void withheldCallersArriveAsTheNetworkSpellsThem(String from) {
    town.app.on("/voice", "<Pause/>");
    town.call(PlacedCall.between(from, Town.NUMBER));
    assertThat(town.app.last("/voice").field("From")).isEqualTo(from);
    assertThat(town.app.last("/voice").field("StirVerstat")).isEqualTo("No-TN-Validation");
  }

  @Test
  void callerNameAndForwardedFromComeWhenTheyAreKnown() {
    town.app.on("/voice", "<Pause/>");
    OwnedNumber number = town.carrier.numbers().getFirst();
    town.post(
        "/IncomingPhoneNumbers/" + number.sid() + ".json", Map.of("VoiceCallerIdLookup", "true"));
    town.call(
        new PlacedCall(Town.CALLER, Town.NUMBER, "FRASER DANA", "+16195550177", "", "", Map.of()));
    assertThat(town.app.last("/voice").field("CallerName")).isEqualTo("FRASER DANA");
    assertThat(town.app.last("/voice").field("ForwardedFrom")).isEqualTo("+16195550177");
  }

  @Test
  void emptyResponseAnswersAndHangsUp() {
    town.app.on("/voice", "");
    String leg = town.call();
    assertThat(town.status(leg)).isEqualTo("completed");
    assertThat(town.app.last("/status").field("CallStatus")).isEqualTo("completed");
    assertThat(town.app.last("/status").field("CallDuration")).isEqualTo("0");
  }

  @Test
  void rejectAsFirstVerbLeavesTheCallUnanswered() {
    town.app.on("/voice", "<Reject reason='busy'/>");
    String leg = town.call();
    assertThat(town.status(leg)).isEqualTo("busy");
    assertThat(town.events(CarrierEvent.Answered.class)).isEmpty();
  }

  @Test
  void leadingPauseKeepsTheCallRinging() {
    town.app.on("/voice", "<Pause length='3'/><Say>Hello</Say>");
    String leg = town.call();
    town.seconds(2);
    assertThat(town.status(leg)).isEqualTo("ringing");
    town.seconds(1);
    assertThat(town.status(leg)).isEqualTo("in-progress");
  }

  @Test
  void documentThatRunsOutEndsTheCallAfterItsWordsWereSpoken() {
    town.app.on("/voice", "<Say>123456789012345 123456789012345</Say>");
    String leg = town.call();
    town.seconds(2);
    assertThat(town.status(leg)).isEqualTo("in-progress");
    town.seconds(1);
    assertThat(town.status(leg)).isEqualTo("completed");
    assertThat(town.app.last("/status").field("CallDuration")).isEqualTo("3");
  }

  @Test
  void cookiesStayWithTheirCall() {
    town.app.on(
        "/voice",
        seen ->
            new Said(
                200,
                "text/xml",
                "<Response><Redirect>/next</Redirect></Response>",
                Map.of("Set-Cookie", "step=1; Path=/")));
    town.app.on("/next", "<Pause/>");
    town.call();
    assertThat(town.app.last("/next").header("Cookie")).isEqualTo("step=1");
    assertThat(town.app.last("/voice").header("Cookie")).isEmpty();
  }

  @Test
  void unknownNumberIsNotConnected() {
    assertThat(town.carrier.place(PlacedCall.between(Town.CALLER, "+16195550198")).toString())
        .contains("21404");
  }

  @Test
  void browserCallReachesTheApplicationsVoiceUrlWithItsOwnParameters() {
    town.app.on("/browser", "<Pause/>");
    town.call(
        new PlacedCall("client:maria", "", "", "", "", Town.APPLICATION, Map.of("case", "4821")));
    assertThat(town.app.last("/browser").field("From")).isEqualTo("client:maria");
    assertThat(town.app.last("/browser").field("case")).isEqualTo("4821");
  }
}
