package dev.onetouch.verifier;

import dev.onetouch.flow.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Every sentence the verifier says: what is wrong, and what happens in a call that shows it. The English has its gaps
/// in the order in which `with` fills them.
public enum Saying {
  TOO_MANY_SITUATIONS("with its subflows this flow has more than %s situations, too many to check"),
  STARTS_NOWHERE("the flow starts at no step"),
  LEADS_TO_NO_STEP("%2$s leads to '%1$s', which is no step"),
  PERSON_OF_FLOW("the flow's person is '%s', which is no connect step"),
  PERSON_OF_STEP("the step's person is '%s', which is no connect step"),
  NO_FLOW("there is no flow '%s'"),
  RETURN_FOR_SUBFLOWS("return is for subflows"),
  RETURNS_NOWHERE("leads to return, and no flow called this one"),
  SUBFLOWS_TOO_DEEP("subflows call each other more than %s deep"),
  NO_HOURS("there are no hours '%s'"),
  NO_TEAM("there is no team '%s'"),
  OWED_BY_NOBODY("no team is named: nobody would owe what is promised here"),
  OWED_BY_NO_OWNER("no team is named: a caller without a case has no owner who would owe what is promised here"),
  PROMISE_NOT_SAID_IN("what will happen is not said in %s"),
  PROMISE_NOT_SAID_WITHOUT("what will happen is not said when {%s} is unknown"),
  SURVEY_BEFORE_TALK(
      "callers can be asked here how it went before they talked to anyone; it belongs after a connect"),
  ENDS_UNASKED("a call can end here before the caller was ever asked anything or met anyone"),
  ENDS_CLOSED("closed hours can end a call here; they must lead to a person, a callback or a voicemail"),
  ENDS_FAILED("a failed look-up can end a call here; it must lead to a person"),
  GOES_ROUND("a call can go round here without ever being listened to: %s"),
  PERSONAL("{%s} would be read to whoever calls from the customer's number; only {customer.greeting-name} may"),
  SENSITIVE("{%s} is sensitive and would be read out"),
  NO_WORDS_IN("the prompt has no words in %s"),
  LEFT_OUT("{%s} can be unknown here; its sentence would be left out"),
  ASKED_UNTOLD(
      "callers are first asked something here and were not told the way to a person, such as \"press 0\""),
  HOLLOW("\"%s\" is no promise this line can keep; say what will really happen"),
  MANY_CHOICES("%s choices are hard to keep in mind; %s are not"),
  AUDIO_MISSING("%s plays '%s', which was not uploaded"),
  AUDIO_ELSEWHERE("%s plays '%s', and if it is not there, callers hear nothing: upload it"),
  NO_WAY_HERE("no call gets here"),

  CALLER_PRESSES("caller presses %s"),
  CALLER_ANSWERS("caller answers %s"),
  CALLER_CHOOSES_LANGUAGE("caller chooses a language"),
  CALLER_AGREES("caller agrees to be called back"),
  CALLER_RATHER_NOT("caller would rather not be called back"),
  CALLER_LEAVES_MESSAGE("caller leaves a message"),
  CALLER_RATES("caller answers the survey or says nothing"),
  CALLER_ASKED("caller is asked"),
  CALLER_ASKED_HOW("caller is asked how it went"),
  CALLER_WITHOUT_CASE("caller has no case"),
  HEARS("caller hears \"%s\""),
  LANGUAGE_KNOWN("the caller's language is known already"),
  ASKED_LATELY("the caller was asked lately"),
  FACT_KNOWN("%s is known already"),
  FACT_UNKNOWN("%s is not known"),
  OPEN("%s is open"),
  CLOSED("%s is closed"),
  ANSWERS("%s answers"),
  TIMES_OUT("%s times out"),
  TALKED("a person answers and hangs up"),
  HOLDS("%s"),
  HOLDS_NOT("not so that %s"),
  NONE_HOLDS("none of the %s conditions holds"),
  NOBODY_RUNG("nobody is rung"),
  BREAKS_OFF("the flow breaks off"),
  ROUND_AGAIN("call goes round %s without end"),
  ENDS("call ends");

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
  /// The words between the gaps, and which fact fills each: a walk says tens of thousands of sentences nobody reads.
  private final List<String> words;
  private final List<Integer> order;

  Saying(String english) {
    words = List.of(Gaps.GAP.split(english, -1));
    List<Integer> filled = new ArrayList<>();
    Gaps.GAP.matcher(english).results().forEach(gap ->
        filled.add(gap.group(1) == null ? filled.size() : Integer.parseInt(gap.group(1)) - 1));
    order = List.copyOf(filled);
  }

  public String code() {
    return code;
  }

  /// How many facts it takes.
  public int gaps() {
    return order.size();
  }

  Told with(Object... facts) {
    String[] given = new String[facts.length];
    for (int i = 0; i < facts.length; i++) {
      given[i] = String.valueOf(facts[i]);
    }
    return new Told(code(), List.of(given), filled(given));
  }

  /// As [#with] where a terminal reads words and a page signs that are the same in every language.
  Told signed(String signs, String words) {
    return new Told(code(), List.of(signs), filled(words));
  }

  private String filled(String... given) {
    StringBuilder filled = new StringBuilder(words.getFirst());
    for (int gap = 0; gap < order.size(); gap++) {
      filled.append(given[order.get(gap)]).append(words.get(gap + 1));
    }
    return filled.toString();
  }

  // An enum's own constants are made before its statics.
  private static final class Gaps {
    static final Pattern GAP = Pattern.compile("%(?:(\\d)\\$)?s");
  }
}
