package dev.onetouch.admin.rehearsal;

import java.util.List;

/// Whom a test call may pretend to be. Throws [dev.onetouch.switchboard.StoreUnavailable].
@FunctionalInterface
public interface SampleCallers {
  int MOST = 100;

  /// By name, at most [#MOST].
  List<Sample> all();

  /// @param openCase its number; empty when there is none
  /// @param owner full name of who owns that case; may be empty
  record Sample(String customer, String name, String language, String openCase, String owner) {}
}
