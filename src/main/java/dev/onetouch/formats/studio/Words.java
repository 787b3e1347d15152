package dev.onetouch.formats.studio;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;

/// What a widget says or plays, as a prompt.
final class Words {
  private static final int MAX_CHARACTERS = 3000;
  private static final int MAX_ADDRESS = 2000;

  private final Liquid liquid;
  private final Drawing drawing;
  private final Spoken spoken;

  Words(Liquid liquid, Drawing drawing, Spoken spoken) {
    this.liquid = liquid;
    this.drawing = drawing;
    this.spoken = spoken;
  }

  boolean says(Widget widget) {
    return !liquid.text(widget.text("say")).text().isEmpty() || !widget.text("play").isEmpty();
  }

  /// @param otherwise said where the widget says nothing
  Map<String, Object> prompt(Widget widget, String otherwise) {
    spoken.stranger(widget).ifPresent(language -> drawing.note(widget, Reason.OTHER_LANGUAGE.with(language, spoken.language())));
    if (widget.whole("loop").filter(times -> times != 1).isPresent()) {
      drawing.note(widget, Reason.SAID_ONCE.with());
    }
    String said = said(widget);
    String audio = widget.text("play");
    if (audio.startsWith("https://") && !audio.contains("{{") && audio.length() <= MAX_ADDRESS) {
      drawing.note(widget, Reason.RECORDING_NEEDS_WORDS.with());
      return Table.of(spoken.language(), Table.of("audio", audio, "text", said.isEmpty() ? otherwise : said));
    }
    if (!audio.isEmpty()) {
      drawing.note(widget, Reason.RECORDING_NOT_PLAYED.with(audio));
    }
    return Table.of(spoken.language(), said.isEmpty() ? otherwise : said);
  }

  private String said(Widget widget) {
    Liquid.Converted said = liquid.text(widget.text("say"));
    if (!said.unknown().isEmpty()) {
      drawing.note(widget, Reason.UNKNOWN_LEFT_OUT.with(said.unknown()));
    }
    if (said.text().length() > MAX_CHARACTERS) {
      drawing.note(widget, Reason.WORDS_CUT.with(MAX_CHARACTERS));
      return said.text().substring(0, MAX_CHARACTERS).strip();
    }
    return said.text();
  }

  /// Where a request goes: a fixed host, so that nothing a caller keys can choose it.
  Optional<String> address(Widget fetch) {
    Liquid.Converted url = liquid.text(fetch.text("url"));
    String filled = url.text().replaceAll("\\{[^}]*\\}", "x");
    if (!url.unknown().isEmpty() || url.text().length() > MAX_ADDRESS
        || !filled.matches("(?i)https?://[A-Za-z0-9.-]+(:\\d+)?([/?].*)?")) {
      return Optional.empty();
    }
    try {
      URI address = new URI(filled);
      boolean fixed = url.text().matches("(?i)https?://[^/?{]+([/?].*)?");
      return fixed && address.getHost() != null && address.getRawFragment() == null ? Optional.of(url.text()) : Optional.empty();
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }
}
