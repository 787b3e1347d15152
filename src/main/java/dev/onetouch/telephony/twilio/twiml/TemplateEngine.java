package dev.onetouch.telephony.twilio.twiml;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/// Pebble as we use it: from memory, an unknown variable is an error, and whatever is put into a
/// document is cleaned and escaped on its way, so that no template can forget it.
final class TemplateEngine {
  private static final int MAX_RENDERED_CHARACTERS = 256 * 1024;

  private final PebbleEngine pebble;

  TemplateEngine(Map<String, String> sources) {
    MemoryLoader loader = new MemoryLoader();
    sources.forEach(loader::addTemplate);
    this.pebble =
        new PebbleEngine.Builder()
            .loader(loader)
            .strictVariables(true)
            .newLineTrimming(false)
            .addEscapingStrategy("xml", XmlText::escaped)
            .defaultEscapingStrategy("xml")
            .defaultLocale(Locale.ROOT)
            .maxRenderedSize(MAX_RENDERED_CHARACTERS)
            .build();
  }

  PebbleTemplate compiled(String file) {
    return pebble.getTemplate(file);
  }

  static String rendered(PebbleTemplate template, Map<String, Object> variables) {
    StringWriter out = new StringWriter(1024);
    try {
      template.evaluate(out, variables);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
