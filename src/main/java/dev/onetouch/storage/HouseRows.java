package dev.onetouch.storage;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.onetouch.caller.Caller;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Callback;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.switchboard.HouseMove;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a turn makes the house owe, or settles of it, as [HouseSql] takes it. Cases it files are among [CaseRows].
///
/// @param attempts one per callback, for one statement changes a row once
/// @param asked whether a survey was begun
record HouseRows(
    Collection<AttemptRow> attempts,
    List<Through> through,
    List<Promised> promises,
    List<CallbackRow> callbacks,
    List<TaskRow> tasks,
    List<RecordingRow> recordings,
    List<Answer> answers,
    boolean asked) {

  record Through(String about, @Nullable String number, String why) {}

  /// @param by when, or else `within` how many seconds from now
  record Promised(String id, String about, String what, @Nullable Instant by, double within, String kind) {}

  record CallbackRow(
      String id,
      String about,
      @Nullable String customer,
      PhoneNumber number,
      PhoneNumber shown,
      @Nullable AgentId owner,
      TeamId team,
      String language,
      Instant since,
      @JsonProperty("from_at") Instant from,
      @JsonProperty("until_at") Instant until) {}

  record TaskRow(
      String id,
      String kind,
      @Nullable String about,
      @Nullable AgentId owner,
      @Nullable TeamId team,
      @Nullable String customer,
      @Nullable String number,
      String what,
      long waited) {}

  record RecordingRow(
      String id,
      String about,
      @Nullable AgentId owner,
      TeamId team,
      @Nullable String customer,
      @Nullable String number) {}

  record Answer(String question, String answer, boolean bad) {}

  static HouseRows of(List<HouseMove> moves) {
    Gathering all = new Gathering();
    moves.forEach(all::take);
    return new HouseRows(all.attempts.values(), all.through, all.promises, all.callbacks, all.tasks, all.recordings,
        all.answers, all.asked);
  }

  /// Fills the rows, move by move.
  private static final class Gathering {
    private final Map<String, AttemptRow> attempts = new LinkedHashMap<>();
    private final List<Through> through = new ArrayList<>();
    private final List<Promised> promises = new ArrayList<>();
    private final List<CallbackRow> callbacks = new ArrayList<>();
    private final List<TaskRow> tasks = new ArrayList<>();
    private final List<RecordingRow> recordings = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private boolean asked;

    void take(HouseMove move) {
      switch (move) {
        case HouseMove.Filed _ -> {
          // A case, not a debt.
        }
        case HouseMove.Promised(Callback callback, Caller caller) -> promised(callback, caller);
        case HouseMove.Begun(var id, int attempt) -> attempted(AttemptRow.begin(id, attempt));
        case HouseMove.Kept(var id) -> attempted(AttemptRow.keep(id));
        case HouseMove.TriedAgain(var id, Duration after, String why) -> attempted(AttemptRow.again(id, after, why));
        case HouseMove.Postponed(var id, Duration after) -> attempted(AttemptRow.postpone(id, after));
        case HouseMove.HandedBack(var id, String why) -> attempted(AttemptRow.handBack(id, why));
        case HouseMove.GotThrough(CaseNumber about, Caller caller, String why) ->
            through.add(new Through(about.digits(), number(caller), why));
        case HouseMove.Tasked task -> tasks.add(task(task));
        case HouseMove.Recording one -> recordings.add(new RecordingRow(
            one.voicemail().value(), one.about().digits(), agent(one.owner()), one.team(), customer(one.caller()), number(one.caller())));
        case HouseMove.SurveyBegun _ -> asked = true;
        case HouseMove.Surveyed(String question, String answer, boolean bad) -> answers.add(new Answer(question, answer, bad));
        case HouseMove.FollowUp(String id, CaseNumber about, String what, Duration within) ->
            promises.add(new Promised(id, about.digits(), what, null, seconds(within), "word"));
      }
    }

    private void attempted(AttemptRow row) {
      attempts.merge(row.callback(), row, AttemptRow::then);
    }

    private void promised(Callback one, Caller caller) {
      String id = one.id().value();
      promises.add(new Promised(id, one.about().digits(), "A callback", one.until(), 0, "callback"));
      callbacks.add(new CallbackRow(id, one.about().digits(), customer(caller), one.number(), one.shown(), agent(one.owner()),
          one.team(), one.language(), one.since(), one.from(), one.until()));
    }
  }

  private static TaskRow task(HouseMove.Tasked task) {
    return new TaskRow(
        task.id(), task.kind().word(), task.about().stream().map(CaseNumber::digits).findFirst().orElse(null),
        agent(task.owner()), task.team().stream().findFirst().orElse(null), customer(task.caller()), number(task.caller()),
        task.what(), Math.max(0, task.waited().toSeconds()));
  }

  private static @Nullable AgentId agent(Owner owner) {
    return owner instanceof Owner.OwnedBy(AgentId agent) ? agent : null;
  }

  private static @Nullable String customer(Caller caller) {
    return caller instanceof Caller.Known known ? known.customer().id().value() : null;
  }

  private static @Nullable String number(Caller caller) {
    return caller.number().map(PhoneNumber::e164).orElse(null);
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1_000.0;
  }
}
