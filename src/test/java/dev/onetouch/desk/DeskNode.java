package dev.onetouch.desk;

import dev.onetouch.app.AdminRoom;
import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.PromiseLimits;
import dev.onetouch.desk.Softphones.Softphone;
import dev.onetouch.formats.FlowFormat;
import dev.onetouch.formats.PhraseFiles;
import dev.onetouch.routing.Floor;
import dev.onetouch.storage.CaseMoveRows;
import dev.onetouch.storage.Database;
import dev.onetouch.storage.DeskCaseFiles;
import dev.onetouch.storage.DeskRows;
import dev.onetouch.storage.DeskVoicemails;
import dev.onetouch.storage.PostgresCallStore;
import dev.onetouch.storage.PostgresColleagueBook;
import dev.onetouch.storage.PromiseRows;
import dev.onetouch.storage.ProviderIdentityRows;
import dev.onetouch.storage.ResolutionRows;
import dev.onetouch.storage.SessionRows;
import dev.onetouch.storage.SignInRows;
import dev.onetouch.storage.TaskRows;
import dev.onetouch.switchboard.AnswerWriter;
import dev.onetouch.switchboard.CallerDirectory;
import dev.onetouch.switchboard.DataDip;
import dev.onetouch.switchboard.FloorStore;
import dev.onetouch.switchboard.KeptRecordings;
import dev.onetouch.switchboard.OfferTurns;
import dev.onetouch.switchboard.RoomTurns;
import dev.onetouch.switchboard.StoreUnavailable;
import dev.onetouch.switchboard.Switchboard;
import dev.onetouch.switchboard.SwitchboardParts;
import dev.onetouch.switchboard.TurnIds;
import dev.onetouch.switchboard.TurnPolicy;
import dev.onetouch.web.Api;
import dev.onetouch.web.ErrorAnswers;
import dev.onetouch.web.FirstPage;
import dev.onetouch.web.HttpLimits;
import dev.onetouch.web.Json;
import dev.onetouch.web.OriginRule;
import dev.onetouch.web.PageFiles;
import dev.onetouch.web.Pages;
import dev.onetouch.web.Passwords;
import dev.onetouch.web.PeerAddress;
import dev.onetouch.web.ProviderCookie;
import dev.onetouch.web.ProviderRoutes;
import dev.onetouch.web.ProviderSignIn;
import dev.onetouch.web.Route;
import dev.onetouch.web.SecurityHeaders;
import dev.onetouch.web.SessionCookie;
import dev.onetouch.web.SessionRoutes;
import dev.onetouch.web.SessionToken;
import dev.onetouch.web.Sessions;
import dev.onetouch.web.SignIn;
import dev.onetouch.web.SignInProvider;
import dev.onetouch.web.Site;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// One node, wired as the program wires it.
public final class DeskNode implements AutoCloseable {
  private static final SecureRandom RANDOM = new SecureRandom();

  static final int SHELF_BYTES = 1_000;

  final RecordingShelf shelf = new RecordingShelf();

  /// What becomes of calls from desks.
  volatile Function<OutboundDesk.Target, OutboundDesk.Outcome> calling = target -> new OutboundDesk.Outcome.Busy();
  final List<AgentId> freed = new CopyOnWriteArrayList<>();
  final DeskBell bell = new DeskBell();
  final DeskStreams streams;
  final Promises promises;
  final PromiseSweep sweep;
  private final SessionRows sessionRows;
  private final Api api;
  private final WebServer server;

  DeskNode(Database database, String publicUrl, int maxStreams) {
    this(database, publicUrl, maxStreams, List.of());
  }

  /// @param providers who else vouches for agents
  DeskNode(Database database, String publicUrl, int maxStreams, List<? extends SignInProvider> providers) {
    Json json = new Json();
    DeskStore store = new DeskRows(database, PromiseLimits.USUAL);
    Switchboard switchboard = switchboard(database);
    sessionRows = new SessionRows(database);
    Sessions sessions = new Sessions(sessionRows, RANDOM);
    SessionCookie cookie = new SessionCookie(publicUrl);
    streams = new DeskStreams(store, bell, sessions, cookie, maxStreams);
    SignIn signIn = new SignIn(new SignInRows(database), new Passwords(RANDOM));
    List<Route> routes = new ArrayList<>();
    routes.addAll(new SessionRoutes(signIn, sessions, cookie, PeerAddress.DIRECT).routes());
    routes.addAll(new ProviderRoutes(
            providers,
            new ProviderSignIn(new ProviderIdentityRows(database), new SignInRows(database)),
            new ProviderRoutes.Doorway(sessions, cookie, new ProviderCookie(publicUrl), PeerAddress.DIRECT),
            RANDOM,
            InstantSource.system())
        .routes());
    routes.addAll(
        new DeskRoutes(store, new SwitchboardOffers(turns(switchboard)), freed::add, bell, streams)
            .routes());
    routes.addAll(
        new CaseRoutes(new DeskCaseFiles(database), () -> UUID.randomUUID().toString()).routes());
    routes.addAll(
        new MoveRoutes(new CaseMoveRows(database), bell, () -> UUID.randomUUID().toString())
            .routes());
    promises = new PromiseRows(database, PromiseLimits.USUAL);
    routes.addAll(
        new PromiseRoutes(promises, bell, () -> UUID.randomUUID().toString()).routes());
    routes.addAll(duties(database, store));
    // One agent's browser is no telephone, another's is one of each kind.
    routes.addAll(new SoftphoneRoutes(DeskNode::softphone).routes());
    routes.addAll(new RoomRoutes(
        new RoomTurns(switchboard, new PostgresColleagueBook(database), new RandomIds()), store).routes());
    routes.addAll(AdminRoom.routes(
        database, () -> DeskHouse.HOUSE, new FlowFormat(PhraseFiles.shipped()), () -> UUID.randomUUID().toString(),
        InstantSource.system()));
    sweep = new PromiseSweep(promises, bell);
    api = new Api(json, new OriginRule(publicUrl), cookie, sessions, routes);
    Site site =
        new Site(
            HttpLimits.STANDARD,
            new SecurityHeaders(publicUrl),
            new ErrorAnswers(json, List.of(StoreUnavailable.class)),
            api,
            new Pages(PageFiles.in("/pages-sample"), new FirstPage(new SecureRandom())),
            List.of());
    WebServerConfig.Builder builder = WebServer.builder().host("127.0.0.1").port(0);
    site.register(builder);
    server = builder.build().start();
  }

