package dev.onetouch.call;

import dev.onetouch.caller.Caller;
import dev.onetouch.caller.Customer;
import dev.onetouch.caller.Trust;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseSelection;
import dev.onetouch.flow.Facts;
import java.util.LinkedHashMap;
import java.util.Map;

/// The facts that are known without anybody being asked, under the names of the published flow format.
final class BuiltInFacts {
  static final String LANGUAGE = "caller.language";

  /// Set when the language is on file or was chosen, so that nobody is asked for it twice (P4).
  static final String LANGUAGE_KNOWN = "caller.language-known";

  /// The opening hours the caller last came by.
  static final String HOURS = "hours.name";

  /// Set for a customer whom we promised to call.
  static final String CALLBACK_OPEN = "callback.open";

  /// Set for a customer who was asked how it went within the last week.
  static final String SURVEYED = "caller.surveyed";

  private BuiltInFacts() {}

  /// The facts of a call of ours: whom it goes to, and the case.
  static Facts ofCallOfOurs(CallState state) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("line.number", state.line().dialled().e164());
    facts.put("caller.kind", state.caller().kind());
    state.about().found().ifPresent(file -> facts.putAll(openCase(file.number())));
    if (state.caller() instanceof Caller.Known(var _, Customer customer)) {
      facts.put("customer.id", customer.id().value());
      facts.put("customer.name", customer.name());
    }
    return state.facts().withAll(facts);
  }

  static Facts of(CallState state, CallSignal.CallerFound found, Caller caller, CaseSelection about) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("line.number", state.line().dialled().e164());
    facts.put("caller.kind", caller.kind());
    facts.put("caller.trust", Trust.of(caller, state.line().attestation()).word());
    facts.put("case.calls-7d", Integer.toString(callsBefore(found, about)));
    if (!found.memory().callbacks().isEmpty()) {
      facts.put(CALLBACK_OPEN, "true");
    }
    if (found.memory().surveyed()) {
      facts.put(SURVEYED, "true");
    }
    facts.put("case.open", Boolean.toString(about instanceof CaseSelection.Existing));
    about.found().ifPresent(file -> facts.putAll(ofCase(file, found)));
    if (caller instanceof Caller.Known(var _, Customer customer)) {
      facts.put("customer.id", customer.id().value());
      facts.put("customer.name", customer.name());
      facts.put("customer.greeting-name", customer.greetingName());
      facts.put("customer.language", customer.language());
    }
    return state.facts().withAll(facts);
  }

  /// Calls about the case within seven days before this one; of the caller's while there is no case.
  static int callsBefore(CallSignal.CallerFound found, CaseSelection about) {
    return about.found()
        .flatMap(file -> found.cases().stream().filter(one -> one.file().number().equals(file.number())).findFirst())
        .map(CallSignal.CaseOnFile::callsInSevenDays)
        .orElse(found.callsInSevenDays());
  }

  static Map<String, String> language(String language, boolean known) {
    return known ? Map.of(LANGUAGE, language, LANGUAGE_KNOWN, "true") : Map.of(LANGUAGE, language);
  }

  static Map<String, String> openCase(CaseNumber number) {
    return Map.of("case.open", "true", "case.number", number.digits());
  }

  private static Map<String, String> ofCase(Case file, CallSignal.CallerFound found) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("case.number", file.number().digits());
    found.cases().stream()
        .filter(one -> one.file().number().equals(file.number()))
        .map(CallSignal.CaseOnFile::ownerName)
        .filter(name -> !name.isBlank())
        .findFirst()
        .ifPresent(name -> facts.put("owner.first-name", FirstName.of(name)));
    return facts;
  }
}
