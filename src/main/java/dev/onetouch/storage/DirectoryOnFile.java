package dev.onetouch.storage;

import dev.onetouch.caller.CustomerId;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.TeamId;
import dev.onetouch.flow.Flow;
import dev.onetouch.flow.FlowId;
import dev.onetouch.formats.directory.OnFile;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a directory file may refer to because it is stored already, as it was when it was read.
///
/// @param passwordHashes of the agents who can sign in
/// @param emails in lower case, of those who have one
/// @param flows as last kept, published or not
/// @param audio how long it plays, by name
public record DirectoryOnFile(
    Set<TeamId> teams,
    Set<AgentId> agents,
    Map<AgentId, String> passwordHashes,
    Map<AgentId, String> emails,
    Set<String> hours,
    Set<CustomerId> customers,
    Set<CaseNumber> cases,
    Set<PhoneNumber> numbers,
    Map<FlowId, Flow> flows,
    Map<String, Duration> audio)
    implements OnFile {
  public DirectoryOnFile {
    teams = Set.copyOf(teams);
    agents = Set.copyOf(agents);
    passwordHashes = Map.copyOf(passwordHashes);
    emails = Map.copyOf(emails);
    hours = Set.copyOf(hours);
    customers = Set.copyOf(customers);
    cases = Set.copyOf(cases);
    numbers = Set.copyOf(numbers);
    flows = Map.copyOf(flows);
    audio = Map.copyOf(audio);
  }

  public Optional<Flow> flow(FlowId id) {
    return Optional.ofNullable(flows.get(id));
  }

  public Optional<String> passwordHash(AgentId agent) {
    return Optional.ofNullable(passwordHashes.get(agent));
  }

  @Override
  public Optional<Duration> audioLength(String name) {
    return Optional.ofNullable(audio.get(name));
  }

  @Override
  public Optional<AgentId> signsInAs(String email) {
    String lower = email.toLowerCase(Locale.ROOT);
    return emails.entrySet().stream().filter(one -> one.getValue().equals(lower)).map(Map.Entry::getKey).findFirst();
  }

  @Override
  public boolean has(TeamId team) {
    return teams.contains(team);
  }

  @Override
  public boolean has(AgentId agent) {
    return agents.contains(agent);
  }

  @Override
  public boolean has(CustomerId customer) {
    return customers.contains(customer);
  }

  @Override
  public boolean has(CaseNumber number) {
    return cases.contains(number);
  }

  @Override
  public boolean has(FlowId flow) {
    return flows.containsKey(flow);
  }

  @Override
  public boolean has(PhoneNumber dialled) {
    return numbers.contains(dialled);
  }

  @Override
  public boolean hasHours(String id) {
    return hours.contains(id);
  }
}
