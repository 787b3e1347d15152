package dev.onetouch.app.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.slf4j.Logger;

@ResourceLock(Resources.SYSTEM_OUT)
class LogLinesTest {
  private static final Exception BROKEN =
      new IllegalStateException("for +16195550142\nforged line", new IllegalArgumentException("sip:+16195550143@x"));

  @Test
  void readableLineIsOneLineWithoutANumber() throws Exception {
    String log = written("/logback.xml", logger -> logger.warn("call from {}", "+16195550142\nforged line"));
    assertThat(log).endsWith("WARN  Voice - call from +16*******42 forged line\n").hasLineCount(1);
  }

  @Test
  void readableTraceHasNoNumberAndNoForgedLine() throws Exception {
    String log = written("/logback.xml", logger -> logger.error("broken", BROKEN));
    assertThat(log).contains("IllegalStateException: for +16*******42 forged line", "Caused by: ", "\tat ");
    assertThat(log).doesNotContain("6195550").doesNotContain("\nforged");
  }

  @Test
  void jsonLineIsAnObjectWithoutANumberAnywhere() throws Exception {
    String log =
        written(
            "/logback-json.xml",
            logger -> logger.atError().setCause(BROKEN).addKeyValue("to", "+16195550199").log("from +16195550142"));
    assertThat(log).hasLineCount(1).doesNotContain("6195550");
    JsonNode line = new ObjectMapper().readTree(log);
    assertThat(line.get("message").asText()).isEqualTo("from +16*******42");
    assertThat(line.get("to").asText()).isEqualTo("+16*******99");
    assertThat(line.get("stack_trace").asText()).contains("IllegalStateException", "\n\tat ");
    assertThat(line.get("level").asText()).isEqualTo("ERROR");
    assertThat(line.get("logger_name").asText()).isEqualTo("dev.onetouch.Voice");
  }

  @Test
  void librariesAreQuietAndWeAreNot() throws Exception {
    LoggerContext context = configured("/logback.xml");
    assertThat(context.getLogger("io.helidon.webserver").isInfoEnabled()).isFalse();
    assertThat(context.getLogger("org.hibernate.SQL").isInfoEnabled()).isFalse();
    assertThat(context.getLogger("com.zaxxer.hikari.pool").isInfoEnabled()).isFalse();
    assertThat(context.getLogger("org.flywaydb.core").isInfoEnabled()).isFalse();
    assertThat(context.getLogger("dev.onetouch.app").isInfoEnabled()).isTrue();
  }

  private interface Writing {
    void to(Logger logger);
  }

  private static String written(String configuration, Writing writing) throws JoranException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      LoggerContext context = configured(configuration);
      writing.to(context.getLogger("dev.onetouch.Voice"));
      context.stop();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static LoggerContext configured(String configuration) throws JoranException {
    LoggerContext context = new LoggerContext();
    context.setMDCAdapter(new LogbackMDCAdapter());
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(LogLinesTest.class.getResource(configuration));
    context.start();
    return context;
  }
}
