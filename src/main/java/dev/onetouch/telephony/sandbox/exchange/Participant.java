package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.document.ConferenceOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A leg in a room. `resolve` makes the addresses of its options whole; `putOut` is what follows
/// when the room lets it go.
final class Participant {

  private final Leg leg;
  private final ConferenceOptions options;
  private final UnaryOperator<String> resolve;
  private final Runnable putOut;
  private Activity hearing = Activity.IDLE;
  private boolean muted;
  private boolean held;
  private boolean endOnExit;
  private boolean coaching;
  private String coached;

  Participant(Leg leg, ConferenceOptions options, UnaryOperator<String> resolve, Runnable putOut) {
    this.leg = leg;
    this.options = options;
    this.resolve = resolve;
    this.putOut = putOut;
    this.muted = options.muted();
    this.endOnExit = options.endOnExit();
    this.coached = options.coach();
    this.coaching = !coached.isEmpty();
  }

  Leg leg() {
    return leg;
  }

  ConferenceOptions options() {
    return options;
  }

  String resolve(String reference) {
    return reference.isEmpty() ? "" : resolve.apply(reference);
  }

  void putOut() {
    putOut.run();
  }

  boolean muted() {
    return muted;
  }

  void muted(boolean now) {
    muted = now;
  }

  boolean held() {
    return held;
  }

  void held(boolean now) {
    held = now;
  }

  boolean endOnExit() {
    return endOnExit;
  }

  void endOnExit(boolean now) {
    endOnExit = now;
  }

  void coaching(boolean now, String whom) {
    coaching = now;
    coached = whom;
  }

  /// What the participant hears of the carrier; whatever it heard before falls silent.
  void hears(Activity next) {
    Activity before = hearing;
    hearing = next;
    before.stop(Stop.REDIRECTED);
  }

  Map<String, String> parameters() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("Muted", String.valueOf(muted));
    all.put("Hold", String.valueOf(held));
    all.put("Coaching", String.valueOf(coaching));
    all.put("EndConferenceOnExit", String.valueOf(endOnExit));
    all.put("StartConferenceOnEnter", String.valueOf(options.startOnEnter()));
    if (!options.label().isEmpty()) {
      all.put("ParticipantLabel", options.label());
    }
    return all;
  }

  ParticipantView view(String room) {
    return new ParticipantView(
        room,
        leg.sid(),
        options.label(),
        muted,
        held,
        options.startOnEnter(),
        endOnExit,
        coaching,
        coached,
        leg.created());
  }
}
