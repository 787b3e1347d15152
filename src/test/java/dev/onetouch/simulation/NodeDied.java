package dev.onetouch.simulation;

/// A node is killed at this instant: nothing of what it was about to do happens any more.
final class NodeDied extends Error {
  private static final long serialVersionUID = 1L;

  NodeDied(String where) {
    super(where);
  }
}
