package dev.onetouch.formats.studio;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The one language a Studio flow speaks: there, each language is a branch of boxes of its own; here, each prompt has its wording
/// per language.
final class Spoken {
  private static final String USUAL = "en";
  private static final Map<String, String> GOODBYE = Map.of(
      "en", "Thank you for calling. Goodbye.", "es", "Gracias por llamar. Hasta pronto.");
  private static final Map<String, String> MESSAGE = Map.of(
      "en", "Please leave your message after the tone. We will call you back. For a person, press 0.",
      "es", "Deje su mensaje después del tono. Le llamaremos. Para hablar con una persona, pulse 0.");

  private final String language;

  Spoken(Studio studio) {
    language = studio.widgets().values().stream().flatMap(widget -> of(widget).stream()).findFirst().orElse(USUAL);
  }

  String language() {
    return language;
  }

  /// The other language in which this widget speaks.
  Optional<String> stranger(Widget widget) {
    return of(widget).filter(other -> !other.equals(language));
  }

  String goodbye() {
    return GOODBYE.getOrDefault(language, "Thank you for calling. Goodbye.");
  }

  String message() {
    return MESSAGE.getOrDefault(language, "Please leave your message after the tone. We will call you back.");
  }

  private static Optional<String> of(Widget widget) {
    return Stream.of("language", "gather_language")
        .map(property -> widget.text(property).toLowerCase(Locale.ROOT).replaceAll("[-_].*", ""))
        .filter(base -> base.matches("[a-z]{2,3}"))
        .findFirst();
  }
}
