package dev.onetouch.admin.rehearsal;

import dev.onetouch.web.BodyFields;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads a test call from a request, or from where it was kept.
final class RehearsalBody {
  static final int MAX_INPUTS = 200;
  static final int MAX_FACTS = 50;
  private static final int MAX_INPUT_FACTS = 20;
  private static final int MAX_NAME = 64;
  private static final int MAX_LANGUAGE = 35;
  private static final int MAX_WORDS = 500;
  private static final int MAX_KEYS = 32;
  private static final int MAX_VALUE = 2_000;
  private static final int MAX_TIME = 40;
  private static final Instant LATEST = Instant.parse("2199-12-31T00:00:00Z");
  private static final Pattern KEYS = Pattern.compile("[0-9*#]{1,32}");
  private static final Pattern STEP = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final String[] FLOORS =
      Arrays.stream(Rehearsal.Floor.values()).map(Rehearsal.Floor::word).toArray(String[]::new);
  private static final String[] INPUTS =
      Arrays.stream(Input.Kind.values()).map(Input.Kind::word).toArray(String[]::new);

  private RehearsalBody() {}

  /// Mistakes are noted in the fields.
  static Rehearsal read(BodyFields fields) {
    Rehearsal.Caller caller = caller(fields);
    Instant at = at(fields);
    String start = fields.optionalText("start", MAX_NAME).orElse("");
    if (!start.isEmpty() && !STEP.matcher(start).matches()) {
      fields.wrong("start", "expected the id of a step");
    }
    String language = fields.optionalText("language", MAX_LANGUAGE).orElse("");
    String floor = fields.optionalOneOf("floor", FLOORS).orElse(Rehearsal.Floor.EVERYBODY_FREE.word());
    Map<String, String> facts = fields.texts("facts", MAX_FACTS, MAX_VALUE);
    List<Input> inputs = fields.objects("inputs", MAX_INPUTS).stream().map(RehearsalBody::input).toList();
    return new Rehearsal(caller, at, start, language, floor(floor), facts, inputs);
  }

  private static Rehearsal.Floor floor(String word) {
    return Arrays.stream(Rehearsal.Floor.values()).filter(one -> one.word().equals(word)).findFirst()
        .orElse(Rehearsal.Floor.EVERYBODY_FREE);
  }

  private static Rehearsal.Caller caller(BodyFields fields) {
    fields.object("caller");
    return fields.optionalFields("caller")
        .map(caller -> {
          String kind = caller.oneOf("kind", "known", "shared", "unknown", "withheld");
          String customer = caller.optionalText("customer", MAX_NAME).orElse("");
          boolean open = caller.optionalFlag("open-case").orElse(true);
          caller.over();
          return new Rehearsal.Caller(Rehearsal.Kind.of(kind).orElse(Rehearsal.Kind.UNKNOWN), customer, open);
        })
        .orElse(new Rehearsal.Caller(Rehearsal.Kind.UNKNOWN, "", false));
  }

  private static Instant at(BodyFields fields) {
    String text = fields.text("at", MAX_TIME);
    try {
      Instant at = text.isEmpty() ? Instant.EPOCH : OffsetDateTime.parse(text).toInstant();
      if (at.isBefore(Instant.EPOCH) || at.isAfter(LATEST)) {
        fields.wrong("at", "expected a time from 1970 to 2199");
        return Instant.EPOCH;
      }
      return at;
    } catch (DateTimeException notATime) {
      fields.wrong("at", "expected a time such as 2026-11-27T17:00:00-08:00; found '" + text + "'");
      return Instant.EPOCH;
    }
  }

  private static Input input(BodyFields fields) {
    Input.Kind kind = Input.Kind.of(fields.oneOf("kind", INPUTS)).orElse(Input.Kind.SILENCE);
    String keys = fields.optionalText("keys", MAX_KEYS).orElse("");
    String words = fields.optionalText("words", MAX_WORDS).orElse("");
    Map<String, String> facts = fields.texts("facts", MAX_INPUT_FACTS, MAX_VALUE);
    if (kind == Input.Kind.KEYS && !KEYS.matcher(keys).matches()) {
      fields.wrong("keys", "expected digits, * and #");
    }
    if (kind == Input.Kind.SPEECH && words.isBlank()) {
      fields.wrong("words", "must not be empty");
    }
    fields.over();
    return new Input(kind, keys, words, facts);
  }
}
