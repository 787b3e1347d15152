package dev.onetouch.storage;

import com.zaxxer.hikari.HikariDataSource;
import dev.onetouch.switchboard.StoreUnavailable;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The way to the database: one pool, and before it a queue in the order of arrival, for a pool lets virtual threads overtake
/// each other. Whatever goes wrong comes out as [StoreUnavailable].
final class Door implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Door.class);
  private static final Duration SOON = Duration.ofSeconds(1);

  private final HikariDataSource pool;
  private final SessionFactory factory;
  private final Semaphore permits;
  private final Duration wait;

  Door(HikariDataSource pool, SessionFactory factory, Duration wait) {
    this.pool = pool;
    this.factory = factory;
    this.permits = new Semaphore(pool.getMaximumPoolSize(), true);
    this.wait = wait;
  }

  HikariDataSource pool() {
    return pool;
  }

  /// Asks with a connection that commits each statement by itself.
  <T> T ask(String what, Function<StatelessSession, T> question) {
    enter(what);
    try (Connection connection = pool.getConnection();
        StatelessSession session = factory.openStatelessSession(connection)) {
      return question.apply(session);
    } catch (SQLException | PersistenceException failure) {
      throw new StoreUnavailable(what, failure);
    } finally {
      permits.release();
    }
  }

  /// As [#ask], for questions that change nothing: one whose connection broke under it is asked once more over another, for
  /// a single dead connection must not cost a caller their call. A connection that was silent for long is not tried again.
  <T> T askAgain(String what, Function<StatelessSession, T> question) {
    long started = System.nanoTime();
    try {
      return ask(what, question);
    } catch (StoreUnavailable failure) {
      if (!connectionBroke(failure) || System.nanoTime() - started > SOON.toNanos()) {
        throw failure;
      }
      LOG.warn("A connection broke while {}; asking over another", what);
      return ask(what, question);
    }
  }

  /// Class 08 and the server's farewells. A pool that had none to give says the same of the connections it could not open.
  private static boolean connectionBroke(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLTransientConnectionException) {
        return false;
      }
      if (each instanceof SQLException sql && sql.getSQLState() != null
          && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P"))) {
        return true;
      }
    }
    return false;
  }

  /// All of the work or nothing; for loads, never for a call's turn.
  <T> T inTransaction(String what, Function<StatelessSession, T> work) {
    return ask(what, session -> {
      var transaction = session.beginTransaction();
      try {
        T result = work.apply(session);
        transaction.commit();
        return result;
      } finally {
        if (transaction.isActive()) {
          transaction.rollback();
        }
      }
    });
  }

  /// Opens all connections, so that the first callers need not wait for them. Whether it was done within the limit.
  boolean warmUp(Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    List<Connection> held = new ArrayList<>();
    try {
      while (held.size() < pool.getMaximumPoolSize() && System.nanoTime() < end) {
        borrow().ifPresent(held::add);
      }
      return held.size() == pool.getMaximumPoolSize();
    } finally {
      held.forEach(Door::giveBack);
    }
  }

  private Optional<Connection> borrow() {
    try {
      return Optional.of(pool.getConnection());
    } catch (SQLException notYet) {
      LOG.debug("The database gives no connection yet", notYet);
      return Optional.empty();
    }
  }

  private static void giveBack(Connection connection) {
    try {
      connection.close();
    } catch (SQLException broken) {
      LOG.debug("A connection broke while nobody used it", broken);
    }
  }

  private void enter(String what) {
    try {
      if (!permits.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new StoreUnavailable(what, new TimeoutException("too many ahead after " + wait.toMillis() + " ms"));
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StoreUnavailable(what, interrupted);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
