package dev.onetouch.datadip;

import static dev.onetouch.datadip.DipLab.STATUS;
import static dev.onetouch.datadip.DipLab.assertFails;
import static dev.onetouch.datadip.DipLab.assertFinds;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server on loopback whose certificate is for `orders.acme.example` alone.
class TlsDipTest {
  private static final String PASSWORD = "only-for-this-test";
  private static final List<String> SERVER_NAMES = new CopyOnWriteArrayList<>();

  private static SSLContext trusting;
  private static HttpsServer server;

  @BeforeAll
  static void startServer(@TempDir Path folder) throws Exception {
    trusting = contextWithNewCertificate(folder.resolve("server.p12"));
    server = HttpsServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(trusting));
    server.createContext(
        "/",
        exchange -> {
          ((ExtendedSSLSession) ((HttpsExchange) exchange).getSSLSession())
              .getRequestedServerNames()
              .forEach(name -> SERVER_NAMES.add(new String(name.getEncoded(), StandardCharsets.US_ASCII)));
          byte[] body = "{\"status\":\"sent\"}".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          try (exchange) {
            exchange.getResponseBody().write(body);
          }
        });
    server.start();
  }

  @AfterAll
  static void stopServer() {
    server.stop(0);
  }

  @Test
  void theNameIsAskedForAndCheckedAlthoughTheAddressIsPinned() {
    assertFinds(fetch("orders.acme.example", trusting.getSocketFactory()), Map.of("order.status", "sent"));
    assertThat(SERVER_NAMES).contains("orders.acme.example");
  }

  @Test
  void aCertificateForAnotherNameIsRefused() {
    assertFails(fetch("crm.acme.example", trusting.getSocketFactory()), "TLS failed");
  }

  @Test
  void aCertificateForANameDoesNotServeItsAddress() {
    assertFails(fetch("127.0.0.1", trusting.getSocketFactory()), "TLS failed");
  }

  @Test
  void aCertificateNobodyVouchesForIsRefused() {
    assertFails(fetch("orders.acme.example", DipLab.TLS), "TLS failed");
  }

  private static dev.onetouch.switchboard.DataDip.Result fetch(String host, SSLSocketFactory tls) {
    try (HttpDataDip dip =
        new HttpDataDip(
            DipLab.guarding(), DipLab.always("127.0.0.1"), tls, InstantSource.system(), HttpDataDip.BUDGET)) {
      return dip.fetch("https://" + host + ":" + server.getAddress().getPort() + "/", STATUS);
    }
  }

  private static SSLContext contextWithNewCertificate(Path file) throws Exception {
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process making =
        new ProcessBuilder(
                keytool, "-genkeypair", "-keyalg", "EC", "-alias", "server", "-storetype", "PKCS12",
                "-validity", "2", "-dname", "CN=orders.acme.example", "-ext", "san=dns:orders.acme.example",
                "-keystore", file.toString(), "-storepass", PASSWORD)
            .inheritIO()
            .start();
    assertThat(making.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD.toCharArray());
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("server", keys.getCertificate("server"));
    TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }
}
