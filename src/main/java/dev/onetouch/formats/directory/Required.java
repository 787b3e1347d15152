package dev.onetouch.formats.directory;

import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.source.Fields;
import java.util.List;

/// What an entry must say when nothing is on file yet.
final class Required {
  private Required() {}

  static void ifNew(Roster roster, Roster.Kind kind, Fields entry, List<Refusal> refusals, String... keys) {
    boolean isNew = entry.text(kind.key).filter(id -> !roster.isOnFile(kind, id)).isPresent();
    if (!isNew || entry.flag("remove").orElse(false)) {
      return;
    }
    for (String key : keys) {
      if (!entry.has(key)) {
        refusals.add(
            entry
                .spot()
                .refuse(
                    "no key \"" + key + "\"",
                    "\"" + key + "\" for " + kind.one + " not on file yet"));
      }
    }
  }
}
