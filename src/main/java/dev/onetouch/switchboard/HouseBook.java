package dev.onetouch.switchboard;

import dev.onetouch.call.Company;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.flow.FlowVersionId;
import java.util.Map;
import java.util.Optional;

/// The company and its numbers, from memory: never a round trip, never a failure. What `load` brings is seen within a second.
public interface HouseBook {
  House current();

  /// @param flows the published flow version that answers each of the company's numbers
  record House(Company company, Map<PhoneNumber, FlowVersionId> flows) {
    public House {
      flows = Map.copyOf(flows);
    }

    public Optional<FlowVersionId> flowFor(PhoneNumber dialled) {
      return Optional.ofNullable(flows.get(dialled));
    }
  }
}
