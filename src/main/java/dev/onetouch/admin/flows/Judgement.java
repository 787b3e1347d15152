package dev.onetouch.admin.flows;

import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.verifier.Verdict;
import dev.onetouch.web.Sentence;
import java.util.List;
import java.util.Map;

/// What the gate says of a document.
public sealed interface Judgement {

  /// It is no flow file yet.
  record Unreadable(List<Slip> slips) implements Judgement {
    public Unreadable {
      slips = List.copyOf(slips);
    }
  }

  /// @param subflows those it reaches, as they would go live with it
  record Judged(Flow flow, Map<FlowId, Flow> subflows, Verdict verdict) implements Judgement {
    public Judged {
      subflows = Map.copyOf(subflows);
    }
  }

  /// @param pointer a JSON pointer into the document
  /// @param parts the same as `detail`, for pages in another language
  record Slip(String pointer, String detail, List<Sentence> parts) {
    Slip(String pointer, String detail) {
      this(pointer, detail, Sentence.of(detail));
    }
  }
}
