package dev.onetouch.app.play;

import dev.onetouch.app.play.CallScript.Person;
import dev.onetouch.app.play.CallScript.Phone;
import java.time.LocalDateTime;

/// One thing the caller, or somebody else, does or waits for.
public sealed interface Move {
  /// Waits until these words are said to the caller.
  record Hears(String words) implements Move {}

  record Presses(String keys) implements Move {}

  record Says(String words) implements Move {}

  record Waits(int seconds) implements Move {}

  /// Time passes until then, on the company's clock. Only where time can be moved.
  record Until(LocalDateTime then) implements Move {}

  /// Speaks into a recording, then ends it.
  ///
  /// @param ends keys, `hangs-up`, or nothing: then silence ends it
  record Message(String words, int seconds, String ends) implements Move {
    public static final String HANGS_UP = "hangs-up";
  }

  /// Waits until the caller is joined with this agent, or `duty-line`.
  record TalksTo(String whom) implements Move {}

  /// Somebody comes, goes or changes their ways.
  record Comes(String agent, Person person) implements Move {}

  record Leaves(String agent) implements Move {}

  record EndsWrapUp(String agent) implements Move {}

  /// At a desk they say so there; a plain phone is just put down.
  record AgentHangsUp(String agent) implements Move {}

  /// Their browser or its network is gone, and with it the leg.
  record LineLost(String agent) implements Move {}

  record DutyLine(String does) implements Move {}

  record HangsUp() implements Move {}

  /// Waits until the call is over.
  record CallEnds() implements Move {}

  /// Another caller dials the number of the script, or the caller the script is about once more.
  record Dials(String caller, String from) implements Move {}

  /// A move of another caller.
  record Of(String caller, Move move) implements Move {}

  /// From now on the phone at this number behaves so when it is called.
  record CustomerPhone(String number, Phone phone) implements Move {}

  /// Waits until we call this number and it was answered or rang out; it is a caller of this name from then on.
  record Called(String name, String number) implements Move {}

  /// Nobody has dialled this number since the script began.
  record NotCalled(String number) implements Move {}

  /// An agent does something at the desk besides taking calls.
  record AtDesk(String agent, Deed deed) implements Move {}
}
