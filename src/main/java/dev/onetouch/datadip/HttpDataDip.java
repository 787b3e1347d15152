package dev.onetouch.datadip;

import dev.onetouch.switchboard.DataDip;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks over HTTP within the budget, whatever the other side or the name service does: the work is done on
/// another thread and left behind when time is up. Logs and reasons never hold the address, for callers'
/// answers stand in it.
public final class HttpDataDip implements DataDip, AutoCloseable {
  /// Dips under way at once; past these a caller's flow goes on without.
  public static final int MAX_AT_ONCE = 64;

  private static final int IDLE_THREAD_SECONDS = 30;
  private static final Logger LOG = LoggerFactory.getLogger(HttpDataDip.class);

  private final HouseGuard guard;
  private final NameResolver names;
  private final SSLSocketFactory tls;
  private final Duration budget;
  private final HostBreakers breakers;
  private final ExecutorService workers;

  /// The machine's own resolver and trusted certificates, and the port's [DataDip#BUDGET].
  ///
  /// @param clock for pausing hosts that are down
  public HttpDataDip(HouseGuard guard, InstantSource clock) {
    this(guard, NameResolver.ofTheMachine(), (SSLSocketFactory) SSLSocketFactory.getDefault(), clock, BUDGET);
  }

  /// @param budget for all of a dip, resolving the name included; no more than [DataDip#BUDGET]
  public HttpDataDip(
      HouseGuard guard, NameResolver names, SSLSocketFactory tls, InstantSource clock, Duration budget) {
    if (!budget.isPositive() || budget.compareTo(BUDGET) > 0) {
      throw new IllegalArgumentException(
          "a dip's budget must be more than 0 and at most " + BUDGET + "; found " + budget);
    }
    this.guard = guard;
    this.names = names;
    this.tls = tls;
    this.budget = budget;
    this.breakers = new HostBreakers(clock);
    // Platform threads: a name service that hangs would hold the few carriers all virtual threads share.
    this.workers =
        new ThreadPoolExecutor(
            0,
            MAX_AT_ONCE,
            IDLE_THREAD_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            Thread.ofPlatform().daemon().name("data-dip-", 0).factory());
  }

  @Override
  public Result fetch(String url, Map<String, String> keep) {
    Deadline deadline = Deadline.after(budget);
    try {
      Destination to = Destination.of(url);
      String host = to.host() + ":" + to.port();
      if (!breakers.lets(host)) {
        throw new DipFailed(Trouble.HOST_PAUSED);
      }
      return new Result.Found(watched(to, host, keep, deadline));
    } catch (DipFailed e) {
      LOG.info("a fetch brought no facts: {}", e.trouble().why());
      return new Result.Failed(e.trouble().why());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }

  private Map<String, String> watched(
      Destination to, String host, Map<String, String> keep, Deadline deadline) throws DipFailed {
    try {
      Map<String, String> facts = inTime(to, keep, deadline);
      breakers.answered(host);
      return facts;
    } catch (DipFailed e) {
      switch (e.trouble().blame()) {
        case HOST -> breakers.failed(host);
        case HOST_IS_WELL -> breakers.answered(host);
        case NOBODY -> {}
      }
      throw e;
    }
  }

  private Map<String, String> inTime(Destination to, Map<String, String> keep, Deadline deadline)
      throws DipFailed {
    Lifeline lifeline = new Lifeline();
    Dip dip = new Dip(names, guard, new PinnedConnection(tls, lifeline, deadline));
    try {
      Future<Map<String, String>> working = workers.submit(() -> dip.facts(to, keep));
      return working.get(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new DipFailed(Trouble.TIMED_OUT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DipFailed(Trouble.INTERRUPTED);
    } catch (RejectedExecutionException e) {
      throw new DipFailed(Trouble.TOO_MANY_AT_ONCE);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof DipFailed failed ? failed : broken(e);
    } finally {
      lifeline.cut();
    }
  }

  /// Only where it broke is logged, for the message may hold the address.
  private static DipFailed broken(ExecutionException failure) {
    Throwable cause = Objects.requireNonNullElse(failure.getCause(), failure);
    LOG.warn("a fetch broke: {} at {}", cause.getClass().getName(), Arrays.toString(cause.getStackTrace()));
    return new DipFailed(Trouble.BROKEN);
  }
}
