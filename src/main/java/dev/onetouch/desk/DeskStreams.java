package dev.onetouch.desk;

import dev.onetouch.cases.AgentId;
import dev.onetouch.desk.DeskHints.Listening;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.SessionCookie;
import dev.onetouch.web.SessionToken;
import dev.onetouch.web.Sessions;
import dev.onetouch.web.SignedIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Open event streams: one virtual thread each, woken by hints, looking again by itself every
/// [#REREAD]. While its stream is open a desk counts as alive. A stream ends within [#REREAD] of
/// its session, and at once when the server stops.
public final class DeskStreams implements AutoCloseable {
  public static final Duration REREAD = Duration.ofSeconds(5);

  /// So many tabs and devices of one agent.
  public static final int MAX_PER_AGENT = 8;

  private static final int RETRY_AFTER_SECONDS = 5;
  private static final Logger LOG = LoggerFactory.getLogger(DeskStreams.class);

  private final DeskStore store;
  private final DeskHints hints;
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final int maxStreams;
  private final Set<DeskStream> open = ConcurrentHashMap.newKeySet();
  private boolean closed;

  /// @param maxStreams on this node; each holds one of the listener's concurrent requests
  public DeskStreams(
      DeskStore store, DeskHints hints, Sessions sessions, SessionCookie cookie, int maxStreams) {
    this.store = store;
    this.hints = hints;
    this.sessions = sessions;
    this.cookie = cookie;
    this.maxStreams = maxStreams;
  }

  public int openStreams() {
    return open.size();
  }

  /// Ends all streams, so that a stopping server need not wait for them.
  @Override
  public synchronized void close() {
    closed = true;
    open.forEach(DeskStream::end);
  }

  void serve(Exchange exchange, SignedIn who) {
    SessionToken token = cookie.token(exchange).orElseThrow();
    DeskStream stream = new DeskStream(new AgentId(who.agent()), token, who.roles());
    if (!admitted(stream)) {
      exchange.problem(tooMany());
      return;
    }
    try (Listening listening = hints.listen(stream.agent(), stream::wake)) {
      stream.run(exchange, store, sessions);
    } catch (IOException | UncheckedIOException left) {
      LOG.debug("A desk's page is gone: {}", left.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(stream);
    }
  }

  private synchronized boolean admitted(DeskStream stream) {
    long own = open.stream().filter(other -> other.agent().equals(stream.agent())).count();
    return !closed && open.size() < maxStreams && own < MAX_PER_AGENT && open.add(stream);
  }

  private static Problem tooMany() {
    return Problem.of(
            503,
            "too-many-streams",
            "Too many open desks",
            "Close other tabs, or try again in a moment; reading /api/desk still works.")
        .retryAfter(RETRY_AFTER_SECONDS);
  }
}
