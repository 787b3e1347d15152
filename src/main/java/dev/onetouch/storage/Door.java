package dev.onetouch.storage;

import com.zaxxer.hikari.HikariDataSource;
import dev.onetouch.switchboard.StoreUnavailable;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/// The way to the database: one pool, and before it a queue in the order of arrival, for a pool lets virtual threads overtake
/// each other. Whatever goes wrong comes out as [StoreUnavailable].
final class Door implements AutoCloseable {
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
