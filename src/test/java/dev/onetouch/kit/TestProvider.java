package dev.onetouch.kit;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A small OpenID provider over real HTTP, as strict as a good one: it registers one client, takes PKCE, and hands each code
/// out once. Everything it says can be made wrong.
public final class TestProvider implements AutoCloseable {
  public static final String CLIENT = "onetouch";
  public static final String SECRET = "a secret: of + this % client";
  public static final String DISCOVERY = "/.well-known/openid-configuration";
  public static final String AUTHORIZE = "/authorize";
  public static final String TOKEN = "/token";
  public static final String KEYS = "/keys";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final String host;
  private final Map<String, Asked> codes = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> visits = new ConcurrentHashMap<>();
  private final Map<String, HttpHandler> instead = new ConcurrentHashMap<>();
  private final AtomicInteger strays = new AtomicInteger();
  private volatile Person person = new Person("sub-maria", "maria@acme.example", true);

  public final TestKeys keys = new TestKeys();

  /// What is changed in the claims of the next tokens.
  public volatile UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();

  /// Makes tokens of claims.
  public volatile Function<JWTClaimsSet, String> signing = keys::rs256;

  /// What is changed in the answer the browser carries back.
  public volatile UnaryOperator<Map<String, String>> answer = UnaryOperator.identity();

  /// What is changed in the provider's description of itself.
  public volatile UnaryOperator<Map<String, Object>> described = UnaryOperator.identity();

  private record Asked(String redirect, String nonce, String challenge) {}

  /// Whoever sits at the browser.
  public record Person(String subject, String email, Object verified) {}

  public TestProvider() {
    this("127.0.0.1");
  }

  /// @param host another name of this machine, for a provider that is another site to browsers
  public TestProvider(String host) {
    this.host = host;
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    serve(DISCOVERY, this::describe);
    serve(AUTHORIZE, this::authorize);
    serve(TOKEN, this::token);
    serve(KEYS, exchange -> send(exchange, 200, keys.published()));
    serve("/", exchange -> {
      strays.incrementAndGet();
      send(exchange, 404, "{}");
    });
    server.start();
  }

  private void serve(String path, HttpHandler usual) {
    server.createContext(path, exchange -> {
      try (exchange) {
        visits.computeIfAbsent(path, _ -> new AtomicInteger()).incrementAndGet();
        instead.getOrDefault(path, usual).handle(exchange);
      }
    });
  }

  public String issuer() {
    return "http://" + host + ":" + server.getAddress().getPort();
  }

  public void person(String subject, String email, Object verified) {
    person = new Person(subject, email, verified);
  }

  /// Answers at this path in another way from now on.
  public void instead(String path, HttpHandler handler) {
    instead.put(path, handler);
  }

  public void asUsual(String path) {
    instead.remove(path);
  }

  public int visits(String path) {
    return visits.getOrDefault(path, new AtomicInteger()).get();
  }

  /// Requests for addresses the provider never named.
  public int strays() {
    return strays.get();
  }

  private void describe(HttpExchange exchange) throws IOException {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("issuer", issuer());
    document.put("authorization_endpoint", issuer() + AUTHORIZE);
    document.put("token_endpoint", issuer() + TOKEN);
    document.put("jwks_uri", issuer() + KEYS);
    document.put("response_types_supported", List.of("code"));
    document.put("subject_types_supported", List.of("public"));
    document.put("id_token_signing_alg_values_supported", List.of("RS256", "HS256", "none"));
    document.put("authorization_response_iss_parameter_supported", true);
    send(exchange, 200, com.nimbusds.jose.util.JSONObjectUtils.toJSONString(described.apply(document)));
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> asked = single(exchange.getRequestURI().getRawQuery());
    boolean proper =
        "code".equals(asked.get("response_type"))
            && CLIENT.equals(asked.get("client_id"))
            && "S256".equals(asked.get("code_challenge_method"))
            && List.of(asked.getOrDefault("scope", "").split(" ")).contains("openid");
    if (!proper) {
      send(exchange, 400, "{}");
      return;
    }
    String code = UUID.randomUUID().toString();
    codes.put(code, new Asked(asked.get("redirect_uri"), asked.get("nonce"), asked.get("code_challenge")));
    Map<String, String> said = new LinkedHashMap<>();
    said.put("code", code);
    said.put("state", asked.get("state"));
    said.put("iss", issuer());
    Map<String, List<String>> sent = new LinkedHashMap<>();
    answer.apply(said).forEach((name, value) -> sent.put(name, List.of(value)));
    exchange.getResponseHeaders().set("Location", asked.get("redirect_uri") + "?" + URLUtils.serializeParameters(sent));
    exchange.sendResponseHeaders(302, -1);
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> form = single(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Asked asked = codes.remove(form.getOrDefault("code", ""));
    String credentials = exchange.getRequestHeaders().getFirst("Authorization");
    if (credentials == null || !credentials.equals(basic())) {
      send(exchange, 401, "{\"error\":\"invalid_client\"}");
    } else if (asked == null
        || !asked.redirect().equals(form.get("redirect_uri"))
        || !asked.challenge().equals(s256(form.getOrDefault("code_verifier", "")))) {
      send(exchange, 400, "{\"error\":\"invalid_grant\"}");
    } else {
      String token = signing.apply(claims.apply(claimsFor(asked)).build());
      send(exchange, 200,
          "{\"access_token\":\"at-1\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"" + token + "\"}");
    }
  }

  private JWTClaimsSet.Builder claimsFor(Asked asked) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .subject(person.subject())
        .audience(CLIENT)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)))
        .claim("nonce", asked.nonce())
        .claim("email", person.email())
        .claim("email_verified", person.verified());
  }

  /// RFC 6749, 2.3.1: both are form-encoded first.
  private static String basic() {
    String both = CLIENT + ":" + java.net.URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  private static String s256(String verifier) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> single(String encoded) {
    Map<String, String> single = new LinkedHashMap<>();
    URLUtils.parseParameters(encoded).forEach((name, values) -> single.put(name, values.getFirst()));
    return single;
  }

  public static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  public URI at(String path) {
    return URI.create(issuer() + path);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
