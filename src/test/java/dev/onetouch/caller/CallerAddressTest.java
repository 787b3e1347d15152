package dev.onetouch.caller;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.caller.CallerAddress.ClientAddress;
import dev.onetouch.caller.CallerAddress.Dialable;
import dev.onetouch.caller.CallerAddress.Odd;
import dev.onetouch.caller.CallerAddress.SipAddress;
import dev.onetouch.caller.CallerAddress.Withheld;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "+266696687", "+7378742833", "+7378742883", "+17378742833", "+2562533", "+8656696", "+8566696",
    "+86282452253", "+464", "266696687",
    "anonymous", "restricted", "unavailable", "unknown", "private", "blocked", "withheld",
    "Anonymous", "+ANONYMOUS", "+Restricted", "PRIVATE NUMBER", "No Caller ID", "", "   ", "+",
    "sip:anonymous@anonymous.invalid", "SIP:Anonymous@Anonymous.Invalid",
    "sips:anonymous@carrier.example:5061",
    "sip:restricted@carrier.example", "sip:+266696687@carrier.example", "sip:%2B7378742833@carrier.example",
    "sip:c8f1@anonymous.invalid;user=phone", "\"Anonymous\" <sip:anonymous@anonymous.invalid>",
    "client:Anonymous"
  })
  void withheldFormsAreNobody(String from) {
    assertThat(CallerAddress.of(from)).isEqualTo(new Withheld());
    assertThat(CallerAddress.of(from).number()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"+16195550142", "+4930123456", "+1234567", "+123456789012345", " +16195550142 "})
  void numbersInE164IdentifyTheirCaller(String from) {
    assertThat(CallerAddress.of(from)).isEqualTo(new Dialable(new PhoneNumber(from.strip())));
  }

  @ParameterizedTest
  @CsvSource({
    "sip:+16195550142@carrier.example, +16195550142, carrier.example",
    "sip:+16195550142@carrier.example:5060;transport=udp, +16195550142, carrier.example",
    "sips:+16195550142;npdi@carrier.example, +16195550142, carrier.example",
    "sip:%2B16195550142@carrier.example, +16195550142, carrier.example",
    "sip:+16195550142:secret@[2001:db8::1]:5060, +16195550142, [2001:db8::1]"
  })
  void sipUsersThatAreNumbersIdentifyTheirCaller(String from, String number, String host) {
    assertThat(CallerAddress.of(from)).isEqualTo(new SipAddress(number, host));
    assertThat(CallerAddress.of(from).number()).contains(new PhoneNumber(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"464", "private.office", "dana", "16195550142", "+16195550142ext9"})
  void otherSipUsersAreKeptButIdentifyNobody(String user) {
    CallerAddress address = CallerAddress.of("sip:" + user + "@pbx.example");
    assertThat(address).isEqualTo(new SipAddress(user, "pbx.example"));
    assertThat(address.number()).isEmpty();
  }

  @Test
  void browsersAreKnownByTheirIdentity() {
    assertThat(CallerAddress.of("client:maria")).isEqualTo(new ClientAddress("maria"));
    assertThat(CallerAddress.of("Client:maria").number()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "16195550142", "+0123456789", "+123456", "+1234567890123456", "+1619555014\u0662", "+1 619 555 0142",
    "+16195550142;ext=12", "72255", "whatsapp:+16195550142", "client:", "sip:@host.example",
    "sip:host.example",
    "tel:+16195550142", "\u202e+16195550142"
  })
  void whateverIsNoNumberIsOddAndNobody(String from) {
    assertThat(CallerAddress.of(from)).isInstanceOf(Odd.class);
    assertThat(CallerAddress.of(from).number()).isEmpty();
  }

  @Test
  void anEndlessOriginIsCutAndControlCharactersGo() {
    assertThat(CallerAddress.of("9\u0000\uD83D" + "7".repeat(10_000)))
        .isEqualTo(new Odd("9" + "7".repeat(AddressForm.LONGEST_CHARACTERS - 1)));
  }

  @Test
  void noTextIsAnError() {
    var random = new Random(65);
    String alphabet = "+0123456789sip:client@;<>[]%2B\u0000\uD83D\uDE00 anonymous\r\n\u0661";
    for (int i = 0; i < 200_000; i++) {
      var text = new StringBuilder();
      random.ints(random.nextInt(24), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
      assertThat(CallerAddress.of(text.toString()).number().map(PhoneNumber::e164).orElse("+1000000"))
          .matches("\\+[1-9][0-9]{6,14}");
    }
  }

  @Test
  void numbersStayOutOfLogs() {
    assertThat(CallerAddress.of("+16195550142")).asString().doesNotContain("619555014");
    assertThat(CallerAddress.of("sip:+16195550142@carrier.example")).asString().doesNotContain("619555014");
    assertThat(CallerAddress.of("6195550142")).asString().doesNotContain("619555014");
  }
}
