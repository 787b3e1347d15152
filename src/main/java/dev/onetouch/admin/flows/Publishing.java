package dev.onetouch.admin.flows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.admin.flows.Approvals.Asked;
import dev.onetouch.admin.flows.FlowPress.Act;
import dev.onetouch.admin.flows.FlowPress.Outcome;
import dev.onetouch.admin.flows.FlowPress.Sheet;
import dev.onetouch.admin.flows.Judgement.Judged;
import dev.onetouch.admin.flows.KeptCalls.Played;
import dev.onetouch.admin.flows.SecondPerson.Reason;
import dev.onetouch.cases.AgentId;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A flow's way to callers: it is read, verified against the company as it is, the kept test calls are played, a second
/// administrator is asked where the company wants one, and only then does it go to press (P10).
public final class Publishing {
  /// The directory may change under an administrator's hands this often before they are asked to try again.
  static final int TRIES = 3;

  private final Parts parts;

  public Publishing(Parts parts) {
    this.parts = parts;
  }

  /// What publishing is made of.
  public record Parts(
      FlowDrafts drafts,
      FlowVersions versions,
      FlowPress press,
      Premises.Register premises,
      Gate gate,
      KeptCalls keptCalls,
      Approvals approvals,
      Supplier<String> ids,
      InstantSource clock) {}

  /// What came of it.
  public sealed interface Result {
    record Live(int version) implements Result {}

    record Waits(String approval, List<Reason> reasons) implements Result {}

    record Stale(HeldFlow present) implements Result {}

    /// @param failed kept calls that went elsewhere; none when the verdict alone is against it
    record Refused(Judgement judgement, List<Played> failed) implements Result {}

    /// @param why for who asked
    record Not(String why) implements Result {}

    /// A second administrator is somebody else.
    record OwnRequest() implements Result {}

    record NotThere() implements Result {}
  }

  /// Makes the draft live.
  ///
  /// @param revision the one that was looked at
  public Result publish(FlowId id, long revision, AgentId by, String note) {
    Optional<HeldFlow> found = parts.drafts().find(id);
    if (found.isEmpty()) {
      return new Result.NotThere();
    }
    HeldFlow held = found.get();
    if (held.draft().revision() != revision) {
      return new Result.Stale(held);
    }
    Change change = new Change(held, List.of(), Optional.empty(), List.of(revision), held.draft().document());
    return run(change, new Act(by, note, List.of()));
  }

  /// Makes an earlier version live again; the draft stays as it is.
  public Result rollBack(FlowId id, int number, AgentId by, String note) {
    Optional<HeldFlow> held = parts.drafts().find(id);
    Optional<FlowVersions.Version> version = parts.versions().version(id, number);
    if (held.isEmpty() || version.isEmpty()) {
      return new Result.NotThere();
    }
    if (version.get().mark().live()) {
      return new Result.Live(number);
    }
    return run(back(held.get(), version.get()), new Act(by, note, List.of()));
  }

  public Result approve(FlowId id, String approval, AgentId by) {
    Optional<HeldFlow> held = parts.drafts().find(id);
    Optional<Asked> found = parts.approvals().find(id, approval);
    if (held.isEmpty() || found.isEmpty()) {
      return new Result.NotThere();
    }
    Asked asked = found.get();
    if (asked.by().equals(by)) {
      return new Result.OwnRequest();
    }
    if (asked.state() != Approvals.State.OPEN) {
      return new Result.Not("It was " + asked.state().name().toLowerCase(java.util.Locale.ROOT) + " before.");
    }
    if (!asked.liveThen().equals(held.get().live().map(HeldFlow.Live::version))) {
      return new Result.Not("Another version went live since this was asked for. Ask again.");
    }
    Act act = new Act(asked.by(), asked.note(), List.of(new FlowPress.Approved(approval, by)));
    Optional<FlowVersions.Version> version = asked.version().flatMap(number -> parts.versions().version(id, number));
    Change publish = new Change(held.get(), List.of(), Optional.empty(), List.of(), asked.document());
    return run(version.map(one -> back(held.get(), one)).orElse(publish), act);
  }

  private static Change back(HeldFlow held, FlowVersions.Version version) {
    return new Change(
        held, version.subflows(), Optional.of(version.mark().version()), List.of(), version.document());
  }

  private Result run(Change change, Act act) {
    for (int tried = 0; tried < TRIES; tried++) {
      Premises premises = parts.premises().now();
      Judgement judgement = change.isBack()
          ? parts.gate().judge(change.held().id(), change.document(), change.subflows(), premises)
          : parts.gate().judge(change.held().id(), change.document(), premises);
      if (!(judgement instanceof Judged judged) || !judged.verdict().publishable()) {
        return new Result.Refused(judgement, List.of());
      }
      List<Played> failed = parts.keptCalls().play(judged).stream().filter(one -> !one.passed()).toList();
      if (!failed.isEmpty()) {
        return new Result.Refused(judged, failed);
      }
      List<Reason> reasons = act.approval().isEmpty() ? needsSecond(change, judged.flow(), premises) : List.of();
      if (!reasons.isEmpty()) {
        return ask(change, act, reasons);
      }
      switch (press(change, judged, premises, act)) {
        case Outcome.Live(int version) -> {
          return new Result.Live(version);
        }
        case Outcome.Stale _ -> {
          return parts.drafts().find(change.held().id()).<Result>map(Result.Stale::new).orElseGet(Result.NotThere::new);
        }
        case Outcome.NotThere _ -> {
          return new Result.NotThere();
        }
        case Outcome.Moved _ -> {
          // Verified against a company that is no more: once again.
        }
      }
    }
    return new Result.Not("The company's directory is being changed just now. Try again.");
  }

  private Outcome press(Change change, Judged judged, Premises premises, Act act) {
    return change.backTo().isPresent()
        ? parts.press().rollBack(change.held().id(), change.backTo().get(), premises.revision(), act)
        : parts.press().publish(
            new Sheet(judged.flow(), judged.subflows().values(), premises.revision(), change.draft(), act));
  }

  private List<Reason> needsSecond(Change change, Flow next, Premises premises) {
    if (!parts.approvals().wanted()) {
      return List.of();
    }
    Optional<Flow> live = change.held().live()
        .map(one -> parts.gate().judge(change.held().id(), one.document(), premises))
        .filter(Judged.class::isInstance)
        .map(one -> ((Judged) one).flow());
    return SecondPerson.reasons(live, next);
  }

  private Result ask(Change change, Act act, List<Reason> reasons) {
    String id = parts.ids().get();
    Instant now = parts.clock().instant();
    parts.approvals().ask(new Asked(
        id, change.held().id(), change.backTo(), change.document(), change.held().live().map(HeldFlow.Live::version),
        reasons, act.by(), "", act.note(), now, Approvals.State.OPEN, ""));
    return new Result.Waits(id, reasons);
  }

  /// What is to go live.
  ///
  /// @param backTo the version's number, when it is one of before
  /// @param draft the revision it must still have
  private record Change(
      HeldFlow held, List<JsonNode> subflows, Optional<Integer> backTo, List<Long> draft, JsonNode document) {
    boolean isBack() {
      return backTo.isPresent();
    }
  }
}
