package dev.onetouch.app;

import dev.onetouch.app.health.DatabaseLook;
import dev.onetouch.app.health.DatabaseProbe;
import dev.onetouch.app.health.DatabasePulse;
import dev.onetouch.app.health.HealthPages;
import dev.onetouch.app.health.Readiness;
import dev.onetouch.app.metrics.MachineMeters;
import dev.onetouch.app.metrics.PoolMeters;
import dev.onetouch.app.metrics.PrometheusMeters;
import dev.onetouch.app.settings.DatabaseSettings;
import dev.onetouch.app.settings.HouseSettings;
import dev.onetouch.app.settings.TwilioSettings;
import dev.onetouch.datadip.HouseGuard;
import dev.onetouch.datadip.HttpDataDip;
import dev.onetouch.desk.DeskBell;
import dev.onetouch.desk.PromiseSweep;
import dev.onetouch.formats.FlowFormat;
import dev.onetouch.formats.PhraseFiles;
import dev.onetouch.storage.ConcernedRows;
import dev.onetouch.storage.Database;
import dev.onetouch.storage.PromptSounds;
import dev.onetouch.storage.SweepSchedule;
import dev.onetouch.switchboard.Housekeeping;
import dev.onetouch.switchboard.NumberCare;
import dev.onetouch.telephony.twilio.rest.TwilioAccount;
import dev.onetouch.telephony.twilio.rest.TwilioCarrier;
import dev.onetouch.telephony.twilio.rest.TwilioNumbers;
import dev.onetouch.telephony.twilio.rest.TwilioRecordings;
import dev.onetouch.telephony.twilio.voice.TurnBudget;
import dev.onetouch.telephony.twilio.voice.VoiceAddresses;
import dev.onetouch.web.PublicSounds;
import io.helidon.webserver.http.HttpService;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/// The parts list: every part of a running OneTouch, made once, in the order in which they need each other, and closed in
/// the opposite one.
public final class House implements AutoCloseable {
  private static final Duration WARM_UP = Duration.ofSeconds(5);

  private final Departure departure;
  private final PublicListener callers;
  private final OperatorListener operator;

  private House(Departure departure, PublicListener callers, OperatorListener operator) {
    this.departure = departure;
    this.callers = callers;
    this.operator = operator;
  }

  /// What differs between a real installation, the demo and a test.
  ///
  /// @param database what was seen of it before we came here
  /// @param others what else is served, such as the sandbox carrier's telephones
  /// @param background wraps what is done behind the callers' backs, for whoever has to know when it is done
  /// @param sweeps sees to it that the sweep is made again and again
  public record Surroundings(
      DatabaseLook database,
      InstantSource clock,
      List<HttpService> others,
      UnaryOperator<Runnable> background,
      Sweeps sweeps) {
    public Surroundings {
      others = List.copyOf(others);
    }

    /// The sweep is made as time passes, by whichever node is free.
    public Surroundings(
        DatabaseLook database, InstantSource clock, List<HttpService> others, UnaryOperator<Runnable> background) {
      this(database, clock, others, background, SweepSchedule::start);
    }

    public static Surroundings real(DatabaseLook database) {
      return new Surroundings(database, InstantSource.system(), List.of(), UnaryOperator.identity());
    }
  }

  /// Makes the sweep from now on, until what it returns is closed.
  public interface Sweeps {
    AutoCloseable start(Database database, Runnable sweep);
  }

  public static House open(HouseSettings settings, DatabaseSettings store, Surroundings around) throws EnvironmentFault {
    Departure departure = new Departure();
    try {
      return open(settings, store, around, departure);
    } catch (RuntimeException | EnvironmentFault e) {
      departure.close();
      throw e;
    }
  }

