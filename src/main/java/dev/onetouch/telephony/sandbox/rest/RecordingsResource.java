package dev.onetouch.telephony.sandbox.rest;

import dev.onetouch.telephony.sandbox.exchange.RecordingView;
import dev.onetouch.telephony.sandbox.exchange.Recordings;
import java.util.List;
import java.util.Optional;

/// `/Recordings` and `/Calls/{CA}/Recordings`: list, look up, listen to and delete.
final class RecordingsResource implements Resource {

  private static final String LIST_FIELDS =
      "DateCreated DateCreated< DateCreated> CallSid ConferenceSid IncludeSoftDeleted";

  private final Recordings recordings;
  private final Shapes shapes;

  RecordingsResource(Recordings recordings, Shapes shapes) {
    this.recordings = recordings;
    this.shapes = shapes;
  }

  @Override
  public RestAnswer answer(RestRequest request) {
    boolean ofCall = request.piece(0).equals("Calls");
    String sid = request.piece(ofCall ? 3 : 1);
    if (sid.isEmpty()) {
      return list(request, ofCall ? request.piece(1) : "");
    }
    Optional<RecordingView> found = recordings.find(sid);
    if (found.isEmpty()) {
      return RestAnswer.notFound(request.rawPath());
    }
    if (request.is("DELETE")) {
      recordings.delete(sid);
      return RestAnswer.deleted();
    }
    if (request.extension().equals("json")) {
      return RestAnswer.json(200, shapes.recording(found.get()));
    }
    if (!found.get().hasFile()) {
      return RestAnswer.notFound(request.rawPath());
    }
    return switch (request.extension()) {
      case "mp3" -> new RestAnswer(200, "audio/mpeg", Audio.mp3(found.get().lasts()));
      default -> new RestAnswer(200, "audio/x-wav", Audio.wav(found.get().lasts()));
    };
  }

  private RestAnswer list(RestRequest request, String call) {
    Fields fields = new Fields(request.query()).only(LIST_FIELDS + Page.FIELDS);
    String wanted = call.isEmpty() ? fields.text("CallSid", "") : call;
    String room = fields.text("ConferenceSid", "");
    List<RecordingView> found =
        recordings.all().stream()
            .filter(recording -> wanted.isEmpty() || recording.call().equals(wanted))
            .filter(recording -> room.isEmpty() || recording.conference().equals(room))
            .filter(recording -> Dates.passes(fields, "DateCreated", recording.begun()))
            .toList()
            .reversed();
    return Page.of(request, "recordings", found, shapes::recording);
  }
}
