package dev.onetouch.desk;

import dev.onetouch.desk.VoicemailFiles.Message;
import dev.onetouch.switchboard.KeptRecordings;
import dev.onetouch.switchboard.KeptRecordings.Audio;
import dev.onetouch.web.Api;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Refused;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Messages and their sound. Every request for a recording is judged and written down anew, and no answer leads past us to the
/// carrier.
public final class VoicemailRoutes {
  public static final String PATH = Api.PREFIX + "/voicemails/{id}";

  /// What browsers may play as it is; anything else is bytes to them.
  private static final Set<String> AUDIO = Set.of("audio/mpeg", "audio/wav", "audio/x-wav");
  private static final String OTHER = "application/octet-stream";
  private static final int RETRY_AFTER_SECONDS = 2;
  private static final Set<Role> WHO = Set.of(Role.AGENT, Role.SUPERVISOR);

  private final VoicemailFiles files;
  private final KeptRecordings recordings;

  public VoicemailRoutes(VoicemailFiles files, KeptRecordings recordings) {
    this.files = files;
    this.recordings = recordings;
  }

  public List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.GET, PATH, WHO, this::show),
        new Route.Guarded(Method.GET, PATH + "/recording", WHO, this::play));
  }

  private void show(Exchange exchange, SignedIn who) {
    Message message =
        files
            .read(CaseRoutes.viewer(who), exchange.pathParameter("id"))
            .orElseThrow(() -> new Refused(noSuchMessage()));
    exchange.json(200, ShownMessage.of(message));
  }

  private void play(Exchange exchange, SignedIn who) {
    String recording =
        files
            .hear(CaseRoutes.viewer(who), exchange.pathParameter("id"))
            .orElseThrow(() -> new Refused(noSuchMessage()));
    switch (recordings.fetch(recording)) {
      case Audio.Found found -> send(exchange, found);
      case Audio.Gone gone ->
          exchange.problem(
              Problem.of(404, "recording-gone", "Not found", "The carrier has no such recording any more."));
      case Audio.Later later ->
          exchange.problem(
              Problem.of(503, "unavailable", "Not possible just now", "The carrier cannot be asked at the moment.")
                  .retryAfter(RETRY_AFTER_SECONDS));
    }
  }

  private static void send(Exchange exchange, Audio.Found found) {
    byte[] bytes = found.bytes();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", AUDIO.contains(found.contentType()) ? found.contentType() : OTHER);
    headers.put("Cache-Control", "private, no-store");
    headers.put("Accept-Ranges", "bytes");
    // Nothing tells one version of a recording from another, for there is but one; a condition on it is never met.
    Optional<String> wanted =
        exchange.header("If-Range").isPresent() ? Optional.empty() : exchange.header("Range");
    switch (ByteRange.of(wanted, bytes.length)) {
      case ByteRange.Whole whole -> exchange.bytes(200, headers, bytes);
      case ByteRange.Part(int first, int last) -> {
        headers.put("Content-Range", "bytes " + first + "-" + last + "/" + bytes.length);
        exchange.bytes(206, headers, Arrays.copyOfRange(bytes, first, last + 1));
      }
      case ByteRange.Unsatisfiable none ->
          exchange.problem(
              new Problem(
                  416, "range", "There is no such part", "The recording has " + bytes.length + " bytes.",
                  List.of(), Map.of("Content-Range", "bytes */" + bytes.length)));
    }
  }

  private static Problem noSuchMessage() {
    return Problem.notFound("There is no such message for you.");
  }
}
