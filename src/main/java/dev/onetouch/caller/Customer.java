package dev.onetouch.caller;

/// Somebody the company knows, as much of them as a call needs.
///
/// `greetingName` and `language` are empty when the customer has stated none; `language` is a flow's own
/// code, such as `es`. `skipMenus` says they would rather go straight to their person.
public record Customer(CustomerId id, String name, String greetingName, String language, boolean skipMenus) {

  /// Names stay out of logs.
  @Override
  public String toString() {
    return "Customer[" + id.value() + "]";
  }
}
