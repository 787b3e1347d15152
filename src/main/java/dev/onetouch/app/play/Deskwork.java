package dev.onetouch.app.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.HttpURLConnection;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/// Does at the desks what a script says, as their pages would.
final class Deskwork {
  private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

  private static final Map<String, String> ROOM_WORDS = Map.of("hold", "puts the caller on hold", "resume", "takes the caller back",
      "merge", "takes the caller in", "leave", "leaves the caller to the others", "end", "ends the call",
      "consult", "wants a word with", "bring-in", "brings in", "dismiss", "wants no longer");

  private final Desks desks;
  private final Cast cast;

  Deskwork(Desks desks, Cast cast) {
    this.desks = desks;
    this.cast = cast;
  }

  /// What was done, for the transcript.
  String perform(String agent, Deed deed, String at) throws ScriptProblem {
    String who = cast.agent(agent).name();
    return who + " " + switch (deed) {
      case Deed.Promises(String number, String what, LocalDateTime by) -> {
        String instant = by.atZone(ZoneId.of(cast.zone())).toOffsetDateTime().toString();
        post(agent, "/api/cases/" + number + "/promises", Map.of("what", what, "by", instant), at);
        yield "promises \"" + what + "\" by " + SPOKEN.format(by) + " (case " + number + ")";
      }
      case Deed.Keeps(String number) -> {
        JsonNode promise = first(agent, "promises", "number", number, at);
        post(agent, "/api/promises/" + promise.path("id").asText() + "/kept", Map.of(), at);
        yield "has kept \"" + promise.path("what").asText() + "\"";
      }
      case Deed.HandsOver(String number, String to, String note) -> {
        post(agent, "/api/cases/" + number + "/hand-over", Map.of("to", to, "note", note), at);
        yield "offers case " + number + " to " + cast.agent(to).name() + ": \"" + note + "\"";
      }
      case Deed.AcceptsHandOver(String number) -> answers(agent, number, "accept", at);
      case Deed.DeclinesHandOver(String number) -> answers(agent, number, "decline", at);
      case Deed.LetsGo(String leaver, String to, String why) -> {
        post(agent, "/api/agents/" + leaver + "/leave", Map.of("hand-over-to", to, "why", why), at);
        yield "hands everything of " + cast.agent(leaver).name() + ", who leaves, to " + cast.agent(to).name();
      }
      case Deed.Calls(String phone, String number) -> {
        post(agent, "/api/desk/calls", Map.of("number", phone, "case", number), at);
        yield "calls " + cast.name(phone) + " about case " + number;
      }
      case Deed.Done(String kind) -> task(agent, kind, "done", Map.of("result", "Looked after"), at);
      case Deed.Claims(String kind) -> task(agent, kind, "claim", Map.of(), at);
      case Deed.Room(String what) -> {
        room(agent, what, Map.of(), at);
        yield ROOM_WORDS.get(what);
      }
      case Deed.RoomWith(String what, String colleague) -> {
        room(agent, what, Map.of("colleague", colleague), at);
        yield ROOM_WORDS.get(what) + " " + cast.agent(colleague).name();
      }
      case Deed.Refused(Deed wanted) -> refused(agent, wanted, at);
      case Deed.NeedsAMinute _ -> {
        post(agent, "/api/desk/wrap-up/extend", Map.of(), at);
        yield "needs a minute for the notes";
      }
    };
  }

  /// Whether the desk took it; with the caller gone already there is only the phone to put down.
  boolean ends(String agent) {
    return desks.of(agent).post(call(agent) + "end", Map.of()).good();
  }

  private void room(String agent, String what, Map<String, ?> body, String at) throws ScriptProblem {
    post(agent, call(agent) + what, body, at);
  }

  private String refused(String agent, Deed deed, String at) throws ScriptProblem {
    Wire.Reply reply = switch (deed) {
      case Deed.Room(String what) -> desks.of(agent).post(call(agent) + what, Map.of());
      case Deed.RoomWith(String what, String colleague) ->
          desks.of(agent).post(call(agent) + what, Map.of("colleague", colleague));
      default -> throw new ScriptProblem(at + ": only what is done with a conversation can be refused");
    };
    Reading.require(reply.status() == HttpURLConnection.HTTP_CONFLICT, at, "the desk said " + reply.status());
    return "is told: \"" + reply.body().path("detail").asText() + "\"";
  }

  private String call(String agent) {
    return "/api/desk/calls/" + desks.of(agent).look().path("call").path("id").asText("none") + "/";
  }

  private String answers(String agent, String number, String answer, String at) throws ScriptProblem {
    JsonNode desk = desks.of(agent).look();
    JsonNode offered = find(desk.path("hand-overs").path("to-me"), "number", number, at, "hand-over");
    post(agent, "/api/hand-overs/" + offered.path("id").asText() + "/" + answer, Map.of(), at);
    return answer + "s case " + number;
  }

  private String task(String agent, String kind, String act, Map<String, ?> body, String at) throws ScriptProblem {
    JsonNode task = first(agent, "tasks", "kind", kind, at);
    post(agent, "/api/tasks/" + task.path("id").asText() + "/" + act, body, at);
    return (act.equals("done") ? "is done with" : "takes on") + " \"" + task.path("what").asText() + "\"";
  }

  private JsonNode first(String agent, String list, String key, String wanted, String at) throws ScriptProblem {
    return find(desks.of(agent).look().path(list), key, wanted, at, list);
  }

  private static JsonNode find(JsonNode list, String key, String wanted, String at, String what) throws ScriptProblem {
    for (JsonNode one : list) {
      if (one.path(key).asText().equals(wanted)) {
        return one;
      }
    }
    throw new ScriptProblem(at + ": the desk shows no " + what + " with " + key + " " + wanted + "; it shows " + list);
  }

  private void post(String agent, String path, Map<String, ?> body, String at) throws ScriptProblem {
    Wire.Reply reply = desks.of(agent).post(path, body);
    Reading.require(reply.good(), at, "the desk said " + reply.status() + ": " + reply.body().path("detail").asText());
  }
}
