package dev.onetouch.datadip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onetouch.switchboard.DataDip;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;

/// What the tests of a dip share.
final class DipLab {
  static final SSLSocketFactory TLS = (SSLSocketFactory) SSLSocketFactory.getDefault();
  static final Map<String, String> STATUS = Map.of("order.status", "/status");

  private DipLab() {}

  static HttpDataDip allowing(ScriptedServer server) {
    return new HttpDataDip(HouseGuard.allowing(List.of(server.authority())), InstantSource.system());
  }

  static HttpDataDip hurried(HouseGuard guard, NameResolver names, Duration budget) {
    return new HttpDataDip(guard, names, TLS, InstantSource.system(), budget);
  }

  /// A guard that takes loopback for the internet and only these for the house.
  static HouseGuard guarding(String... blocks) {
    return new HouseGuard(List.of(), List.of(blocks).stream().map(AddressBlock::of).toList());
  }

  static NameResolver always(String address) {
    return _ -> List.of(InetAddress.ofLiteral(address));
  }

  static DataDip.Result fetch(ScriptedServer server, Map<String, String> keep) {
    try (HttpDataDip dip = allowing(server)) {
      return dip.fetch("http://" + server.authority() + "/orders/1", keep);
    }
  }

  static void assertFails(DataDip.Result result, String why) {
    assertThat(result).isEqualTo(new DataDip.Result.Failed(why));
  }

  static void assertFinds(DataDip.Result result, Map<String, String> facts) {
    assertThat(result).isEqualTo(new DataDip.Result.Found(facts));
  }
}
