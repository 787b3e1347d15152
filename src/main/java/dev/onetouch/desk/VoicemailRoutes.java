package dev.onetouch.desk;

import dev.onetouch.desk.VoicemailFiles.Message;
import dev.onetouch.switchboard.KeptRecordings;
import dev.onetouch.switchboard.KeptRecordings.Audio;
import dev.onetouch.web.Api;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Playing;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Refused;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import dev.onetouch.web.Sound;
import io.helidon.http.Method;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// Messages and their sound. Every request for a recording is judged and written down anew, and no answer leads past us to the
/// carrier.
public final class VoicemailRoutes {
  public static final String PATH = Api.PREFIX + "/voicemails/{id}";

  /// Nothing tells one version of a recording from another, for there is but one.
  private static final String UNTOLD = "";

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
      case Audio.Found found ->
          Playing.answer(exchange, new Sound(found.contentType(), UNTOLD, Duration.ZERO, found.bytes()), "private, no-store");
      case Audio.Gone gone ->
          exchange.problem(
              Problem.of(404, "recording-gone", "Not found", "The carrier has no such recording any more."));
      case Audio.Later later ->
          exchange.problem(
              Problem.of(503, "unavailable", "Not possible just now", "The carrier cannot be asked at the moment.")
                  .retryAfter(RETRY_AFTER_SECONDS));
    }
  }

  private static Problem noSuchMessage() {
    return Problem.notFound("There is no such message for you.");
  }
}
