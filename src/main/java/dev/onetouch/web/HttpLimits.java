package dev.onetouch.web;

import io.helidon.webserver.WebServerConfig;
import java.time.Duration;

/// The listener's limits in one place, for the web server's own are unlimited and its shutdown
/// grace is half a second.
///
/// @param maxPayloadBytes the largest body the listener lets through; webhooks and the API read
///   less, see [#WEBHOOK_PAYLOAD_BYTES] and [Json#MAX_BODY_BYTES]
/// @param maxConcurrentRequests requests worked on at once; every open event stream holds one for
///   as long as it lasts
/// @param maxTcpConnections open connections, idle ones included
/// @param idleConnectionTimeout after which a silent connection is closed
/// @param shutdownGrace how long requests under way may still take when the server stops
public record HttpLimits(
    long maxPayloadBytes,
    int maxConcurrentRequests,
    int maxTcpConnections,
    Duration idleConnectionTimeout,
    Duration shutdownGrace) {
  /// For whoever reads a webhook's form.
  public static final int WEBHOOK_PAYLOAD_BYTES = 64 * 1024;

  /// The largest file that is taken whole, such as a recording of two minutes.
  public static final int UPLOAD_BYTES = 5 * 1024 * 1024;

  /// The largest body of any operation, with room to say no to a file that is a little too large.
  public static final int BODY_BYTES = UPLOAD_BYTES + Json.MAX_BODY_BYTES;

  /// Open event streams at most; the rest of [#maxConcurrentRequests] stays free for everything
  /// else.
  public static final int MAX_EVENT_STREAMS = 1_000;

  public static final HttpLimits STANDARD =
      new HttpLimits(
          BODY_BYTES,
          MAX_EVENT_STREAMS + 1_000,
          8_000,
          Duration.ofSeconds(75),
          Duration.ofSeconds(15));

  public void apply(WebServerConfig.Builder server) {
    server
        .maxPayloadSize(maxPayloadBytes)
        .maxConcurrentRequests(maxConcurrentRequests)
        .maxTcpConnections(maxTcpConnections)
        .idleConnectionTimeout(idleConnectionTimeout)
        .shutdownGracePeriod(shutdownGrace)
        .connectionOptions(options -> options.tcpNoDelay(true).readTimeout(idleConnectionTimeout))
        .shutdownHook(false);
  }
}
