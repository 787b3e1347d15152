package dev.onetouch.telephony.twilio.twiml;

import dev.onetouch.caller.PhoneNumber;
import java.util.Optional;
import java.util.function.Supplier;

/// What a leg is told when the house itself has failed. It needs no database, no engine and no
/// template; where each step leads stands in its address, so any node, or none that knows the call,
/// can take the next.
///
/// A caller is put through to the duty line, twice if need be, then may leave a message or try
/// again with `0`. The message is reported to [#MESSAGE_PATH]. An agent's leg hears a sentence and is hung up, for a document that merely ended
/// would connect it. A status callback needs no document.
public final class LastResort {
  /// Where the steps come back to; the query parameter `after` names the step that is over.
  public static final String PATH = "/voice/last-resort";

  /// Where a message is reported when its recording is complete. The query parameters `from` and `to`
  /// hold the two numbers, as far as they are some: Twilio reports no recording with them.
  public static final String MESSAGE_PATH = PATH + "/message";

  /// Nothing else tells of the message, so Twilio is to ask as often as it may (fragment of the
  /// address, never sent nor signed).
  private static final String ASK_AGAIN = "#rc=5&amp;rp=ct,rt,5xx&amp;rt=2500";

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response>";
  private static final String TAIL = "</Response>\n";
  private static final int RING_SECONDS = 30;

  private static final String AGENT =
      HEAD
          + "<Say>Sorry, this call can not be connected. The caller is being helped elsewhere.</Say><Hangup/>"
          + TAIL;
  private static final String OVER = HEAD + "<Hangup/>" + TAIL;
  // A wrong key hears the same again; only 0 is asked for, and the end of a call is never one slip
  // away.
  private static final String KEYS =
      "<Gather action=\""
          + PATH
          + "?after=second\" method=\"POST\" input=\"dtmf\" numDigits=\"1\" finishOnKey=\"\" timeout=\"1\">";
  private static final String THANKS =
      HEAD + KEYS + "<Say>Thank you. Goodbye.</Say></Gather><Hangup/>" + TAIL;
  private final Supplier<DutyLines> lines;

  /// @param lines from memory; asked at each document, so that a change counts at once
  public LastResort(Supplier<DutyLines> lines) {
    this.lines = lines;
  }

  /// A caller's leg that has not been through any of this yet.
  ///
  /// @param dialled the webhook's `To`, any text
  /// @param from the webhook's `From`, any text
  public String forCaller(String dialled, String from) {
    return dial(dialled, from, "first").orElseGet(() -> message(dialled, from));
  }

  /// A caller's leg whose last step is over.
  ///
  /// @param after the query parameter of that name
  /// @param digits the webhook's `Digits`; `0` tries again
  /// @param dialStatus the webhook's `DialCallStatus`
  public String next(String after, String digits, String dialStatus, String dialled, String from) {
    if (digits.endsWith("0")) {
      return forCaller(dialled, from);
    }
    if (dialStatus.equals("completed") || dialStatus.equals("answered")) {
      return OVER;
    }
    return switch (after) {
      case "first" -> dial(dialled, from, "second").orElseGet(() -> message(dialled, from));
      case "second" -> message(dialled, from);
      case "message" -> THANKS;
      default -> forCaller(dialled, from);
    };
  }

  /// Any leg of an agent.
  public String forAgent() {
    return AGENT;
  }

  /// For Twilio's fallback URL on a host that can serve nothing but this file: it leads nowhere
  /// else. Whoever was not reached leaves a message, after which the same document tries again.
  public String standingAlone(String dialled) {
    String dial = lines.get().lineFor(dialled).map(line -> dialling(line, "", "")).orElse("");
    return HEAD
        + dial
        + "<Say>If nobody came to the phone, please leave your name and number after the tone.</Say>"
        + "<Record maxLength=\"120\"/>"
        + TAIL;
  }

  private Optional<String> dial(String dialled, String from, String step) {
    String action = " action=\"" + PATH + "?after=" + step + "\" method=\"POST\"";
    return lines
        .get()
        .lineFor(dialled)
        .map(line -> HEAD + dialling(line, action, callerId(dialled, from)) + TAIL);
  }

  private static String message(String dialled, String from) {
    return HEAD
        + KEYS
        + "<Say>Sorry, nobody could come to the phone. To try again, press 0. "
        + "Or leave your name and number after the tone.</Say></Gather>"
        + "<Record action=\""
        + PATH
        + "?after=message\" method=\"POST\" maxLength=\"120\" finishOnKey=\"0#\""
        + " recordingStatusCallback=\""
        + MESSAGE_PATH
        + "?from="
        + inQuery(from)
        + "&amp;to="
        + inQuery(dialled)
        + ASK_AGAIN
        + "\" recordingStatusCallbackMethod=\"POST\" recordingStatusCallbackEvent=\"completed\"/>"
        + "<Redirect method=\"POST\">"
        + PATH
        + "?after=message</Redirect>"
        + TAIL;
  }

  private static String inQuery(String address) {
    return PhoneNumber.parse(address).map(number -> number.e164().replace("+", "%2B")).orElse("");
  }

  private static String dialling(PhoneNumber line, String action, String callerId) {
    return "<Dial"
        + action
        + " timeout=\""
        + RING_SECONDS
        + "\""
        + callerId
        + "><Number>"
        + line.e164()
        + "</Number></Dial>";
  }

  // A browser's or a withheld address cannot be shown on a phone; the number dialled always can.
  private static String callerId(String dialled, String from) {
    return PhoneNumber.parse(from).isPresent()
        ? ""
        : PhoneNumber.parse(dialled)
            .map(number -> " callerId=\"" + number.e164() + "\"")
            .orElse("");
  }
}
