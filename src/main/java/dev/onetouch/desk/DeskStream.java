package dev.onetouch.desk;

import dev.onetouch.cases.AgentId;
import dev.onetouch.switchboard.StoreUnavailable;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Role;
import dev.onetouch.web.SessionToken;
import dev.onetouch.web.Sessions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// One open event stream of one desk.
final class DeskStream {
  private static final byte[] HEARTBEAT = ":hb\n\n".getBytes(StandardCharsets.UTF_8);
  private static final byte[] UNSEEN = ":unseen\n\n".getBytes(StandardCharsets.UTF_8);
  private static final String RETRY = "retry: 2000\n\n";

  private final AgentId agent;
  private final SessionToken token;
  private final Set<Role> roles;
  private final Semaphore wakes = new Semaphore(0);
  private volatile boolean ended;

  DeskStream(AgentId agent, SessionToken token, Set<Role> roles) {
    this.agent = agent;
    this.token = token;
    this.roles = roles;
  }

  AgentId agent() {
    return agent;
  }

  void wake() {
    wakes.release();
  }

  void end() {
    ended = true;
    wake();
  }

  void run(Exchange exchange, DeskStore store, Sessions sessions)
      throws IOException, InterruptedException {
    Optional<Revision> shown = exchange.header("Last-Event-ID").flatMap(Revision::read);
    try (OutputStream out = exchange.eventStream()) {
      write(out, RETRY.getBytes(StandardCharsets.UTF_8));
      while (!ended) {
        Look look = look(store, sessions);
        switch (look) {
          case Look.Ended over -> {
            write(out, event("", "signed-out", exchange.line(new Changed(List.of()))));
            return;
          }
          case Look.Unseen unseen -> write(out, UNSEEN);
          case Look.Seen(Revision now) -> {
            write(
                out,
                shown.filter(now::equals).isPresent() ? HEARTBEAT : changed(exchange, shown, now));
            shown = Optional.of(now);
          }
        }
        await();
      }
    }
  }

  private sealed interface Look {
    record Seen(Revision revision) implements Look {}

    /// The store could not be asked; the page keeps what it shows.
    record Unseen() implements Look {}

    /// The session is over, or may no longer see this.
    record Ended() implements Look {}
  }

  private Look look(DeskStore store, Sessions sessions) {
    try {
      if (sessions.find(token).filter(who -> who.hasAny(roles)).isEmpty()) {
        return new Look.Ended();
      }
      store.heartbeat(agent);
      return new Look.Seen(store.revision(agent));
    } catch (StoreUnavailable outage) {
      return new Look.Unseen();
    }
  }

  private void await() throws InterruptedException {
    if (wakes.tryAcquire(DeskStreams.REREAD.toMillis(), TimeUnit.MILLISECONDS)) {
      wakes.drainPermits();
    }
  }

  private static byte[] changed(Exchange exchange, Optional<Revision> shown, Revision now) {
    List<String> parts = shown.map(now::changedSince).orElseGet(now::everything);
    return event(now.toString(), "changed", exchange.line(new Changed(parts)));
  }

  private static byte[] event(String id, String name, String line) {
    String head = (id.isEmpty() ? "" : "id: " + id + "\n") + "event: " + name + "\ndata: ";
    return (head + line + "\n\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void write(OutputStream out, byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
  }

  /// @param changed the parts of the desk to look at again
  record Changed(List<String> changed) {}
}
