package dev.onetouch.verifier;

import dev.onetouch.flow.Prompt;
import dev.onetouch.flow.Step;
import dev.onetouch.flow.StepId;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that promise what no line can keep, or say nothing. Callers have learnt what they mean.
final class WordingRules {
  private static final Map<String, List<Pattern>> HOLLOW = Map.of(
      "en", patterns(
          "your call is (very )?important", "we value your (call|time|business|patience)", "thank you for your patience",
          "(will|shall|ll) be (right )?with you (very )?(shortly|soon|momentarily|in a moment|right away|as soon as possible)",
          "(will|shall) (take|answer) your call (shortly|soon|momentarily|as soon as possible)",
          "next available (agent|representative|operator|advisor)", "(higher|larger|greater) than (usual|normal) (call )?volumes?",
          "(high|heavy|unusual(ly high)?) (call )?volumes?", "(menu|options) (options )?have (recently )?changed",
          "(call|try) (us )?(back |again )?later", "(please )?call (us )?again"),
      "es", patterns(
          "su llamada es (muy )?importante", "valoramos su (llamada|tiempo|paciencia)", "gracias por su paciencia",
          "(le|lo|la) (atenderemos|atendera|atenderan) (en breve|enseguida|pronto|lo antes posible)",
          "en (breve|unos momentos|unos instantes) (le|lo|la|sera|seras)", "(proximo|primer|siguiente) (agente|asesor|operador) (disponible|libre)",
          "(alto|gran|elevado) volumen de llamadas", "(menu|opciones) han? cambiado", "(llame|vuelva a llamar|intente(lo)?) (mas tarde|luego)"));

  private WordingRules() {}

  static List<Rule.Slip> hollow(Survey survey) {
    List<Rule.Slip> slips = new ArrayList<>();
    survey.flows().values().forEach(flow -> flow.steps().forEach((StepId id, Step step) ->
        found(step, flow.languages()).ifPresent(words -> slips.add(new Rule.Slip(flow.id(), id,
            Saying.HOLLOW.with(words), survey.callTo(flow.id(), id))))));
    return slips;
  }

  private static Optional<String> found(Step step, List<String> languages) {
    return languages.stream()
        .flatMap(language -> Speech.prompts(step).stream().flatMap(prompt -> hollow(prompt, language).stream()))
        .findFirst();
  }

  private static Optional<String> hollow(Prompt prompt, String language) {
    List<Pattern> patterns = HOLLOW.getOrDefault(language.replaceAll("-.*", ""), List.of());
    return prompt.in(language).map(wording -> plain(wording.text())).flatMap(words ->
        patterns.stream().map(pattern -> pattern.matcher(words)).filter(Matcher::find).map(Matcher::group).findFirst());
  }

  private static List<Pattern> patterns(String... words) {
    return List.of(words).stream().map(each -> Pattern.compile("\\b" + each + "\\b")).toList();
  }

  /// As it is heard: whatever the case, accents and punctuation.
  private static String plain(String words) {
    return Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
