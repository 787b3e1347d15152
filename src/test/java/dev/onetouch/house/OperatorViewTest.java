package dev.onetouch.house;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.ConsoleAppender;
import dev.onetouch.call.CallEvent;
import dev.onetouch.call.Outcome;
import dev.onetouch.kit.DatabaseProxy;
import dev.onetouch.kit.DatabaseProxy.Line;
import dev.onetouch.kit.Eventually;
import dev.onetouch.kit.LogLines;
import dev.onetouch.kit.Operator;
import dev.onetouch.kit.SampleDatabase;
import dev.onetouch.kit.TestCall;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.kit.TestHouse;
import dev.onetouch.kit.Twiml;
import dev.onetouch.switchboard.CallMeters;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an operator sees of a house: health, metrics, the log.
class OperatorViewTest {
  private static final String DANA = "+16195550142";
  private static final Pattern FULL_NUMBER = Pattern.compile("1?619\\D?555\\D?\\d{4}");
  private static TestDatabase database;
  private static DatabaseProxy line;
  private static TestHouse house;
  private static LogLines expected;

  @BeforeAll
  static void open() {
    expected = LogLines.ofAll();
    database = SampleDatabase.create();
    line = DatabaseProxy.to(TestDatabase.serverPort());
    house = TestHouse.on(database).through(line).open();
  }

  @AfterAll
  static void close() {
    house.close();
    line.close();
    database.close();
    expected.close();
  }

  @BeforeEach
  void seat() {
    line.become(Line.GOOD);
    Eventually.is(() -> house.operator().get("/health/ready").body().contains("sound"));
    SampleDatabase.hangUpAll(database);
    SampleDatabase.seat(database, "phone", "maria");
  }

  @Test
  void aLostDatabaseIsDegradedAndNotUnready() {
    for (Operator from : List.of(house.operator(), new Operator(house.url()))) {
      assertThat(from.get("/health/live").statusCode()).isEqualTo(200);
      assertThat(from.get("/health/ready").statusCode()).isEqualTo(200);
      assertThat(from.get("/health/ready").body()).isEqualTo("{\"status\":\"ready\",\"database\":\"sound\"}");
    }
    line.become(Line.REFUSING);
    Eventually.is(() -> house.operator().get("/health/ready").body().contains("degraded"));

    assertThat(house.operator().get("/health/ready").statusCode()).isEqualTo(200);
    assertThat(house.operator().get("/health/ready").body()).isEqualTo("{\"status\":\"degraded\",\"database\":\"lost\"}");
    assertThat(house.operator().get("/health/live").statusCode()).isEqualTo(200);
    line.become(Line.GOOD);
    Eventually.is(() -> house.operator().get("/health/ready").body().contains("\"ready\""));
  }

