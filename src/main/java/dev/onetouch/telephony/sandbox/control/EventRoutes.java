package dev.onetouch.telephony.sandbox.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.event.EventLog;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Events by polling with ids, and as a stream.
final class EventRoutes {

  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  /// A page that is a telephone: that it is gone shows when something is written to it.
  private static final Duration TELEPHONE_HEARTBEAT = Duration.ofSeconds(1);

  private static final String NAME = "[A-Za-z0-9_-]{1,64}";
  private static final int LONGEST_POLL_SECONDS = 30;

  private final Desk desk;
  private final EventLog events;

  EventRoutes(Desk desk) {
    this.desk = desk;
    this.events = desk.events();
  }

  void poll(ServerRequest request, ServerResponse response) throws InterruptedException {
    long after = number(request, "after", 0);
    List<CarrierEvent> found = events.await(after, wait(request));
    Predicate<ObjectNode> asked = kinds(request);
    ObjectNode node = Json.object();
    ArrayNode array = node.putArray("events");
    found.stream().map(Json::event).filter(asked).forEach(array::add);
    node.put("last", found.isEmpty() ? after : found.getLast().stamp().id());
    Answers.send(response, 200, node);
  }

  void stream(ServerRequest request, ServerResponse response) {
    String resumed = request.headers().value(HeaderNames.create("Last-Event-ID")).orElse("");
    long after =
        resumed.matches("\\d{1,18}") ? Long.parseLong(resumed) : number(request, "after", 0);
    Predicate<ObjectNode> asked = kinds(request);
    response.header("Content-Type", "text/event-stream");
    response.header("Cache-Control", "no-store");
    String page = name(request, "page");
    String client = name(request, "client");
    boolean telephone = !page.isEmpty() && !client.isEmpty() && desk.follows(page, client);
    try {
      stream(response, after, asked, telephone ? TELEPHONE_HEARTBEAT : HEARTBEAT);
    } finally {
      if (telephone) {
        desk.lost(page);
      }
    }
  }

  private void stream(ServerResponse response, long from, Predicate<ObjectNode> asked, Duration heartbeat) {
    long after = from;
    try (OutputStream out = response.outputStream()) {
      write(out, ":hello\n\n");
      while (!events.closed()) {
        List<CarrierEvent> found = events.await(after, heartbeat);
        for (CarrierEvent event : found) {
          after = event.stamp().id();
          ObjectNode told = Json.event(event);
          if (asked.test(told)) {
            write(out, "id: " + after + "\ndata: " + told + "\n\n");
          }
        }
        if (found.isEmpty()) {
          write(out, ":hb\n\n");
        }
      }
    } catch (IOException | UncheckedIOException gone) {
      // The reader went away: that is how a stream ends.
      return;
    } catch (InterruptedException stopped) {
      // The house closes while somebody still listens.
      Thread.currentThread().interrupt();
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /// Whoever only holds a telephone need not hear of every webhook.
  private static Predicate<ObjectNode> kinds(ServerRequest request) {
    String kinds = request.query().first("kinds").orElse("");
    Set<String> wanted = new HashSet<>(List.of(kinds.split(",")));
    return event -> kinds.isEmpty() || wanted.contains(event.path("kind").asText());
  }

  private static String name(ServerRequest request, String key) {
    return request.query().first(key).filter(value -> value.matches(NAME)).orElse("");
  }

  private static Duration wait(ServerRequest request) {
    String value = request.query().first("wait-seconds").orElse("");
    double seconds = value.matches("\\d{1,6}(\\.\\d{1,9})?") ? Double.parseDouble(value) : 0;
    return Duration.ofMillis((long) (1000 * Math.min(seconds, LONGEST_POLL_SECONDS)));
  }

  private static long number(ServerRequest request, String name, long otherwise) {
    String value = request.query().first(name).orElse("");
    return value.matches("\\d{1,18}") ? Long.parseLong(value) : otherwise;
  }
}
