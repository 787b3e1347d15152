package dev.onetouch.telephony.sandbox.wire;

import dev.onetouch.telephony.sandbox.time.EventLoop;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Carries webhooks to the application and their answers back to the carrier's thread.
///
/// With a manual clock one webhook is under way at a time, in the order they were given, so a test
/// sees the same order every time; with a real clock they go as they come. At most one retry, on
/// connection failure, unless the address asks for something else.
public final class Courier implements AutoCloseable {

  private final EventLoop loop;
  private final String token;
  private final Supplier<String> idempotencyTokens;
  private final Cookies cookies = new Cookies();
  private final Map<Duration, HttpClient> clients = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean busy;

  public Courier(EventLoop loop, String token, Supplier<String> idempotencyTokens) {
    this.loop = loop;
    this.token = token;
    this.idempotencyTokens = idempotencyTokens;
  }

  /// Sends a webhook; the answer comes on the carrier's thread. `before` runs there at the moment
  /// it leaves.
  public void send(Webhook hook, Runnable before, Consumer<Reply> answered) {
    Runnable errand = () -> go(hook, before, answered);
    if (loop.manual() && busy) {
      waiting.add(errand);
    } else {
      errand.run();
    }
  }

  /// Sends the same webhook once more beside the others, and ignores the answer.
  public void sendBeside(Webhook hook, Consumer<Reply> answered) {
    loop.leftTheHouse();
    errand(hook).run().thenAccept(reply -> loop.returned(() -> answered.accept(reply)));
  }

  /// The call is over: its cookies go.
  public void forget(String leg) {
    cookies.forget(leg);
  }

  @Override
  public void close() {
    clients.values().forEach(HttpClient::shutdownNow);
    threads.shutdownNow();
  }

  private void go(Webhook hook, Runnable before, Consumer<Reply> answered) {
    busy = true;
    before.run();
    loop.leftTheHouse();
    errand(hook).run().thenAccept(reply -> loop.returned(() -> back(reply, answered)));
  }

  private void back(Reply reply, Consumer<Reply> answered) {
    try {
      answered.accept(reply);
    } finally {
      busy = false;
      Runnable next = waiting.poll();
      if (next != null) {
        next.run();
      }
    }
  }

  private Errand errand(Webhook hook) {
    Duration connect =
        Address.of(hook.url()).map(a -> a.patience().connect()).orElse(Duration.ofSeconds(5));
    HttpClient client = clients.computeIfAbsent(connect, this::client);
    return new Errand(client, cookies, token, idempotencyTokens.get(), hook);
  }

  private HttpClient client(Duration connectTimeout) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(connectTimeout)
        .executor(threads)
        .build();
  }
}
