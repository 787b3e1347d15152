package dev.onetouch.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
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
}
