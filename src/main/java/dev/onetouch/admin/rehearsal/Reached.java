package dev.onetouch.admin.rehearsal;

import dev.onetouch.call.CallEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The best a caller has got so far.
final class Reached {
  static final String PERSON = "person";
  static final String VOICEMAIL = "voicemail";
  static final String CALLBACK = "callback";
  static final String GOODBYE = "goodbye";
  private static final String HUNG_UP = "hung-up";
  private static final List<String> BEST_FIRST = List.of(PERSON, VOICEMAIL, CALLBACK, GOODBYE, HUNG_UP);

  private final Set<String> all = new HashSet<>();

  void person() {
    all.add(PERSON);
  }

  void hear(CallEvent event) {
    if (event instanceof CallEvent.CallAnswered) {
      all.add(PERSON);
    } else if (event instanceof CallEvent.RecordingFinished) {
      all.add(VOICEMAIL);
    } else if (event instanceof CallEvent.CallbackPromised) {
      all.add(CALLBACK);
    } else if (event instanceof CallEvent.LeaveTaken) {
      all.add(GOODBYE);
    } else if (event instanceof CallEvent.CallEnded) {
      all.add(HUNG_UP);
    }
  }

  String word() {
    return BEST_FIRST.stream().filter(all::contains).findFirst().orElse("nothing");
  }
}
