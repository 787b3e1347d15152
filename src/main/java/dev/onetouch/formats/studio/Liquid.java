package dev.onetouch.formats.studio;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Studio's Liquid expressions, `{{widgets.ask.Digits}}`, as facts of ours. What was keyed at a menu is no fact: it is the way
/// the call took.
final class Liquid {
  private static final Pattern EXPRESSION = Pattern.compile("\\{\\{(.{0,500}?)\\}\\}", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("\\{%.{0,500}?%\\}", Pattern.DOTALL);
  private static final Pattern WIDGET = Pattern.compile("widgets\\.([^.\\s]+)\\.(.+)");
  private static final Pattern PARSED = Pattern.compile("parsed\\.(.+)");
  private static final Pattern VARIABLE = Pattern.compile("flow\\.variables\\.([^.\\s]+)");
  private static final int MAX_DEPTH = 5;
  private static final int MAX_KEPT = 20;

  private final Studio studio;
  private final Variables variables;
  private final Listening listening;
  private final Map<String, Map<String, String>> kept = new LinkedHashMap<>();

  Liquid(Studio studio, Variables variables, Listening listening) {
    this.studio = studio;
    this.variables = variables;
    this.listening = listening;
  }

  /// What an expression means here.
  sealed interface Meaning {
    record Fact(String name) implements Meaning {}

    record Words(String text) implements Meaning {}

    /// @param expression as it was written
    record Unknown(String expression) implements Meaning {}
  }

  /// @param text what can be said or asked for; expressions nobody knows are left out of it
  /// @param unknown those expressions, empty when there are none
  record Converted(String text, String unknown) {}

  Converted text(String written) {
    StringBuilder unknown = new StringBuilder();
    String plain = TAG.matcher(written).replaceAll(tag -> {
      unknown.append(tag.group().strip()).append(' ');
      return "";
    });
    StringBuilder text = new StringBuilder();
    Matcher expression = EXPRESSION.matcher(plain);
    int from = 0;
    while (expression.find()) {
      text.append(unbraced(plain.substring(from, expression.start())));
      switch (meaning(expression.group(1))) {
        case Meaning.Fact(String name) -> text.append('{').append(name).append('}');
        case Meaning.Words(String words) -> text.append(unbraced(words));
        case Meaning.Unknown(String left) -> unknown.append("{{").append(left).append("}} ");
      }
      from = expression.end();
    }
    text.append(unbraced(plain.substring(from)));
    return new Converted(text.toString().replaceAll("[ \\t]{2,}", " ").strip(), unknown.toString().strip());
  }

  // A brace of its own would be taken for a fact.
  private static String unbraced(String words) {
    return words.replaceAll("[{}]", "");
  }

  /// @param expression with or without its braces
  Meaning meaning(String expression) {
    return meaning(expression.replaceAll("^\\s*\\{\\{|\\}\\}\\s*$", "").strip(), 0);
  }

  private Meaning meaning(String expression, int depth) {
    String path = expression.replaceAll("\\|.*$", "").strip();
    Matcher variable = VARIABLE.matcher(path);
    if (variable.matches()) {
      return variables.meaning(variable.group(1)).map(value -> value(value, depth))
          .orElse(new Meaning.Unknown(expression));
    }
    Matcher widget = WIDGET.matcher(path);
    if (widget.matches()) {
      return fact(widget.group(1), widget.group(2)).<Meaning>map(Meaning.Fact::new).orElse(new Meaning.Unknown(expression));
    }
    return path.equals("trigger.call.To") ? new Meaning.Fact("line.number") : new Meaning.Unknown(expression);
  }

  private Meaning value(String value, int depth) {
    if (!value.contains("{{")) {
      return new Meaning.Words(value);
    }
    Matcher one = EXPRESSION.matcher(value.strip());
    return one.matches() && depth < MAX_DEPTH ? meaning(one.group(1).strip(), depth + 1) : new Meaning.Unknown(value);
  }

  private Optional<String> fact(String name, String field) {
    Optional<Widget> widget = studio.widget(name);
    Matcher parsed = PARSED.matcher(field);
    if (widget.filter(one -> one.type().equals(Studio.FETCH)).isPresent() && parsed.matches()) {
      return Optional.of(keep(name, parsed.group(1)));
    }
    return widget.filter(one -> one.type().equals(Studio.GATHER) && listening.asks(one))
        .filter(_ -> field.equalsIgnoreCase("Digits") || field.equalsIgnoreCase("SpeechResult"))
        .map(one -> factOf(one));
  }

  /// The fact an asking widget's answer becomes.
  static String factOf(Widget widget) {
    return Drawing.plain(widget.name(), "answer");
  }

  private String keep(String widget, String path) {
    String dotted = path.replaceAll("\\[['\"]?([^\\]'\"]+)['\"]?\\]", ".$1").replaceAll("^\\.+", "");
    String fact = Drawing.plain(Drawing.plain(widget, "fetched") + "." + dotted, "fetched");
    String pointer = "/" + dotted.replace("~", "~0").replace("/", "~1").replace('.', '/');
    Map<String, String> facts = kept.computeIfAbsent(widget, _ -> new LinkedHashMap<>());
    if (facts.size() < MAX_KEPT) {
      facts.putIfAbsent(fact, pointer);
    }
    return fact;
  }

  /// What of a fetched answer is used anywhere, by fact. Grows while texts are converted.
  Map<String, String> kept(Widget widget) {
    return kept.computeIfAbsent(widget.name(), _ -> new LinkedHashMap<>());
  }
}
