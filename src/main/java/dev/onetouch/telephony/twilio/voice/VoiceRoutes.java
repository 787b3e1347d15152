package dev.onetouch.telephony.twilio.voice;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderName;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;

/// The voice webhooks on the web server, below `/voice`.
public final class VoiceRoutes implements HttpService {
  private static final HeaderName SIGNATURE = HeaderNames.create("X-Twilio-Signature");

  private final VoiceWebhook webhook;
  private final VoiceMeter meter;

  public VoiceRoutes(VoiceWebhook webhook, VoiceMeter meter) {
    this.webhook = webhook;
    this.meter = meter;
  }

  @Override
  public void routing(HttpRules rules) {
    rules.post("/{+rest}", this::handle);
  }

  private void handle(ServerRequest request, ServerResponse response) {
    long started = System.nanoTime();
    byte[] body = request.content().hasEntity() ? request.content().as(byte[].class) : new byte[0];
    String path = request.path().absolute().path();
    String query = request.query().rawValue();
    String raw = request.path().absolute().rawPath() + (query.isEmpty() ? "" : "?" + query);
    VoiceReply reply = webhook.answer(new VoiceRequest(path, raw, body, request.headers().first(SIGNATURE).orElse("")));
    meter.answered(route(path), reply.status(), Duration.ofNanos(System.nanoTime() - started));
    response.status(Status.create(reply.status()));
    if (reply.document().isEmpty()) {
      response.send();
    } else {
      response.header(HeaderNames.CONTENT_TYPE, "application/xml; charset=UTF-8");
      response.header(HeaderNames.CACHE_CONTROL, "no-store");
      response.send(reply.document().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  private static String route(String path) {
    return switch (VoicePath.of(path)) {
      case VoicePath.Inbound _ -> "inbound";
      case VoicePath.Turn _ -> "turn";
      case VoicePath.Offer _ -> "offer";
      case VoicePath.OfferKey _ -> "offer-key";
      case VoicePath.OfferStatus _ -> "offer-status";
      case VoicePath.Status _ -> "status";
      case VoicePath.Fallback _ -> "fallback";
      case VoicePath.LastResort _ -> "last-resort";
      case VoicePath.Unknown _ -> "unknown";
    };
  }
}
