package dev.onetouch.formats.studio;

import java.util.List;
import java.util.Map;

/// What became of a Studio flow.
///
/// @param flow the flow file
/// @param positions where the boxes stood, by step
/// @param notCarried in the order of the file
public record Imported(String flow, Map<String, Position> positions, List<NotCarried> notCarried) {

  /// In the canvas's own unit, from the top left.
  public record Position(int x, int y) {}
}
