package dev.onetouch.admin.flows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.admin.flows.Judgement.Judged;
import dev.onetouch.admin.flows.Judgement.Slip;
import dev.onetouch.admin.flows.Judgement.Unreadable;
import dev.onetouch.flow.FlowId;
import dev.onetouch.web.BodyFields;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Problem.FieldError;
import dev.onetouch.web.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The flow somebody has before them, for operations that need a whole one.
public final class Desktop {
  private final FlowDrafts drafts;
  private final Premises.Register premises;
  private final Gate gate;

  public Desktop(FlowDrafts drafts, Premises.Register premises, Gate gate) {
    this.drafts = drafts;
    this.premises = premises;
    this.gate = gate;
  }

  public static FlowId flow(Exchange exchange) {
    return DraftBody.flow(exchange);
  }

  public static BodyFields fields(Exchange exchange) {
    return DraftBody.fields(exchange);
  }

  public static Optional<JsonNode> optionalDocument(BodyFields fields) {
    return DraftBody.optionalDocument(fields);
  }

  /// This document as a flow, else the stored draft's; refused when it is none yet, or the flow is not there.
  public Judged judged(FlowId id, Optional<JsonNode> document) {
    HeldFlow held = drafts.find(id).orElseThrow(() -> new Refused(DraftBody.notThere()));
    return switch (gate.judge(id, document.orElse(held.draft().document()), premises.now())) {
      case Judged judged -> judged;
      case Unreadable(List<Slip> slips) -> throw new Refused(new Problem(
          422, "not-runnable", "This is no flow yet", "What is missing is named.",
          slips.stream().map(slip -> new FieldError("/document" + slip.pointer(), slip.detail())).toList(), Map.of()));
    };
  }
}
