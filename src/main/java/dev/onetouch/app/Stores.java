package dev.onetouch.app;

import dev.onetouch.call.CallRules;
import dev.onetouch.call.Phrases;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.caller.PlainNumberPlan;
import dev.onetouch.formats.FlowFormat;
import dev.onetouch.storage.Database;
import dev.onetouch.storage.PolledHouseBook;
import dev.onetouch.storage.PostgresCallStore;
import dev.onetouch.storage.PostgresCallerDirectory;
import dev.onetouch.storage.PostgresDueWork;
import dev.onetouch.storage.PostgresFloorStore;
import dev.onetouch.storage.PostgresFlowCatalog;
import java.util.List;

/// The database's side of the parts list.
record Stores(
    Database database,
    PostgresCallStore calls,
    PostgresCallerDirectory directory,
    PostgresFloorStore floor,
    PostgresFlowCatalog flows,
    PolledHouseBook houses,
    PostgresDueWork due) {

  static Stores of(Database database, Phrases phrases, List<PhoneNumber> dutyLine) {
    return new Stores(
        database,
        new PostgresCallStore(database),
        new PostgresCallerDirectory(database),
        new PostgresFloorStore(database),
        new PostgresFlowCatalog(database, new FlowFormat(phrases)),
        new PolledHouseBook(database, phrases, dutyLine, new PlainNumberPlan(), CallRules.USUAL),
        new PostgresDueWork(database));
  }
}
