package dev.onetouch.storage;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.onetouch.caller.Caller;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.switchboard.CaseMove;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a turn does to cases: those it opens, and one row for each other case it changes, however many moves say so.
record CaseRows(List<Opened> opened, List<Changed> changed) {
  record Opened(
      String number,
      String owner,
      String team,
      @Nullable String customer,
      @JsonProperty("caller_number") @Nullable String callerNumber) {}

  record Changed(String number, @JsonProperty("taken_by") @Nullable String takenBy, boolean touched, boolean reopened) {
    Changed and(Changed other) {
      return new Changed(
          number, takenBy != null ? takenBy : other.takenBy, touched || other.touched, reopened || other.reopened);
    }
  }

  static CaseRows of(List<CaseMove> moves) {
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
    return new CaseRows(opened, List.copyOf(changed.values()));
  }

  private static Opened opened(CaseMove.Open open) {
    String customer = open.caller() instanceof Caller.Known known ? known.customer().id().value() : null;
    return new Opened(
        open.number().digits(),
        open.owner().value(),
        open.team().value(),
        customer,
        customer != null ? null : open.caller().number().map(PhoneNumber::e164).orElse(null));
  }
}
