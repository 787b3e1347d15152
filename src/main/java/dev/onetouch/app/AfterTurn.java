package dev.onetouch.app;

import dev.onetouch.call.CallEvent;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Phase;
import dev.onetouch.call.PersonRequest;
import dev.onetouch.call.RoomRules;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.desk.DeskHints;
import dev.onetouch.switchboard.AgentMove;
import dev.onetouch.switchboard.CallMeters;
import dev.onetouch.switchboard.Errand;
import dev.onetouch.switchboard.Housekeeping;
import dev.onetouch.switchboard.OutboundTurns;
import dev.onetouch.switchboard.StoreUnavailable;
import dev.onetouch.switchboard.TurnFailed;
import dev.onetouch.switchboard.TurnListener;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a committed turn sets off on the node that committed it, off the webhook's thread: its errands are run, desks are
/// woken, freed agents meet waiting callers, and it is counted. All of it is a hint or will be found by the sweep, so losing
/// it with the node costs seconds.
final class AfterTurn implements TurnListener, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AfterTurn.class);

  private final CallMeters meters;
  private final DeskHints hints;
  private final NewWork work;
  private final UnaryOperator<Runnable> background;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicBoolean matching = new AtomicBoolean();
  private volatile Runnable match = () -> {};
  private volatile Consumer<Errand> runner = _ -> {};
  private volatile Consumer<PhoneNumber> calledIn = _ -> {};

  AfterTurn(CallMeters meters, DeskHints hints, NewWork work, UnaryOperator<Runnable> background) {
    this.meters = meters;
    this.hints = hints;
    this.work = work;
    this.background = background;
  }

  /// The switchboard tells us, and housekeeping needs the switchboard; so housekeeping comes last.
  void attach(Housekeeping housekeeping, OutboundTurns outbound) {
    match = housekeeping::matchWaiting;
    runner = housekeeping::run;
    calledIn = outbound::calledIn;
  }

  @Override
  public void committed(CallState state, List<CallEvent> events, List<AgentMove> moves, List<Errand> errands) {
    events.forEach(event -> count(state, event));
    Stream.concat(moves.stream().map(AgentMove::agent), RoomRules.concerned(state.phase()).stream()).distinct()
        .forEach(hints::changed);
    if (NewWork.in(events)) {
      later(() -> work.wake(state.id()));
    }
    errands.forEach(errand -> later(() -> runner.accept(errand)));
    if (!state.origin().outbound() && state.fact("callback.open").isPresent()
        && events.stream().anyMatch(CallEvent.CallerIdentified.class::isInstance)) {
      state.caller().number().ifPresent(number -> later(() -> calledIn.accept(number)));
    }
    if (moves.stream().anyMatch(AgentMove.Release.class::isInstance)) {
      freed();
    }
  }

  /// Somebody may take a call now. Several of these at once are one.
  void freed() {
    if (matching.compareAndSet(false, true)) {
      later(() -> {
        matching.set(false);
        match.run();
      });
    }
  }

  private void count(CallState state, CallEvent event) {
    switch (event) {
      case CallEvent.CallEnded(var outcome, var _) -> meters.callEnded(outcome);
      case CallEvent.OfferClosed(var _, var closing) -> meters.offerClosed(closing);
      case CallEvent.CallAnswered(var _, Instant at) -> {
        meters.offerAccepted();
        if (state.phase() instanceof Phase.Talking(PersonRequest request, var _, var _, var _)) {
          meters.personReached(Duration.between(request.since(), at));
        }
      }
      default -> {
        // The others are told by the journal.
      }
    }
  }

  void later(Runnable work) {
    try {
      workers.execute(background.apply(() -> guarded(work)));
    } catch (RejectedExecutionException closing) {
      LOG.info("The house is closing; another node's sweep does what was left");
    }
  }

  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (StoreUnavailable | TurnFailed e) {
      LOG.warn("What a turn set off could not be done now; the sweep does it", e);
    }
  }

  @Override
  public void close() {
    workers.close();
  }
}