  private static House open(
      HouseSettings settings, DatabaseSettings store, Surroundings around, Departure departure) throws EnvironmentFault {
    PrometheusMeterRegistry registry =
        new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    departure.first("the meters", registry::close);
    departure.first("the machine's meters", new MachineMeters(registry));
    PrometheusMeters meters = new PrometheusMeters(registry);
    DatabasePulse pulse = departure.first(
        "the database's pulse", DatabasePulse.start(new DatabaseProbe(store)::look, around.database()));

    Database database = departure.first("the database", Database.open(storage(store)));
    database.pools().forEach((name, pool) -> PoolMeters.watch(registry, name, pool));
    Stores stores = Stores.of(database, PhraseFiles.shipped(), settings.calls());
    departure.first("the house book", stores.houses());
    DeskBell bell = new DeskBell();
    NewWork work = new NewWork(new ConcernedRows(database), bell);
    AfterTurn afterTurn = departure.first("what turns set off", new AfterTurn(meters, bell, work, around.background()));
    SecureRandom random = new SecureRandom();
    FreshIds ids = new FreshIds(around.clock(), random);

    CallRoom calls = CallRoom.of(settings, new CallRoom.Needs(
        stores,
        work.watching(stores.voicemails(), afterTurn::later),
        departure.first("the data-dips", new HttpDataDip(HouseGuard.allowing(settings.calls().fetchHosts()), around.clock())),
        departure.first("the carrier", new TwilioCarrier(account(settings.twilio()))),
        ids,
        around.clock(),
        afterTurn,
        departure.first("the turns' budget", new TurnBudget(TurnBudget.USUAL)),
        meters));
    afterTurn.attach(calls.housekeeping(), calls.outbound());
    List<HttpService> others = new ArrayList<>(around.others());
    others.add(calls.routes());
    others.add(new PublicSounds(VoiceAddresses.AUDIO, new PromptSounds(database)));
    DeskRoom desks = DeskRoom.of(settings, new DeskRoom.Needs(
        database, bell, calls.offers(), afterTurn, ids, random, others,
        departure.first("the recordings", new TwilioRecordings(account(settings.twilio()))), calls.outbound(),
        calls.rooms(),
        departure.first("the sign-in provider", Providers.of(settings, around.clock())).open(), around.clock(),
        AdminRoom.routes(database, stores.houses(), new FlowFormat(PhraseFiles.shipped()), ids::note, around.clock(),
            numbers(settings, departure), Set.copyOf(settings.web().trustedProxies()), random)));

    boolean sound = around.database() instanceof DatabaseLook.Sound;
    departure.first("the awakening", Awakening.begin(sound, () -> wake(stores, calls.housekeeping(), desks.promises(), around.sweeps(), departure)));

    Readiness readiness = new Readiness(pulse, () -> !CallRoom.dutyLines(stores).others().isEmpty());
    HealthPages health = new HealthPages(readiness);
    OperatorListener operator =
        departure.first("the operator's listener", OperatorListener.open(settings.operator(), registry, health));
    PublicListener callers =
        departure.first("the public listener", PublicListener.open(settings.web(), desks.site(), health));
    departure.first("the desks' streams", desks.streams());
    departure.first("the doors", () -> sayGoodbye(readiness, settings.shutdown().notice()));
    readiness.open();
    return new House(departure, callers, operator);
  }

  /// What needs the tables: they are brought up to date, the house is read, connections are opened, and the sweep begins.
  private static void wake(
      Stores stores, Housekeeping housekeeping, PromiseSweep promises, Sweeps sweeps, Departure departure) {
    stores.database().migrate();
    stores.houses().refresh();
    stores.houses().start();
    stores.database().warmUp(WARM_UP);
    departure.first("the sweep", sweeps.start(stores.database(), () -> {
      promises.sweep();
      housekeeping.sweep();
    }));
  }

  private static NumberCare numbers(HouseSettings settings, Departure departure) {
    TwilioNumbers carrier = departure.first("the carrier's numbers", new TwilioNumbers(account(settings.twilio())));
    return new NumberCare(carrier, new VoiceAddresses(settings.web().publicUrl().toString()).ofANumber());
  }

  private static dev.onetouch.storage.DatabaseSettings storage(DatabaseSettings store) {
    return new dev.onetouch.storage.DatabaseSettings(
        store.url(), store.user(), store.password().value(), store.webhookConnections(), store.deskConnections());
  }

  /// Commands use the first token; a second one is there for webhooks while it is rotated.
  private static TwilioAccount account(TwilioSettings twilio) {
    return TwilioAccount.withToken(twilio.accountSid(), twilio.authTokens().getFirst().value(), twilio.apiUrl());
  }

  /// First nobody is sent here any more, and only then do we stop listening.
  private static void sayGoodbye(Readiness readiness, Duration notice) throws InterruptedException {
    readiness.leave();
    boolean _ = new CountDownLatch(1).await(notice.toMillis(), TimeUnit.MILLISECONDS);
  }

  public int port() {
    return callers.port();
  }

  public int operatorPort() {
    return operator.port();
  }

  @Override
  public void close() {
    departure.close();
  }
}
