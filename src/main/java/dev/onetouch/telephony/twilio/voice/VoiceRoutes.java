package dev.onetouch.telephony.twilio.voice;

import dev.onetouch.switchboard.CallMeters;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderName;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;

/// The voice webhooks on the web server, below `/voice`, and the music callers wait with.
public final class VoiceRoutes implements HttpService {
  public static final String PREFIX = "/voice";
  private static final int MAX_BODY_BYTES = 64 * 1024;
  private static final HeaderName SIGNATURE = HeaderNames.create("X-Twilio-Signature");

  private final VoiceWebhook webhook;
  private final byte[] music = new HoldMusic().bytes();
  private final CallMeters meters;

  public VoiceRoutes(VoiceWebhook webhook, CallMeters meters) {
    this.webhook = webhook;
    this.meters = meters;
  }

  @Override
  public void routing(HttpRules rules) {
    rules.post(PREFIX + "/*", this::handle);
    // A number can be set to GET at Twilio; its callers want a person too.
    rules.get(PREFIX + "/*", this::handle);
    rules.get(VoiceAddresses.HOLD_MUSIC, this::play);
  }

  private void handle(ServerRequest request, ServerResponse response) {
    long started = System.nanoTime();
    Optional<byte[]> sent = body(request);
    if (sent.isEmpty()) {
      response.status(Status.REQUEST_ENTITY_TOO_LARGE_413).send();
      return;
    }
    byte[] body = sent.get();
    String path = request.path().absolute().path();
    String query = request.query().rawValue();
    String raw = request.path().absolute().rawPath() + (query.isEmpty() ? "" : "?" + query);
    VoiceReply reply = webhook.answer(new VoiceRequest(path, raw, body, request.headers().first(SIGNATURE).orElse("")));
    meters.webhookAnswered(kind(path), Duration.ofNanos(System.nanoTime() - started));
    response.status(Status.create(reply.status()));
    if (reply.document().isEmpty()) {
      response.send();
    } else {
      response.header(HeaderNames.CONTENT_TYPE, "application/xml; charset=UTF-8");
      response.header(HeaderNames.CACHE_CONTROL, "no-store");
      response.send(reply.document().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  /// The listener takes files, which are a hundred times larger than what any carrier has to say.
  private static Optional<byte[]> body(ServerRequest request) {
    if (!request.content().hasEntity()) {
      return Optional.of(new byte[0]);
    }
    if (request.headers().contentLength().orElse(0) > MAX_BODY_BYTES) {
      return Optional.empty();
    }
    try (InputStream content = request.content().inputStream()) {
      byte[] body = content.readNBytes(MAX_BODY_BYTES + 1);
      return Optional.of(body).filter(all -> all.length <= MAX_BODY_BYTES);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Carriers and caches may keep it for a day: it never changes under this name.
  private void play(ServerRequest request, ServerResponse response) {
    response.header(HeaderNames.CONTENT_TYPE, "audio/wav");
    response.header(HeaderNames.CACHE_CONTROL, "public, max-age=86400");
    response.send(music);
  }

  private static CallMeters.Webhook kind(String path) {
    return switch (VoicePath.of(path)) {
      case VoicePath.Inbound _, VoicePath.Unknown _ -> CallMeters.Webhook.INBOUND;
      case VoicePath.Turn _ -> CallMeters.Webhook.TURN;
      case VoicePath.Offer _, VoicePath.OfferKey _, VoicePath.OfferRoom _, VoicePath.RoomWait _ -> CallMeters.Webhook.OFFER;
      case VoicePath.OfferStatus _, VoicePath.Status _, VoicePath.Customer _, VoicePath.Message _, VoicePath.Transcript _ ->
          CallMeters.Webhook.STATUS;
      case VoicePath.Fallback _, VoicePath.LastResort _, VoicePath.LastWords _ -> CallMeters.Webhook.FALLBACK;
    };
  }
}
