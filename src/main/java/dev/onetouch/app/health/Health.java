package dev.onetouch.app.health;

/// What a balancer and an operator may know. Words of ours only: reasons, versions and addresses belong in the log.
///
/// @param ready whether webhooks may be sent here
public record Health(boolean ready, String status, String database) {

  /// None of the words needs escaping.
  String json() {
    return "{\"status\":\"" + status + "\",\"database\":\"" + database + "\"}";
  }
}
