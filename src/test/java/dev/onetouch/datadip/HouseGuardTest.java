package dev.onetouch.datadip;

import static dev.onetouch.datadip.DipLab.STATUS;
import static dev.onetouch.datadip.DipLab.assertFails;
import static dev.onetouch.datadip.DipLab.assertFinds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseGuardTest {
  private static final HouseGuard STRICT = HouseGuard.allowing(List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0", "0.255.255.255", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255",
        "100.100.100.200",
        "127.0.0.1", "127.255.255.255", "168.63.129.16", "169.254.0.1", "169.254.169.254", "172.16.0.1",
        "172.31.255.255", "192.0.0.192", "192.0.2.1", "192.88.99.1", "192.168.0.1", "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
        "::", "::1", "fc00::1", "fd00:ec2::254", "fdff:ffff::1", "fe80::1", "febf::1", "fec0::1", "ff02::1",
        "100::1", "2001::1", "2001:2::1", "2001:db8::1", "3fff::1", "5f00::1", "64:ff9b:1::1", "4000::1",
        "::7f00:1", "::a00:1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "2002:a00:1::1",
        "2002:c0a8:1::1", "::ffff:0:7f00:1"
      })
  void addressesOfTheHouseAreInside(String address) {
    assertThat(STRICT.isInside(InetAddress.ofLiteral(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
        "128.0.0.1",
        "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0",
        "198.17.255.255", "198.20.0.0", "223.255.255.255", "2606:4700::1111", "2a00:1450::1",
        "2002:101:101::1",
        "64:ff9b::101:101", "::ffff:1.1.1.1"
      })
  void addressesOfTheInternetAreNot(String address) {
    assertThat(STRICT.isInside(InetAddress.ofLiteral(address))).isFalse();
  }

  /// The JDK makes IPv4 of these whenever it reads text, so the bytes are given.
  @Test
  void mappedAddressesAreUnwrappedFromTheirBytes() {
    byte[] mapped = HexFormat.of().parseHex("00000000000000000000ffff7f000001");
    assertThat(AddressBlock.of("127.0.0.0/8").holds(EmbeddedIpv4.unwrapped(ipv6(mapped)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1", "127.0.0.1.", "127.1", "127.0.1", "2130706433", "0177.0.0.1", "017700000001",
        "0x7f.0.0.1",
        "0x7f000001", "0X7F.1", "127.0.0.01", "127.0.0.0x1", "0", "0.0.0.0", "[::1]", "[::]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[fe80::1%25lo]",
        "[fe80::1%lo]",
        "localhost", "LOCALHOST", "localhost.", "169.254.169.254", "2852039166", "[fd00:ec2::254]",
        "10.1.2.3",
        "100.64.0.1", "192.168.1.1", "172.16.5.4", "127.0.0.1.1", "1.2.3.4.5.6", "%31%32%37.0.0.1",
        "127。0。0。1",
        "user@127.0.0.1", "user:secret@orders.acme.example", "orders.acme.example@127.0.0.1", "", "_inside"
      })
  void spellingsOfTheHouseAreRefusedAndNotCalled(String host) throws IOException {
    try (ScriptedServer server = ScriptedServer.json("{\"status\":\"inside\"}");
        HttpDataDip dip =
            DipLab.hurried(STRICT, DipLab.always("127.0.0.1"), HttpDataDip.BUDGET)) {
      assertFails(dip.fetch("http://" + host + ":" + server.port() + "/", STATUS), "refused address");
      assertFails(dip.fetch("https://" + host + "/", STATUS), "refused address");
      assertThat(server.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.1", "2130706433", "0177.0.0.1", "0x7f.0.0.1", "0X7F000001", "127.0.0.01", "127.0.0.0x1",
        "1.2.3.4.5",
        "256.1.1.1", "acme.example.1", "[fe80::1%25lo]"
      })
  void spellingsThatReadersDisagreeOnAreRefusedWhateverTheyResolveTo(String host) {
    assertThatThrownBy(() -> Destination.of("http://" + host + "/")).hasMessage("refused address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "orders.acme.example/1", "//orders.acme.example/1", "ftp://orders.acme.example/",
        "file:///etc/passwd",
        "jar:http://orders.acme.example/a!/b", "gopher://orders.acme.example/", "mailto:dana@acme.example",
        "http:/1",
        "http://orders.acme.example:0/", "http://orders.acme.example:65536/",
        "http://orders.acme.example:-1/",
        "http://orders.acme.example/a b", "http://orders.acme.example/\r\nX: y",
        "http://orders.acme.example\\@inside/",
        "http://orders.acme.example/customers/../admin", "http://orders.acme.example/..",
        "http://orders.acme.example/./x"
      })
  void otherThanPlainWebAddressesAreRefused(String url) {
    List<String> asked = new ArrayList<>();
    NameResolver noting =
        host -> {
          asked.add(host);
          return List.of(InetAddress.ofLiteral("127.0.0.1"));
        };
    try (HttpDataDip dip = DipLab.hurried(DipLab.guarding(), noting, HttpDataDip.BUDGET)) {
      assertFails(dip.fetch(url, STATUS), "refused address");
      assertThat(asked).isEmpty();
    }
  }

  @Test
  void aNameThatIsHalfInsideIsRefused() {
    NameResolver both = _ -> List.of(InetAddress.ofLiteral("1.1.1.1"), InetAddress.ofLiteral("10.0.0.1"));
    try (HttpDataDip dip = DipLab.hurried(STRICT, both, HttpDataDip.BUDGET)) {
      assertFails(dip.fetch("https://orders.acme.example/", STATUS), "refused address");
    }
  }

  /// First the internet, then the house: who resolves twice judges one and calls the other.
  @Test
  void theAddressJudgedIsTheAddressCalled() throws IOException {
    List<String> asked = new CopyOnWriteArrayList<>();
    NameResolver rebinding =
        host -> {
          asked.add(host);
          return List.of(InetAddress.ofLiteral(asked.size() == 1 ? "127.0.0.1" : "127.0.0.2"));
        };
    try (ScriptedServer outside = ScriptedServer.json("{\"status\":\"sent\"}");
        ScriptedServer inside =
            new ScriptedServer(
                "127.0.0.2",
                outside.port(),
                out -> out.write(ScriptedServer.jsonAnswer("{\"status\":\"secret\"}").getBytes()));
        HttpDataDip dip = DipLab.hurried(DipLab.guarding("127.0.0.2/32"), rebinding, HttpDataDip.BUDGET)) {
      String url = "http://Orders.Acme.example:" + outside.port() + "/";
      assertFinds(dip.fetch(url, STATUS), Map.of("order.status", "sent"));
      assertThat(asked).containsExactly("orders.acme.example");
      assertThat(outside.requests().getFirst())
          .contains("\nHost: orders.acme.example:" + outside.port() + "\n");
      assertFails(dip.fetch(url, STATUS), "refused address");
      assertThat(inside.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "crm.inside.example, http://crm.inside.example/x, true",
    "crm.inside.example, https://CRM.inside.example/x, true",
    "crm.inside.example, http://crm.inside.example:8080/x, false",
    "crm.inside.example:8080, http://crm.inside.example:8080/x, true",
    "crm.inside.example:8080, http://crm.inside.example/x, false",
    "crm.inside.example, http://a.crm.inside.example/x, false",
    "crm.inside.example, http://crm.inside.example.acme.example/x, false",
    "CRM.Inside.example:80, http://crm.inside.example/x, true",
    "127.0.0.1:8080, http://127.0.0.1:8080/x, true",
    "127.0.0.1:8080, http://127.0.0.1:8081/x, false",
    "127.0.0.1:8080, http://localhost:8080/x, false",
    "[fd00::1]:8080, http://[fd00::1]:8080/x, true"
  })
  void theAllowListOpensExactlyWhatItNames(String allowed, String url, boolean admitted) throws DipFailed {
    HouseGuard guard = HouseGuard.allowing(List.of(allowed));
    List<InetAddress> inside = List.of(InetAddress.ofLiteral("10.0.0.1"));
    assertThat(guard.admits(Destination.of(url), inside)).isEqualTo(admitted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "http://crm.inside.example", "crm.inside.example/x", "*.inside.example", "crm:0", "crm:65536",
        "a b"
      })
  void anAllowListThatCannotBeReadSaysWhatWasFound(String setting) {
    assertThatThrownBy(() -> HouseGuard.allowing(List.of(setting)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'host:port'")
        .hasMessageContaining("found '" + setting + "'");
  }

  private static InetAddress ipv6(byte[] bytes) {
    try {
      return java.net.Inet6Address.getByAddress("", bytes, -1);
    } catch (java.net.UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }
}
