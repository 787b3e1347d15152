package dev.onetouch.verifier;

/// How bad a finding is. One that is `RED` keeps the flow from going live.
public enum Severity {
  RED,
  YELLOW
}
