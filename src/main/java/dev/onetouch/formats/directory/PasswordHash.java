package dev.onetouch.formats.directory;

import dev.onetouch.cases.AgentId;

/// Hashes a password as it is loaded. Where the one on file already matches, answering with that keeps a
/// second loading from changing anything.
@FunctionalInterface
public interface PasswordHash {
  String of(AgentId agent, String password);
}
