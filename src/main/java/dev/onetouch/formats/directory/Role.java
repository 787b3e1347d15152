package dev.onetouch.formats.directory;

/// What an agent may do beside answering.
public enum Role {
  AGENT,
  SUPERVISOR,
  ADMINISTRATOR
}
