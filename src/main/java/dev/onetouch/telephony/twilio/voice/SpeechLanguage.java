package dev.onetouch.telephony.twilio.voice;

import java.util.Map;

/// Twilio's names of languages: they need a region, which our flows may leave out.
final class SpeechLanguage {
  private static final Map<String, String> USUAL_REGION = Map.ofEntries(
      Map.entry("en", "en-US"),
      Map.entry("es", "es-US"),
      Map.entry("fr", "fr-FR"),
      Map.entry("de", "de-DE"),
      Map.entry("it", "it-IT"),
      Map.entry("pt", "pt-BR"),
      Map.entry("nl", "nl-NL"),
      Map.entry("pl", "pl-PL"),
      Map.entry("ca", "ca-ES"),
      Map.entry("da", "da-DK"),
      Map.entry("sv", "sv-SE"),
      Map.entry("nb", "nb-NO"),
      Map.entry("ja", "ja-JP"),
      Map.entry("ko", "ko-KR"),
      Map.entry("zh", "zh-CN"));

  private SpeechLanguage() {}

  static String of(String tag) {
    return USUAL_REGION.getOrDefault(tag, tag);
  }
}
