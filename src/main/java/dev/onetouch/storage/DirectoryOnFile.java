package dev.onetouch.storage;

import dev.onetouch.caller.CustomerId;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.TeamId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import java.util.Map;
import java.util.Set;

/// What a directory file may refer to because it is stored already.
///
/// @param flows as last kept, published or not
public record DirectoryOnFile(
    Set<TeamId> teams,
    Set<AgentId> agents,
    Set<String> hours,
    Set<CustomerId> customers,
    Set<CaseNumber> cases,
    Set<PhoneNumber> numbers,
    Map<FlowId, Flow> flows) {
  public DirectoryOnFile {
    teams = Set.copyOf(teams);
    agents = Set.copyOf(agents);
    hours = Set.copyOf(hours);
    customers = Set.copyOf(customers);
    cases = Set.copyOf(cases);
    numbers = Set.copyOf(numbers);
    flows = Map.copyOf(flows);
  }
}