  private List<Route> duties(Database database, DeskStore store) {
    List<Route> routes = new ArrayList<>(new TaskRoutes(new TaskRows(database), bell).routes());
    routes.addAll(new WrapUpRoutes(store, bell, TurnPolicy.USUAL_WRAP_UP).routes());
    routes.addAll(
        new VoicemailRoutes(new DeskVoicemails(database), new KeptRecordings(shelf, SHELF_BYTES)).routes());
    routes.addAll(new ResolutionRoutes(new ResolutionRows(database), bell).routes());
    routes.addAll(
        new OutboundRoutes((by, target, about) -> calling.apply(target), new DeskCaseFiles(database)).routes());
    return routes;
  }

  private static OfferTurns turns(Switchboard switchboard) {
    return new OfferTurns(switchboard, new SilentWriter(), new RandomIds());
  }

  private static Switchboard switchboard(Database database) {
    CallerDirectory nobody = (number, at) -> CallerDirectory.Findings.NOBODY;
    DataDip noDip = (url, keep) -> new DataDip.Result.Failed("none in this house");
    SwitchboardParts parts =
        new SwitchboardParts(
            new PostgresCallStore(database),
            nobody,
            new EmptyFloor(),
            SampleFlow::version,
            () -> DeskHouse.HOUSE,
            noDip,
            new SilentWriter(),
            new RandomIds(),
            InstantSource.system());
    TurnPolicy policy = new TurnPolicy(TurnPolicy.USUAL_WRAP_UP);
    return new Switchboard(parts, policy, (state, events, moves, errands) -> {});
  }

  private static Softphone softphone(AgentId agent) {
    return switch (agent.value()) {
      case "maria" -> new Softphone.Twilio("maria", "a.b.c", 3600);
      case "luis" -> new Softphone.Sandbox("luis");
      default -> new Softphone.None();
    };
  }

  public String site() {
    return "http://127.0.0.1:" + server.port();
  }

  public int port() {
    return server.port();
  }

  public List<Route> routes() {
    return api.routes();
  }

  SessionToken openSession(String agent) {
    SessionToken token = SessionToken.fresh(RANDOM);
    sessionRows.open(token.digest(), agent, Sessions.ABSOLUTE);
    return token;
  }

  @Override
  public void close() {
    streams.close();
    server.stop();
  }

  private static final class EmptyFloor implements FloorStore {
    @Override
    public Floor see(List<dev.onetouch.cases.TeamId> teams) {
      return Floor.EMPTY;
    }
  }

  private static final class SilentWriter implements AnswerWriter {
    @Override
    public String write(
        dev.onetouch.call.CallEffect.Answer answer,
        dev.onetouch.call.CallState state,
        String token,
        dev.onetouch.call.Company company) {
      return "";
    }

    @Override
    public String write(
        dev.onetouch.call.CallEffect.AgentAnswer answer,
        CallId call,
        OfferId offer,
        dev.onetouch.call.Company company) {
      return "";
    }

    @Override
    public URI address(CallId call, String token) {
      return URI.create("/" + token);
    }

    @Override
    public URI agentAddress(CallId call, OfferId offer) {
      return URI.create("/" + offer);
    }

    @Override
    public URI roomAddress(CallId call, OfferId offer) {
      return URI.create("/" + offer);
    }

    @Override
    public URI agentStatus(CallId call, OfferId offer) {
      return URI.create("/" + offer);
    }

    @Override
    public URI customerStatus(CallId call) {
      return URI.create("/" + call);
    }

    @Override
    public URI fallback() {
      return URI.create("/fallback");
    }

    @Override
    public String browserIdentity(String agentId) {
      return agentId;
    }
  }

  private static final class RandomIds implements TurnIds {
    @Override
    public CallId call() {
      return new CallId(token());
    }

    @Override
    public OfferId offer() {
      return new OfferId(token());
    }

    @Override
    public String token() {
      return UUID.randomUUID().toString();
    }

    @Override
    public CaseNumber caseNumber() {
      return new CaseNumber(Integer.toString(100_000 + RANDOM.nextInt(900_000)));
    }
  }
}
