package dev.onetouch.app;

import dev.onetouch.app.settings.CallSettings;
import dev.onetouch.call.Phrases;
import dev.onetouch.formats.FlowFormat;
import dev.onetouch.numbering.WorldNumberPlan;
import dev.onetouch.storage.Database;
import dev.onetouch.storage.PolledHouseBook;
import dev.onetouch.storage.PostgresCallStore;
import dev.onetouch.storage.PostgresCallerDirectory;
import dev.onetouch.storage.PostgresDueWork;
import dev.onetouch.storage.PostgresFloorStore;
import dev.onetouch.storage.PostgresFlowCatalog;
import dev.onetouch.storage.PostgresVoicemails;
import java.util.Set;

/// The database's side of the parts list.
record Stores(
    Database database,
    PostgresCallStore calls,
    PostgresCallerDirectory directory,
    PostgresFloorStore floor,
    PostgresFlowCatalog flows,
    PolledHouseBook houses,
    PostgresDueWork due,
    PostgresVoicemails voicemails) {

  static Stores of(Database database, Phrases phrases, CallSettings calls) {
    return new Stores(
        database,
        new PostgresCallStore(database),
        new PostgresCallerDirectory(database),
        new PostgresFloorStore(database),
        new PostgresFlowCatalog(database, new FlowFormat(phrases)),
        new PolledHouseBook(
            database, phrases, calls.dutyLine(), new WorldNumberPlan(Set.copyOf(calls.callbackCountries())), calls.rules()),
        new PostgresDueWork(database),
        new PostgresVoicemails(database));
  }
}
