package dev.onetouch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class DepartureTest {
  private final List<String> closed = new ArrayList<>();

  @Test
  void lastOpenedIsClosedFirstAndEachOnce() {
    Departure departure = new Departure();
    departure.first("database", () -> closed.add("database"));
    departure.first("doors", () -> closed.add("doors"));
    departure.close();
    departure.close();
    assertThat(closed).containsExactly("doors", "database");
  }

  @Test
  void oneThatFailsKeepsNoneOfTheOthersOpen() {
    Departure departure = new Departure();
    departure.first("database", () -> closed.add("database"));
    departure.first("door that is stuck", () -> {
      throw new IllegalStateException("stuck, as this test wants it");
    });
    Logger logger = (Logger) LoggerFactory.getLogger(Departure.class);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    logger.addAppender(log);
    logger.setAdditive(false);
    try {
      departure.close();
    } finally {
      logger.setAdditive(true);
      logger.detachAppender(log);
    }
    assertThat(closed).containsExactly("database");
    assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly("Could not close door that is stuck");
  }

  @Test
  void whoOpensMeanwhileIsWaitedForAndClosedToo() throws Exception {
    Departure departure = new Departure();
    CountDownLatch opening = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Thread start = Thread.ofPlatform().start(() -> departure.opening("database", () -> openSlowly(opening, goOn)));
    opening.await();
    Thread signal = Thread.ofPlatform().start(departure::close);
    goOn.countDown();
    signal.join();
    start.join();
    assertThat(closed).containsExactly("database");
  }

  @Test
  void whoComesTooLateIsClosedOnTheSpot() {
    Departure departure = new Departure();
    departure.close();
    assertThatThrownBy(() -> departure.first("sweep", () -> closed.add("sweep")))
        .isInstanceOf(CancellationException.class);
    assertThat(closed).containsExactly("sweep");
  }

  private AutoCloseable openSlowly(CountDownLatch opening, CountDownLatch goOn) {
    opening.countDown();
    try {
      goOn.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return () -> closed.add("database");
  }
}
