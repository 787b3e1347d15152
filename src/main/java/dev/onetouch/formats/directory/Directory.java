package dev.onetouch.formats.directory;

import java.time.Duration;
import java.util.List;

/// A whole directory file, ready to be stored. A list the file does not have is empty here: entries are only
/// added, changed or marked for removal, so both mean "leave these alone".
///
/// Everything an entry refers to is in this file or was on file when it was read, and nothing refers to an
/// entry that this file removes. Whether something else on file still hangs on a removed entry is for storage
/// to say.
public record Directory(
    CompanyEntry company,
    List<TeamEntry> teams,
    List<AgentEntry> agents,
    List<CustomerEntry> customers,
    List<CaseEntry> cases,
    List<HoursEntry> hours,
    List<NumberEntry> numbers,
    List<FlowEntry> flows) {

  public Directory {
    teams = List.copyOf(teams);
    agents = List.copyOf(agents);
    customers = List.copyOf(customers);
    cases = List.copyOf(cases);
    hours = List.copyOf(hours);
    numbers = List.copyOf(numbers);
    flows = List.copyOf(flows);
  }

  /// The same directory with every case's last contact moved, for a sample that shall look fresh whenever it
  /// is loaded.
  public Directory withCasesMovedBy(Duration distance) {
    List<CaseEntry> moved = cases.stream().map(one -> one.movedBy(distance)).toList();
    return new Directory(company, teams, agents, customers, moved, hours, numbers, flows);
  }
}
