package dev.onetouch.telephony.twilio.rest;

import com.twilio.http.HttpMethod;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.CallCreator;
import com.twilio.type.Client;
import com.twilio.type.Endpoint;
import com.twilio.type.PhoneNumber;
import dev.onetouch.telephony.CallOrder;
import dev.onetouch.telephony.Carrier;
import dev.onetouch.telephony.CarrierAnswer;
import dev.onetouch.telephony.Leg;
import dev.onetouch.telephony.LegAddress;
import dev.onetouch.telephony.LegId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/// The [Carrier] that is Twilio. Safe for many threads; one connection pool for the life of the
/// process.
public final class TwilioCarrier implements Carrier, AutoCloseable {
  /// Everything about one request happens within this.
  public static final Duration DEADLINE = Duration.ofSeconds(3);

  private static final long PAGE = 50;
  private static final List<String> EVENTS =
      List.of("initiated", "ringing", "answered", "completed");

  /// The word comes as soon as it is known; a machine's greeting is not waited out.
  private static final String DETECT_AT_ONCE = "Enable";

  private final SingleShotHttpClient http;
  private final TwilioRestClient client;

  public TwilioCarrier(TwilioAccount account) {
    this(account, DEADLINE);
  }

  TwilioCarrier(TwilioAccount account, Duration deadline) {
    this.http = new SingleShotHttpClient(account.apiUrl(), deadline);
    this.client =
        new TwilioRestClient.Builder(account.user(), account.secret())
            .accountSid(account.accountSid())
            .httpClient(http)
            .build();
  }

  @Override
  public CarrierAnswer<Leg> place(CallOrder order) {
    CarrierAnswer<Leg> answer = ask(() -> LegReading.of(creator(order).create(client)));
    // There is no leg yet that could have ended: "not found" here is about the account.
    return answer instanceof CarrierAnswer.Gone<Leg>
        ? new CarrierAnswer.Refused<>("no such account")
        : answer;
  }

  @Override
  public CarrierAnswer<Leg> redirect(LegId leg, URI document) {
    return ask(() ->
        LegReading.of(
            Call.updater(leg.value()).setUrl(document).setMethod(HttpMethod.POST).update(client)));
  }

  @Override
  public CarrierAnswer<Leg> end(LegId leg) {
    return ask(() ->
        LegReading.of(
            Call.updater(leg.value()).setStatus(Call.UpdateStatus.COMPLETED).update(client)));
  }

  @Override
  public CarrierAnswer<Leg> find(LegId leg) {
    return ask(() -> LegReading.of(Call.fetcher(leg.value()).fetch(client)));
  }

  @Override
  public CarrierAnswer<List<Leg>> legsLike(CallOrder order, Instant sentAt) {
    // Twilio keeps whole seconds.
    Instant earliest = sentAt.truncatedTo(ChronoUnit.SECONDS).minusSeconds(1);
    return ask(() -> {
      Iterable<Call> newest =
          Call.reader()
              .setTo(endpoint(order.to()).getEndpoint())
              .setFrom(order.from().e164())
              .setPageSize(PAGE)
              .firstPage(client)
              .getRecords();
      return StreamSupport.stream(newest.spliterator(), false)
          .filter(call -> LegReading.createdSince(call, earliest))
          .map(LegReading::of)
          .toList();
    });
  }

  private static <T> CarrierAnswer<T> ask(Supplier<T> exchange) {
    try {
      return new CarrierAnswer.Done<>(exchange.get());
    } catch (RestFailure e) {
      return RestOutcome.of(e.failure());
    } catch (RuntimeException e) {
      // The SDK throws whatever comes up, a NullPointerException too, over an accepted answer it
      // did not expect.
      // It happened, but we do not know to which leg.
      return new CarrierAnswer.Unknown<>("unreadable answer: " + e);
    }
  }

  private static CallCreator creator(CallOrder order) {
    CallCreator creator =
        Call.creator(
                endpoint(order.to()),
                new PhoneNumber(order.from().e164()),
                named(order.answerUrl(), order))
            .setMethod(HttpMethod.POST)
            .setFallbackUrl(named(order.fallbackUrl(), order))
            .setFallbackMethod(HttpMethod.POST)
            .setStatusCallback(named(order.statusUrl(), order))
            .setStatusCallbackMethod(HttpMethod.POST)
            .setStatusCallbackEvent(EVENTS)
            .setTimeout(order.ringSeconds());
    return order.detectMachine() ? creator.setMachineDetection(DETECT_AT_ONCE) : creator;
  }

  private static Endpoint endpoint(LegAddress address) {
    return switch (address) {
      case LegAddress.Phone phone -> new PhoneNumber(phone.number().e164());
      case LegAddress.Browser browser -> new Client("client:" + browser.identity());
    };
  }

  // A fragment speaks to Twilio itself and stays at the end.
  private static URI named(URI url, CallOrder order) {
    String fragment = url.getRawFragment() == null ? "" : "#" + url.getRawFragment();
    String asked = url.toString().substring(0, url.toString().length() - fragment.length());
    String mark = url.getRawQuery() == null ? "?" : "&";
    return URI.create(asked + mark + "order=" + order.correlationId() + fragment);
  }

  @Override
  public void close() {
    http.close();
  }
}
