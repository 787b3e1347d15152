package dev.onetouch.storage;

import com.zaxxer.hikari.HikariDataSource;
import dev.onetouch.switchboard.StoreUnavailable;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
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
