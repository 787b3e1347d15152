package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.document.Dial;
import dev.onetouch.telephony.sandbox.document.Gather;
import dev.onetouch.telephony.sandbox.document.Hangup;
import dev.onetouch.telephony.sandbox.document.Pause;
import dev.onetouch.telephony.sandbox.document.Play;
import dev.onetouch.telephony.sandbox.document.Reading;
import dev.onetouch.telephony.sandbox.document.Record;
import dev.onetouch.telephony.sandbox.document.Redirect;
import dev.onetouch.telephony.sandbox.document.Reject;
import dev.onetouch.telephony.sandbox.document.Say;
import dev.onetouch.telephony.sandbox.document.TwimlReader;
import dev.onetouch.telephony.sandbox.document.Unplayed;
import dev.onetouch.telephony.sandbox.document.Verb;
import dev.onetouch.telephony.sandbox.wire.Address;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Carries out one document after another on one leg.
///
/// Every verb ends by calling [#next], [#leave] or [#end]; a leg that has carried out [#MOST_STEPS]
/// verbs and documents is going in circles and is ended.
final class Run implements Activity {

  static final int MOST_STEPS = 10_000;

  private final Exchange exchange;
  private final Leg leg;
  private final Scope scope;
  private final RunEnd end;
  private Activity current = Activity.IDLE;
  private List<Verb> verbs = List.of();
  private String url = "";
  private int position;
  private int documents;
  private boolean stepping;
  private boolean again;
  private boolean stopped;

  Run(Exchange exchange, Leg leg, Scope scope, RunEnd end) {
    this.exchange = exchange;
    this.leg = leg;
    this.scope = scope;
    this.end = end;
  }

  /// A run that owns the whole call.
  static Run callOn(Exchange exchange, Leg leg) {
    Run run = new Run(exchange, leg, Scope.CALL, new CallEnd(exchange, leg));
    leg.activity(run);
    return run;
  }

  Exchange exchange() {
    return exchange;
  }

  Leg leg() {
    return leg;
  }

  /// Starts with a source, fetched or handed over; its fallback becomes the leg's.
  void follow(Source source, String purpose, Map<String, String> more) {
    if (!source.fallbackUrl().isEmpty()) {
      leg.fallback(source.fallbackUrl(), source.fallbackMethod());
    }
    if (!source.url().isEmpty()) {
      fetch(purpose, source.url(), source.method(), more);
      return;
    }
    switch (TwimlReader.twiml(source.twiml().getBytes(StandardCharsets.UTF_8))) {
      case Reading.Document document -> begin("", document);
      case Reading.Unreadable unreadable -> {
        exchange.warn(leg.sid(), unreadable.code(), unreadable.sentence());
        finish(() -> end.broken(unreadable.code()));
      }
    }
  }

  /// The current verb is done: on to the next. A verb that takes no time calls this from within, so
  /// the steps are taken in a loop here and not one inside the other.
  void next() {
    current = Activity.IDLE;
    again = true;
    if (stepping) {
      return;
    }
    stepping = true;
    try {
      while (again && !stopped) {
        again = false;
        step();
      }
    } finally {
      stepping = false;
    }
  }

  private void step() {
    if (position >= verbs.size()) {
      finish(end::ranOut);
      return;
    }
    Verb verb = verbs.get(position++);
    int complaint = scope.complaint(verb);
    if (complaint != 0) {
      exchange.warn(
          leg.sid(), complaint, verb.getClass().getSimpleName() + " is not carried out here");
    }
    if (leg.nextStep() > MOST_STEPS) {
      exchange.warn(
          leg.sid(), 12200, "more than " + MOST_STEPS + " verbs in one call: going in circles");
      finish(end::hungUp);
    } else if (complaint != 0) {
      next();
    } else {
      pickUpFor(verb);
      Performer.of(this, verb).ifPresent(this::perform);
    }
  }

  /// Goes on with another document; the reference is relative to this one, and empty is this one.
  void leave(String purpose, String reference, String method, Map<String, String> more) {
    current = Activity.IDLE;
    if (!stopped) {
      fetch(purpose, Address.resolve(url, reference), method, more);
    }
  }

  /// Makes a request whose answer nobody waits for.
  void askAndIgnore(String purpose, String reference, String method, Map<String, String> more) {
    String target = Address.resolve(url, reference);
    exchange.fetcher().askAndIgnore(leg, new Fetcher.Want(purpose, target, method, more));
  }

  /// The call is over as far as this document goes.
  void end() {
    finish(end::hungUp);
  }

  String resolve(String reference) {
    return reference.isEmpty() ? "" : Address.resolve(url, reference);
  }

  /// The verb that would come after the current one.
  Optional<Verb> following() {
    return position < verbs.size() ? Optional.of(verbs.get(position)) : Optional.empty();
  }

  /// Whether the current verb is the document's first.
  boolean first() {
    return position == 1;
  }

  @Override
  public void pressed(char key) {
    current.pressed(key);
  }

  @Override
  public void spoken(String text, double confidence, Duration lasts) {
    current.spoken(text, confidence, lasts);
  }

  @Override
  public boolean records() {
    return current.records();
  }

  @Override
  public void stop(Stop why) {
    stopped = true;
    Activity doing = current;
    current = Activity.IDLE;
    doing.stop(why);
  }

  private void perform(Performer performer) {
    current = performer.activity();
    performer.start().run();
  }

  private void fetch(String purpose, String target, String method, Map<String, String> more) {
    int mine = ++documents;
    leg.nextStep();
    Fetcher.Want want = new Fetcher.Want(purpose, target, method, more);
    exchange
        .fetcher()
        .fetch(
            leg,
            want,
            new Fetcher.Receiver() {
              @Override
              public void received(String from, String how, Reading.Document document) {
                if (!stopped && mine == documents) {
                  begin(from, document);
                }
              }

              @Override
              public void failed(int code) {
                if (!stopped && mine == documents) {
                  finish(() -> end.broken(code));
                }
              }
            });
  }

  private void begin(String from, Reading.Document document) {
    url = from;
    verbs = document.verbs();
    position = 0;
    next();
  }

  private void finish(Runnable last) {
    if (!stopped) {
      stopped = true;
      current = Activity.IDLE;
      last.run();
    }
  }

  /// An incoming call is answered by its first verb, except by the three that leave it ringing.
  private void pickUpFor(Verb verb) {
    boolean ringsOn =
        switch (verb) {
          case Reject reject -> first();
          case Pause pause -> true;
          case Dial dial -> dial.answerOnBridge();
          case Say say -> false;
          case Play play -> false;
          case Gather gather -> false;
          case Record record -> false;
          case Redirect redirect -> false;
          case Hangup hangup -> false;
          case Unplayed unplayed -> false;
        };
    if (leg.start().direction() == Direction.INBOUND && !ringsOn) {
      exchange.legs().answer(leg);
    }
  }
}
