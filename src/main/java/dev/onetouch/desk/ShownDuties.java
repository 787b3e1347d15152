package dev.onetouch.desk;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.CaseNumber;
import java.time.Instant;
import java.util.Optional;

/// Tasks and callbacks, as `GET /api/desk` writes them. Numbers of customers are masked.
final class ShownDuties {
  private ShownDuties() {}

  record Task(
      String id,
      String kind,
      String what,
      Parts whatParts,
      Optional<String> number,
      String subject,
      String customer,
      String caller,
      Instant since,
      long waitedSeconds,
      String owner,
      String claimedBy,
      boolean mine,
      Optional<String> voicemail) {}

  /// @param due not before this instant
  record AgreedCallback(
      String id,
      String number,
      String subject,
      String customer,
      String to,
      Instant due,
      Instant until,
      Instant since,
      String state,
      int tries,
      Instant next,
      String why,
      Parts whyParts,
      String standing,
      String owner) {}

  record Waiter(
      String call,
      Optional<String> number,
      String subject,
      String customer,
      String caller,
      Instant since,
      boolean forMe) {}

  static Waiter waiter(DeskTasks.Waiter one) {
    return new Waiter(
        one.call(),
        one.number().stream().findFirst().map(CaseNumber::digits),
        one.subject(),
        one.customer(),
        one.caller().stream().findFirst().map(PhoneNumber::masked).orElse(""),
        one.since(),
        one.forMe());
  }

  static Task task(DeskTasks.Task one) {
    return new Task(
        one.id(),
        one.kind(),
        one.what(),
        Parts.of(one.what()),
        one.number().stream().findFirst().map(CaseNumber::digits),
        one.subject(),
        one.customer(),
        one.caller().stream().findFirst().map(PhoneNumber::masked).orElse(""),
        one.since(),
        one.waitedSeconds(),
        one.owner(),
        one.claimedBy(),
        one.mine(),
        Optional.of(one.voicemail()).filter(id -> !id.isEmpty()));
  }

  static AgreedCallback callback(DeskTasks.AgreedCallback one) {
    return new AgreedCallback(
        one.id(),
        one.number().digits(),
        one.subject(),
        one.customer(),
        one.to().masked(),
        one.from(),
        one.until(),
        one.since(),
        one.state(),
        one.tries(),
        one.next(),
        one.why(),
        Parts.of(one.why()),
        Words.of(one.standing()),
        one.owner());
  }
}
