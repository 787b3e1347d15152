package dev.onetouch.desk;

import dev.onetouch.call.Company;
import dev.onetouch.call.Phrases;
import dev.onetouch.flow.HoursBook;
import dev.onetouch.kit.TestDatabase;
import dev.onetouch.storage.Database;
import dev.onetouch.storage.DatabaseSettings;
import dev.onetouch.storage.PostgresCallStore;
import dev.onetouch.storage.SignInRows;
import dev.onetouch.switchboard.HouseBook;
import dev.onetouch.web.HttpLimits;
import dev.onetouch.web.SignInProvider;
import dev.onetouch.web.SignInStore;
import java.net.http.HttpClient;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// A company with a database and one node or more, its people signed up and able to sign in.
public final class DeskHouse implements AutoCloseable {
  public static final String PASSWORD = "correct horse battery staple";
  static final HouseBook.House HOUSE =
      new HouseBook.House(
          new Company(
              "Acme Appliances",
              ZoneId.of("America/Los_Angeles"),
              List.of("en"),
              Map.of(),
              List.of(),
              Map.of(),
              new Phrases(Map.of()),
              HoursBook.EMPTY),
          Map.of());

  static {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }

  private final TestDatabase database = TestDatabase.create();
  private final Database opened = database.open();
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<DeskNode> nodes = new CopyOnWriteArrayList<>();

  public DeskHouse() {
    People people = new People(database);
    people.settle();
    node("");
  }

  /// One more node on the same database.
  public DeskNode node(String publicUrl) {
    return opened(new DeskNode(opened, publicUrl, HttpLimits.MAX_EVENT_STREAMS));
  }

  /// One more node, where agents may also come by way of this provider.
  public DeskNode node(String publicUrl, SignInProvider provider) {
    return opened(new DeskNode(opened, publicUrl, HttpLimits.MAX_EVENT_STREAMS, List.of(provider)));
  }

  DeskNode nodeForStreams(int maxStreams) {
    return opened(new DeskNode(opened, "", maxStreams));
  }

  /// A node whose database is away.
  public DeskNode nodeWithoutDatabase(SignInProvider... providers) {
    DatabaseSettings nowhere =
        new DatabaseSettings("jdbc:postgresql://127.0.0.1:1/nothing", "nobody", "none", 1, 1);
    return opened(new DeskNode(Database.open(nowhere), "", HttpLimits.MAX_EVENT_STREAMS, List.of(providers)));
  }

  private DeskNode opened(DeskNode node) {
    nodes.add(node);
    return node;
  }

  public DeskNode node() {
    return nodes.getFirst();
  }

  public TestDatabase database() {
    return database;
  }

  public SignInStore tries() {
    return new SignInRows(opened);
  }

  PostgresCallStore calls() {
    return new PostgresCallStore(opened);
  }

  public Browser browser() {
    return browserAt(node());
  }

  public Browser browserAt(DeskNode node) {
    return new Browser(client, node.site());
  }

  /// Somebody with a session of their own. Signs in without the slow hash, which has tests of its
  /// own.
  public Browser signedIn(String agent) {
    return browser().withCookie("onetouch=" + node().openSession(agent).value());
  }

  @Override
  public void close() {
    nodes.forEach(DeskNode::close);
    opened.close();
    // Streams a test left open would otherwise be waited for.
    client.shutdownNow();
    database.close();
  }

  /// The company's people.
  private record People(TestDatabase database) {
    void settle() {
      database.execute(
          "insert into team values ('support', 'Support'), ('resolution', 'Resolution team')");
      agent("maria", "Maria Lopez", "support", "agent", "'+16195550111'");
      agent("luis", "Luis Ortega", "support", "agent", "null");
      agent("ines", "Ines Park", "resolution", "agent", "null");
      agent("sam", "Sam Reed", "resolution", "supervisor", "null");
      agent("ada", "Ada Quinn", "resolution", "administrator", "null");
      agent("otto", "Otto Vance", "support", "agent", "null");
      database.execute("insert into customer (id, name) values ('c-100', 'Dana Fraser')");
      database.execute("insert into customer_phone values ('+16195550142', 'c-100')");
      file("4821", "Washer delivery", "maria", "support");
      file("5000", "Dryer repair", "ines", "resolution");
    }

    private void agent(String id, String name, String team, String role, String phone) {
      database.execute(
          "insert into agent (id, name, roles, email, phone) values ('%s', '%s', '{%s}', '%s@acme.example', %s)"
              .formatted(id, name, role, id, phone));
      database.execute("insert into agent_team values ('%s', '%s')".formatted(id, team));
      database.execute("insert into agent_state (agent_id) values ('%s')".formatted(id));
    }

    private void file(String number, String subject, String owner, String team) {
      database.execute(
          "insert into cases (number, customer_id, subject, owner_id, team_id, status, last_contact, status_since)"
              + " values ('%s', 'c-100', '%s', '%s', '%s', 'open', clock_timestamp(), clock_timestamp())"
                  .formatted(number, subject, owner, team));
    }
  }
}
