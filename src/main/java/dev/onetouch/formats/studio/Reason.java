package dev.onetouch.formats.studio;

import dev.onetouch.flow.Told;
import java.util.Locale;
import java.util.stream.Stream;

/// Why something of a Studio flow is not here as it was drawn there. The English has its gaps in the order in which
/// `with` fills them.
public enum Reason {
  TOO_MANY_WAYS("a branch has at most %s ways: the later ones are left out"),
  WAY_BY_NO_FACT("the way for %s %s \"%s\" is left out, for that is no fact of a call here"),
  WAY_BY_NO_CONDITION("the way for %s \"%s\" is left out, for there is no such condition"),
  FOR_MESSAGES("is for messages; only calls are answered here"),
  NO_CALL_HERE("no incoming call comes here: it is left out"),
  SET_IN_SEVERAL_PLACES(
      "\"%s\" is set in several places, and would depend on the way a call took: it is not known here"),
  STARTS_NOTHING("\"%s\" starts nothing here: only calls are answered"),
  SILENCE_TO_PERSON("silence asks again and then leads to a person, not to \"%s\""),
  WRONG_KEY_TO_PERSON("a wrong key asks again and then leads to a person, not to \"%s\""),
  KEY_TWICE("the key %s leads to two places: the first one holds"),
  KEY_GIVEN("\"%s\" had no key: it got %s, which the words should name"),
  NO_KEY_FREE("\"%s\" is left out, for no key is free"),
  ZERO_IS_A_PERSON("0 is always a person, and no other choice"),
  WORD_IS_A_PERSON("\"%s\" always means a person, and no other choice"),
  ONE_KEY_ANSWER("one key as an answer cannot be kept, for 0 alone is always a person: it asks for at least two"),
  SAID_AS_KEYED("what is said leads where what is keyed leads, not to \"%s\""),
  TONES_NOT_SENT("the tones \"%s\" are not sent"),
  TIMES_ARE_HOURS("times are opening hours here, on file as \"%s\": see that the open way and the closed one are the"
      + " right way round"),
  FAILURE_TO_PERSON("ended the call when the request failed; here the caller gets a person"),
  MESSAGE_IN_OUR_WORDS("asks for the message in our words, and for a yes before it is recorded; read them over"),
  SILENT_MESSAGE("a message in which nothing is said goes on like any other"),
  NEEDS_FLOW("needs the flow %s too: import it under this id"),
  SUBFLOW_FAILS_NOT("a subflow does not fail: what fails in it leads to a person"),
  WORKFLOW_TO_TEAM("a workflow knows its people, a flow here names a team: calls go to \"%s\""),
  QUEUE_TO_TEAM("the queue \"%s\" becomes the team \"%s\", which has to be on file"),
  DIALS_NOBODY("does not dial anybody itself: calls go to the team \"%s\"; whoever answers there is an agent with this"
      + " phone, or the duty line"),
  DIALS_NOT("does not dial %s itself: calls go to the team \"%s\"; whoever answers there is an agent with this phone,"
      + " or the duty line"),
  SEARCH_GOES_ON("a team nobody answers for is not the end: the search goes on, to the duty line at last"),
  NOTHING_CONNECTED("nothing is connected to an incoming call: callers get a person at once"),
  GOES_ROUND("goes round in a circle without a word to the caller: they get a person"),
  NOTHING_KNOWN("nothing it looks at is known here: every call takes the way of \"no match\""),
  SAYS_NOTHING("says nothing: it is left out"),
  ONLY_ASKED_FOR("facts are only asked for (GET), never sent (%s): calls go on as if it had failed"),
  NO_ADDRESS("the address \"%s\" is none a flow may ask: calls go on as if it had failed"),
  NO_STEP_PERSON("there is no such step: calls that came here go to a person"),
  NO_STEP_FAILED("there is no such step: calls go on as if it had failed"),
  NO_STEP_PAST("there is no such step: calls go on past it"),
  MESSAGES_NOT_SENT("text messages are not sent; the call goes on"),
  NOT_RECORDED("a conversation is not recorded; the call goes on"),
  NOT_STREAMED("sound is not streamed elsewhere; the call goes on"),
  ATTRIBUTES_NOT_SET("attributes of other products are not set; the call goes on"),
  CONVERSATIONS_NOT_TOUCHED("conversations of other products are not touched; the call goes on"),
  OTHER_LANGUAGE("speaks %s in a flow that speaks %s: give the flow both languages, and each prompt its words in both"),
  SAID_ONCE("is said once: whoever stays silent hears it again"),
  RECORDING_NEEDS_WORDS("write down what the recording says: it is spoken when the recording cannot be played"),
  RECORDING_NOT_PLAYED("the recording %s is not played: its address has to be a fixed one over https"),
  UNKNOWN_LEFT_OUT("says nothing of %s, which is no fact of a call here"),
  WORDS_CUT("its words are cut after %s characters");

  private final String english;

  Reason(String english) {
    this.english = english;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// How many facts it takes.
  public int gaps() {
    return english.split("%s", -1).length - 1;
  }

  Told with(Object... facts) {
    return new Told(code(), Stream.of(facts).map(String::valueOf).toList(), english.formatted(facts));
  }
}
