package dev.onetouch.desk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.onetouch.cases.AgentId;
import dev.onetouch.desk.CaseFiles.CaseFile;
import dev.onetouch.desk.DeskSight.OwnedCase;
import dev.onetouch.desk.ShownDesk.ShownCase;
import java.time.Instant;
import java.util.List;

/// `GET /api/cases/{number}`, as written.
record ShownFile(
    @JsonUnwrapped ShownCase about,
    String teamName,
    String customer,
    String outcome,
    Instant statusSince,
    boolean callable,
    List<Happened> timeline) {

  static ShownFile of(CaseFile file, AgentId viewer) {
    return new ShownFile(
        DeskView.shownCase(new OwnedCase(file.file(), file.ownerName(), file.history()), viewer),
        file.teamName(),
        file.customerName(),
        file.outcome(),
        file.file().statusSince(),
        !file.whom().isEmpty(),
        file.timeline().stream().map(Happened::of).toList());
  }
}
