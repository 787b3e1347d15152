package dev.onetouch.switchboard;

import dev.onetouch.call.CallSignal.CaseOnFile;
import dev.onetouch.call.CallerMemory;
import dev.onetouch.caller.Customer;
import dev.onetouch.caller.PhoneNumber;
import java.time.Instant;
import java.util.List;

/// Who calls, by number. One round trip; throws [StoreUnavailable], which is never "unknown caller".
public interface CallerDirectory {

  Findings find(PhoneNumber number, Instant at);

  /// @param customers everybody this number stands for
  /// @param cases their unresolved cases and those resolved lately, also cases opened for the number itself
  /// @param callsInSevenDays calls from this number in the seven days before
  /// @param memory what else is remembered of this caller
  record Findings(List<Customer> customers, List<CaseOnFile> cases, int callsInSevenDays, CallerMemory memory) {
    public static final Findings NOBODY = new Findings(List.of(), List.of(), 0);

    public Findings(List<Customer> customers, List<CaseOnFile> cases, int callsInSevenDays) {
      this(customers, cases, callsInSevenDays, CallerMemory.NOTHING);
    }
  }
}
