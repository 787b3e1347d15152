package dev.onetouch.storage;

import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.HandOver;
import dev.onetouch.cases.Mover;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.OwnershipRules;
import dev.onetouch.cases.Taker;
import dev.onetouch.cases.Verdict;
import dev.onetouch.cases.Verdict.Reason;
import dev.onetouch.desk.CaseFiles.Viewer;
import dev.onetouch.desk.CaseMoves;
import dev.onetouch.desk.DeskTasks;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/// Moves of ownership: lock, judge, write, in one transaction. Each write says again what it needs to be true.
public final class CaseMoveRows implements CaseMoves {
  private static final String OFFER =
      """
      with offered as (
        insert into hand_over (id, case_number, from_agent, by_agent, to_agent, note)
        select :id, number, owner_id, :by, :to, :note from cases where number = :number and status <> 'resolved'
        returning 1)
      select count(*) from offered""";
  private static final String OPEN = "select count(*) from hand_over where case_number = :number and result = ''";
  private static final String EVERYBODYS =
      "select cast(coalesce(" + DeskTaskSql.handOvers("h.result = ''", ":max") + ", '[]') as text)";
  private static final String CLOSE =
      """
      with closed as (
        update hand_over set result = :result, closed_at = clock_timestamp()
        where id = :id and result = '' returning 1)
      select count(*) from closed""";

  /// Also how a leaver's cases and a directory file's move: the table writes the history itself. Nobody's act when
  /// `by` is empty.
  static final String MOVE =
      """
      owner_id = :to, owner_move = jsonb_build_object(
        'by', nullif(cast(:by as text), ''), 'how', cast(:how as text), 'why', cast(:why as text),
        'at', clock_timestamp())""";
  private static final String MOVE_ONE =
      "with moved as (update cases set "
          + MOVE
          + " where number = :number and status <> 'resolved' returning 1) select count(*) from moved";

  private final Door door;
  private final CallJson json = new CallJson();

  public CaseMoveRows(Database database) {
    this.door = database.desk();
  }

  @Override
  public Outcome offer(Viewer by, CaseNumber number, String id, AgentId to, String note) {
    return door.inTransaction("offering a hand-over", session -> {
      CaseLocks locks = new CaseLocks(session);
      Taker taker = locks.taker(to);
      Optional<Case> found = locks.visible(by, number);
      if (found.isEmpty()) {
        return new Outcome.NotThere();
      }
      boolean offered =
          session.createNativeQuery(OPEN, Long.class).setParameter("number", number.digits()).getSingleResult() > 0;
      Mover mover = new Mover(by.agent(), by.seesEverything());
      return when(OwnershipRules.mayOffer(found.get(), offered, mover, taker), () -> {
        one(session.createNativeQuery(OFFER, Long.class)
            .setParameter("id", id)
            .setParameter("by", by.agent().value())
            .setParameter("to", to.value())
            .setParameter("note", Text.storable(note))
            .setParameter("number", number.digits())
            .getSingleResult());
        return new Outcome.Done(concerned(found.get().owner(), by.agent(), to), 0);
      });
    });
  }

  @Override
  public Outcome accept(AgentId by, String id) {
    return door.inTransaction("accepting a hand-over", session -> {
      CaseLocks locks = new CaseLocks(session);
      Taker taker = locks.taker(by);
      Optional<HandOver> before = locks.offeredTo(by, id);
      if (before.isEmpty()) {
        return new Outcome.NotThere();
      }
      Case about = locks.held(before.get().about());
      HandOver offer = locks.offeredTo(by, id).orElseThrow();
      Verdict verdict = OwnershipRules.mayAccept(offer, about, taker);
      if (verdict.equals(new Verdict.Refused(Reason.ACCEPTED_ALREADY)) && about.owner().is(by)) {
        return new Outcome.Done(List.of(), 0);
      }
      return when(verdict, () -> {
        close(session, id, "accepted");
        move(session, about.number(), new Act(by, "handed-over", offer.note()), by);
        return new Outcome.Done(concerned(about.owner(), offer.by(), by), 1);
      });
    });
  }

