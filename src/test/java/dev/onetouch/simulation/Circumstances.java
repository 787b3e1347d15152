package dev.onetouch.simulation;

import java.util.Set;

/// What a world is made of, beside its seed.
///
/// @param calls how many people call in
/// @param promised how many callbacks are owed already when the day begins
/// @param unknownOrders how likely the outcome of an order to the phone company stays unknown
/// @param nodeDies how likely a node is killed at each of the points where that matters
record Circumstances(int calls, int promised, double unknownOrders, double nodeDies, boolean readable, Set<PlantedFault> faults) {

  static Circumstances usual(int calls, boolean readable, Set<PlantedFault> faults) {
    return new Circumstances(calls, 0, 0.1, 0.0008, readable, faults);
  }

  /// Nobody calls in; many callbacks are due, and of every other order the phone company does not say what it did.
  static Circumstances silentCarrier(int promised, boolean readable, Set<PlantedFault> faults) {
    return new Circumstances(0, promised, 0.5, 0.004, readable, faults);
  }
}
