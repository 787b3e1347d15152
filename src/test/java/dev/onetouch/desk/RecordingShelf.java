package dev.onetouch.desk;

import dev.onetouch.telephony.CarrierAnswer;
import dev.onetouch.telephony.Recording;
import dev.onetouch.telephony.Recordings;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A carrier's recordings, and which of them were fetched.
final class RecordingShelf implements Recordings {
  final Map<String, CarrierAnswer<Recording>> answers = new ConcurrentHashMap<>();
  final List<String> fetched = new CopyOnWriteArrayList<>();

  void put(String id, String type, byte[] bytes) {
    answers.put(id, new CarrierAnswer.Done<>(new Recording(type, bytes)));
  }

  @Override
  public CarrierAnswer<Recording> fetch(String recordingId) {
    fetched.add(recordingId);
    return answers.getOrDefault(recordingId, new CarrierAnswer.Gone<>());
  }
}
