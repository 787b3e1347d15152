package dev.onetouch.app;

import dev.onetouch.app.settings.HouseSettings;
import dev.onetouch.app.settings.WebLimits;
import dev.onetouch.desk.CaseRoutes;
import dev.onetouch.desk.DeskBell;
import dev.onetouch.desk.DeskRoutes;
import dev.onetouch.desk.DeskStreams;
import dev.onetouch.desk.MoveRoutes;
import dev.onetouch.desk.PromiseRoutes;
import dev.onetouch.desk.PromiseSweep;
import dev.onetouch.desk.OutboundRoutes;
import dev.onetouch.desk.ResolutionRoutes;
import dev.onetouch.desk.RoomRoutes;
import dev.onetouch.desk.SwitchboardCalls;
import dev.onetouch.desk.SoftphoneRoutes;
import dev.onetouch.desk.SwitchboardOffers;
import dev.onetouch.desk.TaskRoutes;
import dev.onetouch.desk.VoicemailRoutes;
import dev.onetouch.desk.WrapUpRoutes;
import dev.onetouch.storage.CaseMoveRows;
import dev.onetouch.storage.Database;
import dev.onetouch.storage.DeskCaseFiles;
import dev.onetouch.storage.DeskRows;
import dev.onetouch.storage.DeskVoicemails;
import dev.onetouch.storage.PromiseRows;
import dev.onetouch.storage.PostgresCustomerBook;
import dev.onetouch.storage.ProviderIdentityRows;
import dev.onetouch.storage.ResolutionRows;
import dev.onetouch.storage.SessionRows;
import dev.onetouch.storage.SignInRows;
import dev.onetouch.storage.TaskRows;
import dev.onetouch.switchboard.KeptRecordings;
import dev.onetouch.switchboard.OfferTurns;
import dev.onetouch.switchboard.OutboundTurns;
import dev.onetouch.switchboard.RoomTurns;
import dev.onetouch.switchboard.StoreUnavailable;
import dev.onetouch.telephony.Recordings;
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
import dev.onetouch.web.Sessions;
import dev.onetouch.web.SignIn;
import dev.onetouch.web.SignInProvider;
import dev.onetouch.web.Site;
import io.helidon.webserver.http.HttpService;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The agents' side of the parts list: sign-in, desks, cases, and the site they are served on.
///
/// @param streams closed before the listener, so that nobody's stream holds it up
record DeskRoom(DeskStreams streams, PromiseSweep promises, Site site) {

  /// What the agents' side needs of the other rooms.
  ///
  /// @param others what else the site serves, such as the voice webhooks
  /// @param providers who else vouches for agents
  /// @param administration what administrators do, on the same site
  record Needs(
      Database database, DeskBell bell, OfferTurns offers, AfterTurn afterTurn, FreshIds ids, SecureRandom random,
      List<HttpService> others, Recordings recordings, OutboundTurns outbound, RoomTurns rooms,
      List<? extends SignInProvider> providers, InstantSource clock, List<Route> administration) {}

  static DeskRoom of(HouseSettings settings, Needs needs) {
    String publicUrl = settings.web().publicUrl().toString();
    HttpLimits limits = limits(settings);
    Json json = new Json();
    DeskRows desks = new DeskRows(needs.database(), settings.calls().promises());
    PromiseRows promises = new PromiseRows(needs.database(), settings.calls().promises());
    Sessions sessions = new Sessions(new SessionRows(needs.database()), needs.random());
    SessionCookie cookie = new SessionCookie(publicUrl);
    DeskStreams streams = new DeskStreams(desks, needs.bell(), sessions, cookie, limits.maxConcurrentRequests() / 2);
    SignIn signIn = new SignIn(new SignInRows(needs.database()), new Passwords(needs.random()));
    PeerAddress peer = new PeerAddress(Set.copyOf(settings.web().trustedProxies()));
    List<Route> routes = new ArrayList<>(new SessionRoutes(signIn, sessions, cookie, peer).routes());
    routes.addAll(byProvider(needs, new ProviderRoutes.Doorway(sessions, cookie, new ProviderCookie(publicUrl), peer)));
    routes.addAll(new DeskRoutes(
        desks, new SwitchboardOffers(needs.offers()), _ -> needs.afterTurn().freed(), needs.bell(), streams).routes());
    routes.addAll(new CaseRoutes(new DeskCaseFiles(needs.database()), needs.ids()::note).routes());
    routes.addAll(new MoveRoutes(new CaseMoveRows(needs.database()), needs.bell(), needs.ids()::note).routes());
    routes.addAll(new PromiseRoutes(promises, needs.bell(), needs.ids()::note).routes());
    routes.addAll(duties(settings, needs, desks));
    routes.addAll(new SoftphoneRoutes(AgentBrowsers.of(settings.twilio())).routes());
    routes.addAll(needs.administration());
    Api api = new Api(json, new OriginRule(publicUrl), cookie, sessions, routes);
    Site site = new Site(limits, new SecurityHeaders(publicUrl), new ErrorAnswers(json, List.of(StoreUnavailable.class)),
        api, new Pages(PageFiles.in(PageFiles.BUILT), new FirstPage(needs.random())), needs.others());
    return new DeskRoom(streams, new PromiseSweep(promises, needs.bell()), site);
  }

  private static List<Route> byProvider(Needs needs, ProviderRoutes.Doorway doorway) {
    ProviderSignIn signIn =
        new ProviderSignIn(new ProviderIdentityRows(needs.database()), new SignInRows(needs.database()));
    return new ProviderRoutes(needs.providers(), signIn, doorway, needs.random(), needs.clock()).routes();
  }

  private static List<Route> duties(HouseSettings settings, Needs needs, DeskRows desks) {
    KeptRecordings recordings = new KeptRecordings(needs.recordings(), KeptRecordings.USUAL_BYTES);
    List<Route> routes = new ArrayList<>(new TaskRoutes(new TaskRows(needs.database()), needs.bell()).routes());
    routes.addAll(new WrapUpRoutes(desks, needs.bell(), settings.calls().wrapUpLimit()).routes());
    routes.addAll(new VoicemailRoutes(new DeskVoicemails(needs.database()), recordings).routes());
    routes.addAll(new ResolutionRoutes(new ResolutionRows(needs.database()), needs.bell()).routes());
    routes.addAll(new OutboundRoutes(
        new SwitchboardCalls(needs.outbound(), new PostgresCustomerBook(needs.database())),
        new DeskCaseFiles(needs.database())).routes());
    routes.addAll(new RoomRoutes(needs.rooms(), desks).routes());
    return routes;
  }

  private static HttpLimits limits(HouseSettings settings) {
    WebLimits limits = settings.web().limits();
    return new HttpLimits(
        limits.bodyBytes(), limits.requests(), limits.connections(), limits.idle(), settings.shutdown().grace());
  }
}
