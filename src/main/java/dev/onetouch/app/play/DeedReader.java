package dev.onetouch.app.play;

import static dev.onetouch.app.play.Reading.text;
import static dev.onetouch.app.play.Reading.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// Reads what agents do at their desks.
final class DeedReader {
  private static final List<String> DEEDS = List.of("promises", "keeps", "hands-over", "accepts-hand-over",
      "declines-hand-over", "lets-go", "calls", "claims", "done", "needs-a-minute", "hold", "resume", "merge", "leave", "end",
      "consult", "bring-in", "dismiss", "refused");

  private final MoveReader moves;

  DeedReader(MoveReader moves) {
    this.moves = moves;
  }

  Deed deed(JsonNode node, String at) throws ScriptProblem {
    String verb = Reading.verb(node);
    JsonNode what = node.path(verb);
    String here = at + "/" + verb;
    return switch (verb) {
      case "promises" -> {
        Reading.keys(what, here, List.of("case", "what", "by"));
        yield new Deed.Promises(text(what, "case", here), text(what, "what", here),
            Reading.moment(what.path("by"), here + "/by"));
      }
      case "keeps" -> new Deed.Keeps(words(what, here));
      case "hands-over" -> {
        Reading.keys(what, here, List.of("case", "to", "note"));
        yield new Deed.HandsOver(text(what, "case", here), agent(what, "to", here), text(what, "note", here));
      }
      case "accepts-hand-over" -> new Deed.AcceptsHandOver(words(what, here));
      case "declines-hand-over" -> new Deed.DeclinesHandOver(words(what, here));
      case "lets-go" -> {
        Reading.keys(what, here, List.of("agent", "to", "why"));
        yield new Deed.LetsGo(agent(what, "agent", here), agent(what, "to", here), text(what, "why", here));
      }
      case "calls" -> {
        Reading.keys(what, here, List.of("number", "case"));
        yield new Deed.Calls(text(what, "number", here), text(what, "case", here));
      }
      case "claims" -> new Deed.Claims(words(what, here));
      case "done" -> new Deed.Done(words(what, here));
      case "needs-a-minute" -> new Deed.NeedsAMinute();
      case "hold", "resume", "merge", "leave", "end" -> new Deed.Room(verb);
      case "consult", "bring-in", "dismiss" -> new Deed.RoomWith(verb, moves.known(words(what, here), here));
      case "refused" -> new Deed.Refused(deed(what, here));
      default -> throw new ScriptProblem(at + ": found " + node + "; accepted: " + String.join(", ", DEEDS));
    };
  }

  private String agent(JsonNode node, String key, String at) throws ScriptProblem {
    return moves.known(text(node, key, at), at + "/" + key);
  }
}
