package dev.onetouch.telephony.sandbox.rest;

import dev.onetouch.telephony.sandbox.wire.Form;
import java.util.List;

/// A request as a resource sees it: `path` is what follows the account, in pieces, without `.json`.
record RestRequest(
    String method, List<String> path, String extension, Form query, Form body, String rawPath) {

  boolean is(String wanted) {
    return method.equals(wanted);
  }

  /// The piece at a place, empty past the end.
  String piece(int index) {
    return index < path.size() ? path.get(index) : "";
  }
}
