package dev.onetouch.admin.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.admin.flows.Judgement.Judged;
import dev.onetouch.admin.flows.KeptCalls;
import dev.onetouch.flow.StepId;
import dev.onetouch.switchboard.CallerDirectory;
import dev.onetouch.switchboard.CustomerBook;
import dev.onetouch.switchboard.HouseBook;
import dev.onetouch.web.BodyFields;
import dev.onetouch.web.Refused;
import java.util.List;

/// Plays test calls: those that are asked for, and those that were kept.
public final class Rehearsals implements KeptCalls {
  private final Pretending pretending;
  private final HouseBook houses;
  private final Scripts scripts;

  public Rehearsals(CustomerBook customers, CallerDirectory directory, HouseBook houses, Scripts scripts) {
    this.pretending = new Pretending(customers, directory);
    this.houses = houses;
    this.scripts = scripts;
  }

  /// What came of it, or why it cannot be played.
  sealed interface Outcome {
    record Done(Transcript played) implements Outcome {}

    /// @param pointer into the request
    record Not(String pointer, String why) implements Outcome {}
  }

  Outcome play(Judged judged, Rehearsal call) {
    if (!call.start().isEmpty() && judged.flow().step(new StepId(call.start())).isEmpty()) {
      return new Outcome.Not("/start", "there is no step " + call.start());
    }
    return pretending.caller(call)
        .<Outcome>map(caller ->
            new Outcome.Done(new PaperCall(judged, houses.current().company(), call, caller).play()))
        .orElseGet(() -> new Outcome.Not("/caller/customer", "there is no such customer"));
  }

  @Override
  public List<KeptCalls.Played> play(Judged flow) {
    return scripts.of(flow.flow().id()).stream()
        .map(kept -> new KeptCalls.Played(kept.id(), kept.name(), why(flow, kept.script())))
        .toList();
  }

  private String why(Judged flow, JsonNode script) {
    BodyFields fields = BodyFields.of(script);
    Rehearsal call = RehearsalBody.read(fields);
    Expected expected = Expected.read(fields);
    try {
      fields.done();
    } catch (Refused unreadable) {
      return "it cannot be read any more: " + unreadable.problem().detail();
    }
    return switch (play(flow, call)) {
      case Outcome.Not(var _, String why) -> why;
      case Outcome.Done(Transcript played) -> expected.missed(played);
    };
  }
}
