package dev.onetouch.simulation;

import dev.onetouch.call.CallEffect;
import dev.onetouch.call.Phase;
import dev.onetouch.call.Question;
import dev.onetouch.switchboard.StoredCall;
import java.util.List;

/// What callers answer: keys, words as `say ...`, or nothing. They know what was asked, and choose whatever can be chosen.
final class Mind {
  static final String OTHER_NUMBER = "6195550777";
  private final Dice dice;
  private final Shelf shelf;

  Mind(World world) {
    this.dice = world.dice;
    this.shelf = world.shelf;
  }

  String answer(CallerLeg leg, CallEffect.Hearing hearing) {
    StoredCall stored = shelf.calls.get(leg.call.orElseThrow());
    Phase phase = stored.state().phase();
    asked(leg, phase);
    if (leg.machine) {
      return dice.chance(0.5) ? "say you have reached a mailbox" : "";
    }
    Question question = question(phase);
    String answer = question == null ? inFlow(leg, hearing) : toHouse(leg, question);
    if (question instanceof Question.MayRecord) {
      leg.agreedToRecording = answer.equals("1") || answer.equals("say yes");
    }
    return answer;
  }

  /// Asking something else begins to count anew.
  static void asked(CallerLeg leg, Phase phase) {
    String about = switch (phase) {
      case Phase.Listening(var at, var _, var _) -> at.place().toString();
      case Phase.Choosing(Question question, var _, var _) -> question.getClass().getSimpleName();
      // Told of a lost line, they are asked nothing.
      case Phase.Queued _ -> "nothing " + leg.asked;
      default -> "";
    };
    if (!about.equals(leg.askedAbout)) {
      leg.askedAbout = about;
      leg.silences = 0;
      leg.wrongKeys = 0;
    }
  }

  /// Null when the house asks nothing of its own.
  static Question question(Phase phase) {
    return phase instanceof Phase.Choosing(Question question, var _, var _) ? question : null;
  }

  private String inFlow(CallerLeg leg, CallEffect.Hearing hearing) {
    return switch (leg.temper) {
      case SILENT -> "";
      case WRONG_KEYS -> "*";
      case WANTS_A_PERSON -> dice.chance(0.6) ? "0" : "say agent";
      case PATIENT, HASTY -> dice.chance(0.1) ? ""
          : dice.chance(0.1) ? "0"
          : dice.chance(0.2) ? "say word 1"
          : digits(hearing.maxKeys());
    };
  }

  private String digits(int most) {
    return most == 1
        ? Integer.toString(dice.between(1, 4))
        : "123456".substring(0, dice.between(1, Math.min(6, most)));
  }

  private String toHouse(CallerLeg leg, Question question) {
    if (leg.temper == CallerLeg.Temper.SILENT && dice.chance(0.7)) {
      return "";
    }
    if (leg.temper == CallerLeg.Temper.WRONG_KEYS && dice.chance(0.7)) {
      return "*";
    }
    int luck = dice.between(1, 100);
    if (luck <= 4) {
      return "0";
    }
    if (luck <= 8) {
      return "";
    }
    return switch (question) {
      case Question.WhoHelps _ -> dice.pick(List.of("1", "1", "1", "2", "2", "2", "2", "3", "say wait", "say call back", "9"));
      case Question.WantsCallback _ -> dice.pick(List.of("1", "1", "1", "2", "say yes", "say no", "7"));
      case Question.ThisNumber _ -> dice.pick(List.of("1", "1", "1", "1", "1", "2", "say yes"));
      case Question.WhichNumber _ ->
          dice.pick(List.of(OTHER_NUMBER, OTHER_NUMBER, "6195550" + dice.between(100, 180), "12", "6195550199"));
      case Question.RightNumber _ -> dice.pick(List.of("1", "1", "1", "2"));
      case Question.WhichTime _ -> dice.pick(List.of("1", "1", "1", "1", "1", "2", "3", "say tomorrow"));
      case Question.MayRecord _ -> dice.pick(List.of("1", "1", "1", "2", "2", "say yes", "say no", "8"));
    };
  }

  /// A key pressed into the music.
  String whileWaiting() {
    return dice.pick(List.of("0", "7", "1", "1", "1", "1", "2", "2", "2", "3"));
  }

}
