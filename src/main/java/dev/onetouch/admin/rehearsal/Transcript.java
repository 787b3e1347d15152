package dev.onetouch.admin.rehearsal;

import dev.onetouch.web.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What came of a test call, as the API shows it.
///
/// @param turns one for the call coming in and one for each input
/// @param accepts kinds of input that make sense now, the likeliest first
/// @param refused the first input that made no sense; nothing after it was played
record Transcript(
    List<Turn> turns,
    boolean ended,
    boolean atPerson,
    String reached,
    List<String> accepts,
    Optional<Waiting> fetch,
    Optional<Stop> refused) {
  Transcript {
    turns = List.copyOf(turns);
    accepts = List.copyOf(accepts);
  }

  /// @param step where the call stands now
  /// @param hears what the caller may answer with: keys, keys-and-speech or nothing
  /// @param path steps gone through, in order; of a subflow as `subflow/step`
  record Turn(
      String step,
      List<Said> said,
      String language,
      String hears,
      Map<String, String> facts,
      List<Happening> effects,
      List<String> path) {}

  /// @param audio what is played instead of a voice
  record Said(String text, String language, Optional<String> audio) {}

  /// The look-up that waits for an answer.
  record Waiting(String url, List<String> keeps) {}

  record Stop(int input, String why, List<Sentence> parts) {
    Stop(int input, String why) {
      this(input, why, Sentence.of(why));
    }
  }

  List<String> path() {
    return turns.stream().flatMap(turn -> turn.path().stream()).toList();
  }
}
