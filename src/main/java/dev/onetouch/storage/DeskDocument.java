package dev.onetouch.storage;

import dev.onetouch.call.CallState;
import dev.onetouch.call.OfferId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseStatus;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.Promise;
import dev.onetouch.cases.TeamId;
import dev.onetouch.desk.DeskSight;
import dev.onetouch.desk.DeskSight.Doing;
import dev.onetouch.desk.DeskSight.InHand;
import dev.onetouch.desk.DeskSight.OwnedCase;
import dev.onetouch.desk.DeskTasks;
import dev.onetouch.desk.History;
import dev.onetouch.desk.Revision;
import dev.onetouch.routing.Activity;
import dev.onetouch.routing.Presence;
import dev.onetouch.routing.Rung;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The document [DeskSql#SIGHT] gives.
record DeskDocument(
    Instant now,
    String revision,
    PersonRow me,
    @Nullable HeldRow held,
    List<CaseRow> cases,
    List<PersonRow> team,
    List<DeskTasks.Held> handOvers,
    List<OwedRow> promises,
    List<OwedRow> escalations,
    List<DutyRows.TaskRow> tasks,
    List<DutyRows.CallbackRow> callbacks,
    List<DutyRows.MessageRow> voicemails,
    List<DutyRows.WaitingRow> waiting) {

  /// @param dueSoon how long before its time a promise is due soon
  DeskSight sight(Duration dueSoon) {
    return new DeskSight(
        now,
        Revision.read(revision)
            .orElseThrow(() -> new IllegalStateException("not a revision: " + revision)),
        me.self(),
        held == null ? new Doing.Nothing() : held.doing(me),
        cases.stream().map(CaseRow::owned).toList(),
        team.stream().map(PersonRow::colleague).toList(),
        new DeskTasks(
            handOvers,
            promises.stream().map(row -> row.owed(now, dueSoon)).toList(),
            escalations.stream().map(row -> row.owed(now, dueSoon)).toList(),
            tasks.stream().map(DutyRows.TaskRow::task).toList(),
            callbacks.stream().map(row -> row.agreed(now, dueSoon)).toList(),
            voicemails.stream().map(DutyRows.MessageRow::message).toList(),
            waiting.stream().map(DutyRows.WaitingRow::waiter).toList()));
  }

  record OwedRow(
      String id, CaseNumber number, String subject, String what, Instant by, String owner) {
    DeskTasks.Owed owed(Instant now, Duration dueSoon) {
      return new DeskTasks.Owed(
          id, number, subject, what, by, Promise.standing(by, now, dueSoon), owner);
    }
  }

  record PersonRow(
      String id,
      String name,
      String phone,
      String presence,
      String by,
      String reason,
      String activity,
      Instant since,
      int missed,
      boolean resolution,
      boolean live,
      boolean phoneInstead,
      List<String> teams) {

    DeskSight.Self self() {
      return new DeskSight.Self(
          new AgentId(id),
          name,
          !phone.isEmpty(),
          phoneInstead,
          resolution,
          reached(),
          constant(Activity.class, activity),
          since,
          missed);
    }

    DeskSight.Colleague colleague() {
      return new DeskSight.Colleague(
          new AgentId(id), name, teams, rung(), constant(Activity.class, activity), since);
    }

    /// As the ladder sees them: a silent browser may be stood in for by their phone.
    private Presence rung() {
      return phoneInstead && reached() instanceof Presence.ByBrowser(boolean here) && !here
          ? PhoneNumber.parse(phone).<Presence>map(Presence.ByPhone::new).orElseGet(this::reached)
          : reached();
    }

    private Presence reached() {
      if (presence.equals("away")) {
        return new Presence.Away(reason);
      }
      if (by.equals("browser")) {
        return new Presence.ByBrowser(live);
      }
      // Whoever took the number out of the directory meant that it is not to be rung.
      return PhoneNumber.parse(phone)
          .<Presence>map(Presence.ByPhone::new)
          .orElseGet(() -> new Presence.Away("no-phone"));
    }
  }

  record HeldRow(
      CallState state,
      String notes,
      String offer,
      @Nullable Instant until,
      Instant answered,
      String why,
      String rung,
      List<CaseRow> about,
      boolean extended,
      boolean withdrawn,
      @Nullable Instant heldSince,
      HistoryRow history) {

    Doing doing(PersonRow me) {
      InHand call =
          new InHand(state, about.stream().map(CaseRow::owned).toList(), notes, history.history(), withdrawn,
              Optional.ofNullable(heldSince).stream().toList());
      return switch (constant(Activity.class, me.activity())) {
        case FREE -> new Doing.Nothing();
        case OFFERED ->
            new Doing.Offered(new OfferId(offer), constant(Rung.class, rung), why, ends(), call);
        case ON_CALL -> new Doing.OnCall(answered, call);
        case WRAP_UP -> new Doing.WrappingUp(ends(), !extended, call);
      };
    }

    private Instant ends() {
      return until == null ? Instant.EPOCH : until;
    }
  }

  record CaseRow(
      String number,
      String subject,
      String owner,
      String ownerName,
      String team,
      String status,
      Instant lastContact,
      Instant statusSince,
      @Nullable HistoryRow history) {

    Case file() {
      return new Case(
          new CaseNumber(number),
          subject,
          owner.isEmpty() ? Owner.NOBODY : new Owner.OwnedBy(new AgentId(owner)),
          new TeamId(team),
          constant(CaseStatus.class, status),
          lastContact,
          statusSince);
    }

    OwnedCase owned() {
      return new OwnedCase(file(), ownerName, history == null ? History.NONE : history.history());
    }
  }

  record HistoryRow(int calls, int broken, String survey, boolean resolution) {
    History history() {
      return new History(calls, broken, constant(History.LastSurvey.class, survey), resolution);
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