  @Test
  void withoutDatabaseAndDutyLineANodeIsNotReady() {
    try (DatabaseProxy own = DatabaseProxy.to(TestDatabase.serverPort())) {
      own.become(Line.REFUSING);
      try (TestHouse blind = TestHouse.on(database).through(own).open()) {
        assertThat(blind.operator().get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(blind.operator().get("/health/live").statusCode()).isEqualTo(200);
        Twiml first = new TestCall(blind.carrier(), DANA, SampleDatabase.MAIN_LINE).arrives();
        assertThat(first.has("Record")).as("nobody to ring: a message is taken").isTrue();

        own.become(Line.GOOD);
        Eventually.is(() -> blind.operator().get("/health/ready").statusCode() == 200);
        Eventually.is(() -> new TestCall(blind.carrier(), "+16195550143", SampleDatabase.MAIN_LINE).arrives().said().contains("looks after your case"));
      }
    }
  }

  @Test
  void everySeriesIsThereFromTheStart() {
    Stream<String> series = Stream.of(
            Arrays.stream(CallMeters.Webhook.values()).flatMap(webhook -> Stream.of(
                "onetouch_webhook_seconds_count{webhook=\"%s\"}".formatted(word(webhook)),
                "onetouch_webhook_seconds_bucket{webhook=\"%s\",le=\"0.25\"}".formatted(word(webhook)))),
            Arrays.stream(Outcome.values()).map(outcome -> "onetouch_calls_ended_total{outcome=\"%s\"}".formatted(outcome.word())),
            Arrays.stream(CallEvent.Closing.values()).map(closing -> "onetouch_offers_total{result=\"%s\"}".formatted(word(closing))),
            Arrays.stream(CallMeters.LegKind.values()).map(leg -> "onetouch_last_resort_total{leg=\"%s\"}".formatted(word(leg))),
            Stream.of("onetouch_offers_total{result=\"accepted\"}", "onetouch_signature_refused_total",
                "onetouch_person_seconds_count", "onetouch_person_seconds_bucket{le=\"20.0\"}"))
        .flatMap(each -> each);
    String metrics = house.operator().metrics();

    List<String> missing = series.filter(one -> metrics.lines().noneMatch(each -> each.startsWith(one + " "))).toList();

    assertThat(missing).as(metrics.lines().filter(each -> each.startsWith("onetouch_")).collect(Collectors.joining("\n"))).isEmpty();
    assertThat(FULL_NUMBER.matcher(metrics).find()).isFalse();
  }

  @Test
  void aCallMovesWhatItShould() {
    Operator operator = house.operator();
    double inbound = operator.metric("onetouch_webhook_seconds_count{webhook=\"inbound\"}");
    double offers = operator.metric("onetouch_webhook_seconds_count{webhook=\"offer\"}");
    double accepted = operator.metric("onetouch_offers_total{result=\"accepted\"}");
    double persons = operator.metric("onetouch_person_seconds_count");
    double answered = operator.metric("onetouch_calls_ended_total{outcome=\"answered\"}");
    double missed = operator.metric("onetouch_offers_total{result=\"missed\"}");
    double lastResort = operator.metric("onetouch_last_resort_total{leg=\"caller\"}");
    double signature = operator.metric("onetouch_signature_refused_total");

    wholeCall();
    new TestCall(house.carrier(), "+16195550151", "+19995550123").arrives();
    house.carrier().send(dev.onetouch.kit.Webhook.post("/voice/inbound", java.util.Map.of()).signedBy("x"));

    Eventually.is(() -> operator.metric("onetouch_calls_ended_total{outcome=\"answered\"}") == answered + 1);
    assertThat(operator.metric("onetouch_webhook_seconds_count{webhook=\"inbound\"}")).isEqualTo(inbound + 3);
    assertThat(operator.metric("onetouch_webhook_seconds_count{webhook=\"offer\"}")).isEqualTo(offers + 2);
    assertThat(operator.metric("onetouch_offers_total{result=\"accepted\"}")).isEqualTo(accepted + 1);
    assertThat(operator.metric("onetouch_person_seconds_count")).isEqualTo(persons + 1);
    assertThat(operator.metric("onetouch_last_resort_total{leg=\"caller\"}")).isEqualTo(lastResort + 1);
    assertThat(operator.metric("onetouch_signature_refused_total")).isEqualTo(signature + 1);

    SampleDatabase.seat(database, "phone", "maria");
    TestCall unanswered = new TestCall(house.carrier(), DANA, SampleDatabase.MAIN_LINE);
    unanswered.arrives();
    unanswered.dialEnds("no-answer");
    Eventually.is(() -> operator.metric("onetouch_offers_total{result=\"missed\"}") == missed + 1);
  }

  @Test
  void theProductionLogHasNoFullNumberWhateverHappens() throws Exception {
    LoggerContext production = new LoggerContext();
    production.setMDCAdapter(new LogbackMDCAdapter());
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(production);
    configurator.doConfigure(OperatorViewTest.class.getResource("/logback-json.xml"));
    production.start();
    List<String> written;
    try (LogLines ours = LogLines.of("dev.onetouch")) {
      wholeCall();
      new TestCall(house.carrier(), DANA, "+16195550123").arrives();
      new TestCall(house.carrier(), "sip:+16195550142@sip.acme.example", "sip:+16195550199@sip.acme.example").arrives();
      database.execute("alter table customer_phone rename to customer_phone_gone");
      new TestCall(house.carrier(), DANA, SampleDatabase.MAIN_LINE).arrives();
      database.execute("alter table customer_phone_gone rename to customer_phone");
      TestCall broken = new TestCall(house.carrier(), "+16195550143", SampleDatabase.MAIN_LINE);
      broken.arrives();
      database.execute("update call set state = jsonb_set(state, '{line,dialled}', '\"+16195550\"') where leg = '%s'"
          .formatted(broken.leg()));
      broken.presses("0");
      line.become(Line.REFUSING);
      new TestCall(house.carrier(), DANA, SampleDatabase.MAIN_LINE).arrives();
      var encoder = ((ConsoleAppender<ILoggingEvent>) production.getLogger("ROOT").getAppender("console")).getEncoder();
      written = ours.events().stream().map(event -> new String(encoder.encode(event), StandardCharsets.UTF_8)).toList();
    } finally {
      production.stop();
    }

    assertThat(written).hasSizeGreaterThan(5).allMatch(each -> each.startsWith("{") && each.strip().lines().count() == 1);
    assertThat(written).filteredOn(each -> FULL_NUMBER.matcher(each).find()).isEmpty();
    assertThat(written).noneMatch(each -> each.contains("Dana") || each.contains("Fraser") || each.contains(TestHouse.TOKEN));
  }

  private static void wholeCall() {
    TestCall call = new TestCall(house.carrier(), DANA, SampleDatabase.MAIN_LINE);
    Twiml ringing = call.arrives();
    var leg = TestCall.form(TestCall.legName(), SampleDatabase.MAIN_LINE, "+16195550111", "in-progress");
    String offer = house.carrier().path(ringing.first("Number").getAttribute("url"));
    assertThat(house.carrier().post(offer, leg).twiml().has("Gather")).isTrue();
    leg.put("Digits", "1");
    assertThat(house.carrier().post(offer + "/key", leg).twiml().has("Hangup")).isFalse();
    call.dialEnds("completed");
    call.hangsUp();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
