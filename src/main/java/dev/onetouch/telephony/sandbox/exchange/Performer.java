package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.document.Dial;
import dev.onetouch.telephony.sandbox.document.Gather;
import dev.onetouch.telephony.sandbox.document.Hangup;
import dev.onetouch.telephony.sandbox.document.Noun;
import dev.onetouch.telephony.sandbox.document.Prompt;
import dev.onetouch.telephony.sandbox.document.Record;
import dev.onetouch.telephony.sandbox.document.Redirect;
import dev.onetouch.telephony.sandbox.document.Reject;
import dev.onetouch.telephony.sandbox.document.Unplayed;
import dev.onetouch.telephony.sandbox.document.Verb;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which part of the carrier carries out which verb. The activity is in place before it is started.
record Performer(Activity activity, Runnable start) {

  /// Carries out the verbs that take no time at once, and then there is no performer.
  static Optional<Performer> of(Run run, Verb verb) {
    return switch (verb) {
      case Prompt prompt -> Optional.of(prompting(run, prompt));
      case Gather gather -> Optional.of(gathering(run, gather));
      case Dial dial -> Optional.of(dialling(run, dial));
      case Record record -> Optional.of(recording(run, record));
      case Redirect redirect ->
          now(() -> run.leave("redirect", redirect.url(), redirect.method(), Map.of()));
      case Hangup hangup -> now(run::end);
      case Reject reject -> now(() -> reject(run, reject));
      case Unplayed unplayed -> now(run::next);
    };
  }

  private static Performer prompting(Run run, Prompt prompt) {
    Prompting prompting = new Prompting(run.exchange(), run.leg(), List.of(prompt), run::next);
    return new Performer(prompting, prompting::start);
  }

  private static Performer gathering(Run run, Gather gather) {
    Gathering gathering = new Gathering(run, gather);
    return new Performer(gathering, gathering::start);
  }

  private static Performer dialling(Run run, Dial dial) {
    for (Noun noun : dial.nouns()) {
      if (noun instanceof Noun.ConferenceNoun room) {
        Conferring conferring = new Conferring(run, dial, room);
        return new Performer(conferring, conferring::start);
      }
    }
    Dialing dialing = new Dialing(run, dial);
    return new Performer(dialing, dialing::start);
  }

  private static Performer recording(Run run, Record record) {
    MessageTaking taking = new MessageTaking(run, record);
    return new Performer(taking, taking::start);
  }

  private static Optional<Performer> now(Runnable verb) {
    verb.run();
    return Optional.empty();
  }

  private static void reject(Run run, Reject reject) {
    Leg leg = run.leg();
    if (leg.answered() || !run.first()) {
      run.exchange().warn(leg.sid(), 12200, "<Reject> means nothing once a call is answered");
      run.next();
    } else {
      run.exchange()
          .legs()
          .end(leg, reject.busy() ? LegStatus.BUSY : LegStatus.NO_ANSWER, "rejected");
    }
  }
}
