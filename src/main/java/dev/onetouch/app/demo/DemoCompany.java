package dev.onetouch.app.demo;

import dev.onetouch.app.DirectoryLoad;
import dev.onetouch.formats.SampleCompany;
import dev.onetouch.storage.Database;
import dev.onetouch.storage.DirectoryStore;
import java.time.Instant;
import java.util.List;

/// The sample company in the demo's database.
final class DemoCompany {
  /// The sample's numbers, which the sandbox carrier owns.
  static final List<String> NUMBERS = List.of("+16195550199", "+16195550198");

  private DemoCompany() {}

  /// Loads the company into a database that has none. What was loaded, or changed, before is left alone.
  static void loadOnce(Database database, Instant now) {
    if (!DirectoryStore.empty(database)) {
      return;
    }
    DirectoryLoad loading = new DirectoryLoad(database);
    if (loading.load(SampleCompany.at(now, loading::freshHash)) instanceof DirectoryLoad.Outcome.Refused(List<String> reasons)) {
      throw new IllegalStateException("the sample company cannot be loaded: " + String.join("; ", reasons));
    }
  }
}
