package dev.onetouch.storage;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.onetouch.caller.Caller;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.switchboard.CaseMove;
import dev.onetouch.switchboard.HouseMove;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a turn does to cases: those it opens or files, and one row for each other case it changes, however many moves say so.
record CaseRows(List<Opened> opened, List<Changed> changed) {
  /// @param filed whether nobody has talked with the caller yet
  record Opened(
      String number,
      @Nullable AgentId owner,
      String team,
      @Nullable String customer,
      @JsonProperty("caller_number") @Nullable String callerNumber,
      String subject,
      boolean filed) {}

  record Changed(String number, @JsonProperty("taken_by") @Nullable String takenBy, boolean touched, boolean reopened) {
    Changed and(Changed other) {
      return new Changed(
          number, takenBy != null ? takenBy : other.takenBy, touched || other.touched, reopened || other.reopened);
    }
  }

  static CaseRows of(List<CaseMove> moves, List<HouseMove> houseMoves) {
    List<Opened> opened = new ArrayList<>();
    Map<String, Changed> changed = new LinkedHashMap<>();
    for (CaseMove move : moves) {
      String number = move.number().digits();
      switch (move) {
        case CaseMove.Open open -> opened.add(opened(open));
        case CaseMove.Reopen reopen -> changed.merge(number, new Changed(number, null, false, true), Changed::and);
        case CaseMove.Take take ->
            changed.merge(number, new Changed(number, take.owner().value(), false, false), Changed::and);
        case CaseMove.Touch touch -> changed.merge(number, new Changed(number, null, true, false), Changed::and);
      }
    }
    for (HouseMove move : houseMoves) {
      if (move instanceof HouseMove.Filed filed) {
        opened.add(filed(filed));
      }
    }
    return new CaseRows(opened, List.copyOf(changed.values()));
  }

  private static Opened opened(CaseMove.Open open) {
    return row(open.number(), new Owner.OwnedBy(open.owner()), open.team(), open.caller(), "", false);
  }

  private static Opened filed(HouseMove.Filed filed) {
    return row(filed.number(), filed.owner(), filed.team(), filed.caller(), filed.subject(), true);
  }

  private static Opened row(CaseNumber number, Owner owner, TeamId team, Caller caller, String subject, boolean filed) {
    String customer = caller instanceof Caller.Known known ? known.customer().id().value() : null;
    return new Opened(
        number.digits(),
        owner instanceof Owner.OwnedBy(AgentId agent) ? agent : null,
        team.value(),
        customer,
        customer != null ? null : caller.number().map(PhoneNumber::e164).orElse(null),
        subject,
        filed);
  }
}
