package dev.onetouch.caller;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// What a telephone number is worth: whether we may dial it, what time it is there, how it is read out.
///
/// The way to judge a number somebody wants to be called at. Every number is judged against the one that was
/// dialled, for that tells in which country the caller keys it. Nothing here asks anybody: an answer is
/// immediate, the same each time, and never a failure.
public interface NumberPlan {

  /// The number that keys mean on a telephone in the country of `dialled`.
  ///
  /// @param keyed digits alone, as they were pressed: the national form with or without its leading digit, or
  ///   an international prefix and the whole number
  /// @param ourOwn the company's numbers; `dialled` counts as one of them whether it is listed or not
  Judgement judge(String keyed, PhoneNumber dialled, Set<PhoneNumber> ourOwn);

  /// The number somebody calls from, which may be a spoofed one: it is refused for the same reasons as a keyed
  /// one.
  Judgement judgeCalling(PhoneNumber calling, PhoneNumber dialled, Set<PhoneNumber> ourOwn);

  /// Every time zone the number may be in, in no order that means anything; more than one for a prefix that
  /// spans them, none when nobody can tell, as with a freephone number. A mobile telephone is taken to be
  /// where its number is from.
  List<ZoneId> zones(PhoneNumber number);

  /// The number as people of its country say it, without the country's code, digit by digit, a pause between
  /// the groups: `6 1 9, 5 5 5, 0 1 4 2`.
  String spoken(PhoneNumber number);

  /// May it be dialled?
  sealed interface Judgement {

    record Usable(PhoneNumber number) implements Judgement {}

    record Unusable(Reason reason) implements Judgement {}
  }

  /// Why a number is not dialled. A number that fails several ways has the first of these.
  enum Reason {
    /// Digits are missing, the area code for one; a short or an emergency number such as 911 is that too.
    TOO_SHORT,
    /// No telephone has it.
    NOT_A_NUMBER,
    /// One of the company's own, which would ring itself.
    OUR_OWN,
    /// Whoever calls it pays more than for a call: premium rate, shared cost and other special tariffs.
    PREMIUM,
    /// In a country that is neither the dialled number's nor allowed.
    ABROAD
  }
}
