package dev.onetouch.admin.rehearsal;

import dev.onetouch.call.CallSignal.CaseOnFile;
import dev.onetouch.caller.Customer;
import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.Case;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.CaseStatus;
import dev.onetouch.cases.Owner;
import dev.onetouch.cases.TeamId;
import dev.onetouch.switchboard.CallerDirectory;
import dev.onetouch.switchboard.CustomerBook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Makes the caller of a test call: somebody on file with their real cases, or somebody invented.
final class Pretending {
  private static final PhoneNumber INVENTED = new PhoneNumber("+16195550190");
  private static final AgentId INVENTED_OWNER = new AgentId("owner");
  private static final String INVENTED_OWNER_NAME = "Robin Owner";
  private static final Duration LAST_CONTACT = Duration.ofDays(2);

  private final CustomerBook customers;
  private final CallerDirectory directory;

  Pretending(CustomerBook customers, CallerDirectory directory) {
    this.customers = customers;
    this.directory = directory;
  }

  /// @param from none for a withheld number
  record Pretended(Optional<PhoneNumber> from, List<Customer> customers, List<CaseOnFile> cases) {
    Pretended {
      customers = List.copyOf(customers);
      cases = List.copyOf(cases);
    }

    List<AgentId> owner() {
      return cases.stream().map(CaseOnFile::file).map(Case::owner)
          .filter(Owner.OwnedBy.class::isInstance)
          .map(owner -> ((Owner.OwnedBy) owner).agent())
          .findFirst().stream().toList();
    }

    String ownerName() {
      return cases.stream().map(CaseOnFile::ownerName).findFirst().orElse("");
    }
  }

  /// Empty when there is no such customer.
  Optional<Pretended> caller(Rehearsal call) {
    return switch (call.caller().kind()) {
      case WITHHELD -> Optional.of(new Pretended(Optional.empty(), List.of(), List.of()));
      case UNKNOWN -> Optional.of(new Pretended(Optional.of(INVENTED), List.of(), List.of()));
      case SHARED -> Optional.of(
          new Pretended(Optional.of(INVENTED), List.of(invented("a", call), invented("b", call)), List.of()));
      case KNOWN -> call.caller().customer().isEmpty()
          ? Optional.of(inventedCustomer(call))
          : customers.customer(new CustomerId(call.caller().customer())).map(entry -> onFile(entry, call));
    };
  }

  private static Pretended inventedCustomer(Rehearsal call) {
    List<CaseOnFile> cases = call.caller().openCase() ? List.of(inventedCase(call.at())) : List.of();
    return new Pretended(Optional.of(INVENTED), List.of(invented("a", call)), cases);
  }

  private Pretended onFile(CustomerBook.Entry entry, Rehearsal call) {
    Optional<PhoneNumber> number = entry.numbers().stream().findFirst();
    List<CaseOnFile> cases = number.map(from -> directory.find(from, call.at()).cases()).orElse(List.of());
    Customer kept = entry.customer();
    Customer customer = call.language().isEmpty()
        ? kept
        : new Customer(kept.id(), kept.name(), kept.greetingName(), call.language(), kept.skipMenus());
    return new Pretended(Optional.of(number.orElse(INVENTED)), List.of(customer), cases);
  }

  private static Customer invented(String id, Rehearsal call) {
    return new Customer(new CustomerId("invented-" + id), "Robin Sample", "Robin", call.language(), false);
  }

  private static CaseOnFile inventedCase(Instant at) {
    Instant touched = at.minus(LAST_CONTACT);
    return new CaseOnFile(
        new Case(new CaseNumber("1000"), "A sample case", new Owner.OwnedBy(INVENTED_OWNER), new TeamId("any"),
            CaseStatus.OPEN, touched, touched),
        INVENTED_OWNER_NAME);
  }
}