  @Override
  public Outcome decline(AgentId by, String id) {
    return door.inTransaction("declining a hand-over", session -> {
      CaseLocks locks = new CaseLocks(session);
      Optional<HandOver> before = locks.offeredTo(by, id);
      if (before.isEmpty()) {
        return new Outcome.NotThere();
      }
      locks.held(before.get().about());
      HandOver offer = locks.offeredTo(by, id).orElseThrow();
      Verdict verdict = OwnershipRules.mayDecline(offer);
      if (verdict.equals(new Verdict.Refused(Reason.DECLINED_ALREADY))) {
        return new Outcome.Done(List.of(), 0);
      }
      return when(verdict, () -> {
        close(session, id, "declined");
        return new Outcome.Done(concerned(offer.from(), offer.by(), by), 0);
      });
    });
  }

  @Override
  public List<DeskTasks.Held> open() {
    return door.ask("reading everybody's hand-overs", session -> List.of(json.read(
        session.createNativeQuery(EVERYBODYS, String.class).setParameter("agent", "").setParameter("max", MAX_OPEN)
            .getSingleResult(),
        DeskTasks.Held[].class)));
  }

  @Override
  public Outcome assign(Viewer by, CaseNumber number, AgentId to, String why) {
    return door.inTransaction("assigning a case", session -> {
      CaseLocks locks = new CaseLocks(session);
      Taker taker = locks.taker(to);
      Optional<Case> found = locks.visible(by, number);
      if (found.isEmpty()) {
        return new Outcome.NotThere();
      }
      return when(OwnershipRules.mayAssign(found.get(), taker), () -> {
        move(session, number, new Act(by.agent(), "assigned", why), to);
        return new Outcome.Done(concerned(found.get().owner(), by.agent(), to), 1);
      });
    });
  }

  @Override
  public Outcome takeOver(Viewer by, CaseNumber number, String why) {
    return door.inTransaction("taking a case over", session -> {
      CaseLocks locks = new CaseLocks(session);
      Taker taker = locks.taker(by.agent());
      Optional<Case> found = locks.visible(by, number);
      if (found.isEmpty()) {
        return new Outcome.NotThere();
      }
      if (!by.seesEverything() && !locks.inResolution(by.agent())) {
        return new Outcome.Refused(Reason.FOR_THE_RESOLUTION_TEAM);
      }
      return when(OwnershipRules.mayAssign(found.get(), taker), () -> {
        move(session, number, new Act(by.agent(), "taken-over", why), by.agent());
        return new Outcome.Done(concerned(found.get().owner(), by.agent(), by.agent()), 1);
      });
    });
  }

  @Override
  public Outcome leave(Dismissal how, AgentId leaver) {
    return door.inTransaction("letting an agent leave", session -> new Leaving(session).leave(how, leaver));
  }

  /// @param how as the history spells it
  private record Act(AgentId by, String how, String why) {}

  private static void move(StatelessSession session, CaseNumber number, Act act, AgentId to) {
    one(session.createNativeQuery(MOVE_ONE, Long.class)
        .setParameter("to", to.value())
        .setParameter("by", act.by().value())
        .setParameter("how", act.how())
        .setParameter("why", Text.storable(act.why()))
        .setParameter("number", number.digits())
        .getSingleResult());
  }

  private static void close(StatelessSession session, String id, String result) {
    one(session.createNativeQuery(CLOSE, Long.class)
        .setParameter("id", id)
        .setParameter("result", result)
        .getSingleResult());
  }

  /// What was locked and judged is written, or the transaction breaks off.
  private static void one(long written) {
    if (written != 1) {
      throw new IllegalStateException("a locked row was not what it had just been");
    }
  }

  private static Outcome when(Verdict verdict, Supplier<Outcome> granted) {
    return switch (verdict) {
      case Verdict.Granted _ -> granted.get();
      case Verdict.Refused(Reason reason) -> new Outcome.Refused(reason);
    };
  }

  private static List<AgentId> concerned(Owner before, AgentId by, AgentId to) {
    Stream<AgentId> owner = before instanceof Owner.OwnedBy(AgentId agent) ? Stream.of(agent) : Stream.empty();
    return Stream.concat(owner, Stream.of(by, to)).distinct().toList();
  }
}
