package dev.onetouch.app.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the carrier reports of one caller's call, told in the transcript and kept for the moves that wait for something.
final class Scene {
  static final String DUTY_LINE = "duty-line";
  private static final String TONE = "twilio:beep";
  private static final Pattern UPLOADED = Pattern.compile("/audio/[0-9a-f]{64}/([^/?#]+)$");

  private final Cast cast;
  private final Crew crew;
  private final Transcript transcript;
  private final String caller;
  private final String aside;
  private final Map<String, String> farEnds = new HashMap<>();
  private final List<String> heard = new ArrayList<>();
  private final List<String> joined = new ArrayList<>();
  private final Set<String> everJoined = new HashSet<>();
  private final Set<String> partners = new LinkedHashSet<>();
  private final String from;
  private final String calledAt;
  private String caseNumber = "";
  private boolean answered;
  private boolean over;

  /// @param caller their leg
  /// @param from the number they dial from
  /// @param name empty for the caller the script is about
  Scene(Cast cast, Crew crew, Transcript transcript, String caller, String from, String name) {
    this(cast, crew, transcript, caller, from, "", name);
  }

  private Scene(Cast cast, Crew crew, Transcript transcript, String caller, String from, String calledAt, String name) {
    this.from = from;
    this.cast = cast;
    this.crew = crew;
    this.transcript = transcript;
    this.caller = caller;
    this.calledAt = calledAt;
    this.aside = name.isEmpty() ? "" : "(" + name + ") ";
  }

  /// Somebody we called.
  ///
  /// @param number at which
  static Scene called(Cast cast, Crew crew, Transcript transcript, String leg, String number, String name) {
    return new Scene(cast, crew, transcript, leg, "", number, name);
  }

  /// The number they dialled from; empty for whom we called.
  String from() {
    return from;
  }

  /// Whether we called them there.
  boolean isAt(String number) {
    return calledAt.equals(number);
  }

  boolean answered() {
    return answered;
  }

  /// They are in a room with somebody.
  ///
  /// @param about the number of the case it is about, empty for none
  void meets(Instant at, String leg, String address, String about) {
    farEnds.put(leg, address);
    caseNumber = about.isEmpty() ? caseNumber : about;
    bridged(at, leg);
  }

  boolean isJoined(String leg) {
    return joined.contains(leg);
  }

  /// They are in no room with this leg any more, or it is their own.
  void parts(String leg) {
    if (leg.equals(caller)) {
      joined.clear();
    } else {
      joined.remove(leg);
    }
  }

  String caller() {
    return caller;
  }

  boolean over() {
    return over;
  }

  /// With whom the caller has talked, in order: agents' names, or the duty line.
  List<String> partners() {
    return List.copyOf(partners);
  }

  /// The case the call was about when it rang somebody; empty when it was about none, or rang nobody.
  String caseNumber() {
    return caseNumber;
  }

