package dev.onetouch.storage;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.CaseNumber;
import dev.onetouch.cases.Promise;
import dev.onetouch.desk.DeskTasks;
import dev.onetouch.desk.VoicemailFiles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The parts of a desk's document that [DutySql] gives.
final class DutyRows {
  private DutyRows() {}

  record TaskRow(
      String id,
      String kind,
      String what,
      @Nullable CaseNumber number,
      String subject,
      String customer,
      @Nullable PhoneNumber caller,
      Instant since,
      int waited,
      String owner,
      String claimedBy,
      boolean mine,
      String voicemail) {
    DeskTasks.Task task() {
      return new DeskTasks.Task(
          id, kind, what, Optional.ofNullable(number).stream().toList(), subject, customer, of(caller), since, waited, owner,
          claimedBy, mine, voicemail);
    }
  }

  record CallbackRow(
      String id,
      CaseNumber number,
      String subject,
      String customer,
      PhoneNumber to,
      Instant from,
      Instant until,
      Instant since,
      String state,
      int tries,
      Instant next,
      String owner) {
    DeskTasks.AgreedCallback agreed(Instant now, Duration dueSoon) {
      return new DeskTasks.AgreedCallback(
          id, number, subject, customer, to, from, until, since, state, tries, next,
          Promise.standing(until, now, dueSoon), owner);
    }
  }

  record MessageRow(
      String id,
      CaseNumber number,
      String subject,
      String customer,
      @Nullable PhoneNumber caller,
      Instant left,
      String state,
      int seconds,
      String transcript,
      String heardBy) {
    VoicemailFiles.Message message() {
      return new VoicemailFiles.Message(
          id, number, subject, customer, of(caller), left, state, seconds, transcript, heardBy);
    }
  }

  private static List<PhoneNumber> of(@Nullable PhoneNumber caller) {
    return Optional.ofNullable(caller).stream().toList();
  }
}
