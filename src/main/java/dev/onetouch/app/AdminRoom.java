package dev.onetouch.app;

import dev.onetouch.admin.AdminRoutes;
import dev.onetouch.formats.FlowFormat;
import dev.onetouch.storage.ApprovalRows;
import dev.onetouch.storage.AuditRows;
import dev.onetouch.storage.Database;
import dev.onetouch.storage.DraftRows;
import dev.onetouch.storage.PostgresCallerDirectory;
import dev.onetouch.storage.PostgresCustomerBook;
import dev.onetouch.storage.PremisesRows;
import dev.onetouch.storage.PressRows;
import dev.onetouch.storage.SampleCallerRows;
import dev.onetouch.storage.ScriptRows;
import dev.onetouch.storage.StepCountRows;
import dev.onetouch.storage.VersionRows;
import dev.onetouch.switchboard.HouseBook;
import dev.onetouch.web.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/// The administrators' side of the parts list.
public final class AdminRoom {
  private AdminRoom() {}

  public static List<Route> routes(
      Database database, HouseBook houses, FlowFormat format, Supplier<String> ids, InstantSource clock) {
    return AdminRoutes.of(new AdminRoutes.Needs(
        new AdminRoutes.FlowShelves(
            new DraftRows(database), new VersionRows(database), new PressRows(database, format),
            new PremisesRows(database, format), new ApprovalRows(database)),
        new ScriptRows(database),
        new SampleCallerRows(database),
        new AdminRoutes.Trail(new AuditRows(database), new StepCountRows(database)),
        new PostgresCustomerBook(database),
        new PostgresCallerDirectory(database),
        houses,
        format,
        ids,
        clock));
  }
}
