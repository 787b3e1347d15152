package dev.onetouch.switchboard;

import dev.onetouch.telephony.CarrierAnswer;
import dev.onetouch.telephony.Recording;
import dev.onetouch.telephony.Recordings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Recordings as fetched lately, so that a browser that plays one piece by piece has it fetched once. Keeps those listened to
/// last, as many as fit into so many bytes.
///
/// Whoever asks has been found entitled to hear it, every time.
public final class KeptRecordings {
  /// A few messages of some minutes each.
  public static final long USUAL_BYTES = 32L * 1024 * 1024;

  private final Recordings carrier;
  private final long mostBytes;
  private final Map<String, Recording> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  public KeptRecordings(Recordings carrier, long mostBytes) {
    this.carrier = carrier;
    this.mostBytes = mostBytes;
  }

  /// What became of the wish to hear one.
  public sealed interface Audio {
    record Found(Recording recording) implements Audio {
      public String contentType() {
        return recording.contentType();
      }

      /// Not to be changed.
      public byte[] bytes() {
        return recording.bytes();
      }
    }

    /// The carrier has no such recording, or gives none out; final.
    record Gone() implements Audio {}

    /// May be asked again.
    record Later() implements Audio {}
  }

  /// Blocks for as long as the carrier takes; see [Recordings#fetch].
  public Audio fetch(String recordingId) {
    Optional<Recording> found = find(recordingId);
    if (found.isPresent()) {
      return new Audio.Found(found.get());
    }
    return switch (carrier.fetch(recordingId)) {
      case CarrierAnswer.Done<Recording>(Recording fetched) -> {
        keep(recordingId, fetched);
        yield new Audio.Found(fetched);
      }
      case CarrierAnswer.Gone<Recording> _, CarrierAnswer.Refused<Recording> _ -> new Audio.Gone();
      case CarrierAnswer.TryLater<Recording> _, CarrierAnswer.Unknown<Recording> _ -> new Audio.Later();
    };
  }

  private synchronized Optional<Recording> find(String id) {
    return Optional.ofNullable(kept.get(id));
  }

  private synchronized void keep(String id, Recording fetched) {
    if (fetched.bytes().length > mostBytes || kept.containsKey(id)) {
      return;
    }
    kept.put(id, fetched);
    bytes += fetched.bytes().length;
    var oldest = kept.values().iterator();
    while (bytes > mostBytes) {
      bytes -= oldest.next().bytes().length;
      oldest.remove();
    }
  }
}
