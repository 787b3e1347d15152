package dev.onetouch.app;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallId;
import dev.onetouch.call.VoicemailId;
import dev.onetouch.desk.Concerned;
import dev.onetouch.desk.DeskHints;
import dev.onetouch.switchboard.Voicemails;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;

/// Wakes the desks on whose lists something new stands, so that a task, a message or somebody who waits shows at once and not
/// when they look again by themselves.
final class NewWork {
  private final Concerned concerned;
  private final DeskHints hints;

  NewWork(Concerned concerned, DeskHints hints) {
    this.concerned = concerned;
    this.hints = hints;
  }

  void wake(CallId call) {
    concerned.by(call).forEach(hints::changed);
  }

  /// Whether one of these puts something on a list, or takes it off.
  static boolean in(List<CallEvent> events) {
    return events.stream().anyMatch(NewWork::isWork);
  }

  private static boolean isWork(CallEvent event) {
    return switch (event) {
      case CallEvent.QueueEntered _, CallEvent.CallerSummoned _, CallEvent.CallbackPromised _, CallEvent.CallbackBegun _,
          CallEvent.GaveUp _, CallEvent.CalledAgain _, CallEvent.SurveyAnswered _, CallEvent.CaseFiled _,
          CallEvent.CallAnswered _, CallEvent.CallEnded _ -> true;
      default -> false;
    };
  }

  /// @param later runs it off the carrier's webhook
  Voicemails watching(Voicemails voicemails, Executor later) {
    return new Voicemails() {
      @Override
      public void arrived(VoicemailId voicemail, String recording, Duration length) {
        voicemails.arrived(voicemail, recording, length);
        woken(voicemail);
      }

      @Override
      public void empty(VoicemailId voicemail) {
        voicemails.empty(voicemail);
        woken(voicemail);
      }

      @Override
      public void transcribed(VoicemailId voicemail, String words) {
        voicemails.transcribed(voicemail, words);
        woken(voicemail);
      }

      @Override
      public int missing(Duration olderThan, int max) {
        return voicemails.missing(olderThan, max);
      }

      private void woken(VoicemailId voicemail) {
        later.execute(() -> concerned.by(voicemail).forEach(hints::changed));
      }
    };
  }
}