  /// Whether these words were said to the caller since they were last waited for; what came before them is forgotten.
  boolean heard(String words) {
    for (int i = 0; i < heard.size(); i++) {
      if (heard.get(i).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))) {
        heard.subList(0, i + 1).clear();
        return true;
      }
    }
    return false;
  }

  /// Where the call stands, for whoever waited in vain.
  String standing() {
    String since = heard.isEmpty() ? "heard nothing new" : "last heard \"" + heard.getLast() + "\"";
    String where = joined.isEmpty() ? "" : " and talks with " + who(joined.getLast());
    return over ? "the call is over; the caller " + since : "the caller " + since + where;
  }

  boolean talks() {
    return !joined.isEmpty();
  }

  /// Whether the caller talks with this agent, or with the duty line.
  boolean talksTo(String whom) {
    return legOf(whom).isPresent();
  }

  /// The live leg on which the caller talks with this agent.
  Optional<String> legOf(String whom) {
    return joined.stream().filter(leg -> isAt(whom, farEnds.getOrDefault(leg, ""))).findFirst();
  }

  void tell(JsonNode event) {
    String leg = event.path("leg").asText();
    boolean callers = leg.equals(caller);
    if (!callers && !farEnds.containsKey(leg) && !event.path("parent").asText().equals(caller)) {
      return;
    }
    Instant at = Instant.parse(event.path("at").asText());
    switch (event.path("kind").asText()) {
      case "leg-started" -> started(at, leg, callers, event);
      case "words-said" -> said(at, leg, callers, event.path("text").asText());
      case "audio-played" -> line(at, callers ? "hears" : "whisper", played(event.path("url").asText()));
      case "keys-pressed" -> line(at, callers ? "presses" : "key",
          (callers ? "" : name(leg) + " presses ") + event.path("keys").asText());
      case "spoken" -> line(at, "says", "\"" + event.path("text").asText() + "\"");
      case "bridged" -> bridged(at, event.path("other").asText());
      case "unbridged" -> joined.remove(event.path("other").asText());
      case "listening" -> {
        if (event.path("input").asText().equals("recording")) {
          line(at, "message", "(recording begins)");
        }
      }
      case "recorded" -> line(at, "message", "(" + Endings.length(event.path("lasts").asDouble()) + " recorded)");
      case "answered" -> answered |= callers;
      case "hung-up" -> hungUp(at, leg, callers, event);
      default -> {
        // The carrier's other reports are of no interest to a reader.
      }
    }
  }

  /// What was uploaded by its name; anything else is music.
  private static String played(String url) {
    Matcher uploaded = UPLOADED.matcher(url);
    return url.equals(TONE) ? "(tone)"
        : uploaded.find() ? "(recording: " + URLDecoder.decode(uploaded.group(1), StandardCharsets.UTF_8) + ")" : "(music)";
  }

  private void started(Instant at, String leg, boolean callers, JsonNode event) {
    if (callers) {
      String to = cast.name(event.path("to").asText());
      line(at, calledAt.isEmpty() ? "calls" : "we call",
          calledAt.isEmpty() ? cast.name(event.path("from").asText()) + " dials " + to : to);
      return;
    }
    String address = event.path("to").asText();
    farEnds.put(leg, address);
    Optional<Cast.Member> agent = crew.agentAt(address);
    JsonNode offer = agent.map(member -> crew.desk(member.id()).path("offer")).orElse(event.path("nothing"));
    String why = offer.path("why").asText("");
    caseNumber = offer.path("about").path("number").asText(caseNumber);
    line(at, "rings", name(leg) + (why.isEmpty() ? "" : ": " + why));
    if (address.startsWith("client:")) {
      agent.ifPresent(member -> crew.rung(member, leg, event.path("parameters").path("offer").asText(), true));
    }
  }

  private void said(Instant at, String leg, boolean callers, String words) {
    if (callers) {
      heard.add(words);
      line(at, "hears", "\"" + words + "\"");
    } else {
      line(at, "whisper", "to " + name(leg) + ": \"" + words + "\"");
    }
  }

  private void bridged(Instant at, String leg) {
    joined.add(leg);
    everJoined.add(leg);
    partners.add(who(leg));
    line(at, "talks", "with " + name(leg));
    crew.agentAt(farEnds.getOrDefault(leg, ""))
        .filter(agent -> crew.desk(agent.id()).path("call").path("callback-withdrawn").asBoolean())
        .ifPresent(_ -> transcript.remark("the desk says: the callback they were promised is withdrawn"));
  }

  private void hungUp(Instant at, String leg, boolean callers, JsonNode event) {
    if (callers) {
      over = true;
      line(at, "ends", ending(event));
      return;
    }
    joined.remove(leg);
    boolean talked = everJoined.contains(leg);
    boolean left = talked && event.path("by").asText().equals("far end");
    if (!talked || left) {
      line(at, "leaves", name(leg) + " " + (left ? "hangs up" : Endings.unreached(event.path("status").asText())));
    }
  }

  private String ending(JsonNode event) {
    boolean themselves = event.path("by").asText().equals("far end");
    return calledAt.isEmpty()
        ? Endings.ofTheirs(themselves)
        : Endings.ofOurs(cast.who(calledAt), answered, themselves, event.path("status").asText());
  }

  private void line(Instant at, String what, String words) {
    transcript.line(at, what, aside + words);
  }

  private String who(String leg) {
    String address = farEnds.getOrDefault(leg, "");
    return crew.agentAt(address).map(Cast.Member::name).orElseGet(() -> cast.who(address));
  }

  private String name(String leg) {
    return crew.nameAt(farEnds.getOrDefault(leg, ""));
  }

  private boolean isAt(String whom, String address) {
    return whom.equals(DUTY_LINE)
        ? address.equals(cast.dutyLine())
        : crew.agentAt(address).filter(member -> member.id().equals(whom)).isPresent();
  }
}
