package dev.onetouch.telephony.twilio.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.telephony.CarrierAnswer;
import dev.onetouch.telephony.NumberDesk;
import dev.onetouch.telephony.NumberSetting;
import dev.onetouch.telephony.Webhooks;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// [NumberDesk] of one Twilio account: its IncomingPhoneNumbers. Safe for many threads.
public final class TwilioNumbers implements NumberDesk, AutoCloseable {
  /// Everything about one request happens within this.
  public static final Duration DEADLINE = Duration.ofSeconds(3);

  /// Twilio's largest page; one number takes about two kilobytes.
  private static final int MOST = 1_000;

  private static final int MAX_ANSWER_BYTES = 4 * 1024 * 1024;

  // It becomes part of a path that carries our sign-in.
  private static final Pattern NUMBER_ID = Pattern.compile("PN[0-9a-fA-F]{32}");

  private final JsonMapper json = new JsonMapper();
  private final SingleShot shot;
  private final String resource;
  private final String authorization;

  public TwilioNumbers(TwilioAccount account) {
    this(account, DEADLINE);
  }

  TwilioNumbers(TwilioAccount account, Duration deadline) {
    this.shot = new SingleShot(deadline, MAX_ANSWER_BYTES);
    this.resource = account.apiUrl().toString().replaceFirst("/+$", "") + "/2010-04-01/Accounts/"
        + account.accountSid() + "/IncomingPhoneNumbers";
    byte[] signIn = (account.user() + ":" + account.secret()).getBytes(StandardCharsets.UTF_8);
    this.authorization = "Basic " + Base64.getEncoder().encodeToString(signIn);
  }

  @Override
  public CarrierAnswer<List<NumberSetting>> all() {
    return ask(get("?PageSize=" + MOST), this::list);
  }

  @Override
  public CarrierAnswer<NumberSetting> find(PhoneNumber number) {
    CarrierAnswer<List<NumberSetting>> answer =
        ask(get("?PageSize=" + MOST + "&PhoneNumber=" + encoded(number.e164())), this::list);
    return switch (answer) {
      // Twilio takes the number for a pattern.
      case CarrierAnswer.Done<List<NumberSetting>>(List<NumberSetting> found) -> found.stream()
          .filter(one -> one.number().equals(number))
          .findFirst()
          .<CarrierAnswer<NumberSetting>>map(CarrierAnswer.Done::new)
          .orElseGet(CarrierAnswer.Gone::new);
      case CarrierAnswer.Gone<List<NumberSetting>> _ -> new CarrierAnswer.Refused<>("no such account");
      case CarrierAnswer.Refused<List<NumberSetting>>(String reason) -> new CarrierAnswer.Refused<>(reason);
      case CarrierAnswer.TryLater<List<NumberSetting>>(String reason) -> new CarrierAnswer.TryLater<>(reason);
      case CarrierAnswer.Unknown<List<NumberSetting>>(String reason) -> new CarrierAnswer.Unknown<>(reason);
    };
  }

  @Override
  public CarrierAnswer<NumberSetting> point(NumberSetting number, Webhooks to) {
    if (!NUMBER_ID.matcher(number.id()).matches()) {
      return new CarrierAnswer.Refused<>("a number's id is PN and 32 hexadecimal digits");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("VoiceUrl", to.voice());
    fields.put("VoiceMethod", "POST");
    fields.put("VoiceFallbackUrl", to.fallback());
    fields.put("VoiceFallbackMethod", "POST");
    fields.put("StatusCallback", to.status());
    fields.put("StatusCallbackMethod", "POST");
    // An application or a trunk stays: the published API takes no empty id for one.
    String form = fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
    return ask(
        request("/" + number.id() + ".json")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)),
        this::setting);
  }

  private HttpRequest.Builder get(String query) {
    return request(".json" + query).GET();
  }

  private HttpRequest.Builder request(String rest) {
    return HttpRequest.newBuilder(URI.create(resource + rest))
        .header("Authorization", authorization)
        .header("Accept", "application/json")
        .header("User-Agent", "onetouch");
  }

  private interface Reader<T> {
    T read(JsonNode body);
  }

  private <T> CarrierAnswer<T> ask(HttpRequest.Builder request, Reader<T> reader) {
    try {
      byte[] body = shot.send(request.build()).body();
      return new CarrierAnswer.Done<>(reader.read(json.readTree(new String(body, StandardCharsets.UTF_8))));
    } catch (RestFailure e) {
      return RestOutcome.of(e.failure());
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return new CarrierAnswer.Unknown<>("unreadable answer: " + e);
    }
  }

  private List<NumberSetting> list(JsonNode body) {
    List<NumberSetting> numbers = new ArrayList<>();
    body.path("incoming_phone_numbers").forEach(one -> numbers.add(setting(one)));
    return numbers;
  }

  private NumberSetting setting(JsonNode one) {
    return new NumberSetting(
        one.path("sid").asText(""), new PhoneNumber(one.path("phone_number").asText("")),
        text(one, "voice_url"), text(one, "voice_method"), text(one, "voice_fallback_url"),
        text(one, "status_callback"), text(one, "voice_application_sid"), text(one, "trunk_sid"));
  }

  private static String text(JsonNode one, String key) {
    return one.path(key).isTextual() ? one.path(key).textValue() : "";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    shot.close();
  }
}
