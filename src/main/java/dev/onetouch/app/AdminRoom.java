package dev.onetouch.app;

import dev.onetouch.admin.AdminRoutes;
import dev.onetouch.admin.audio.AudioRoutes;
import dev.onetouch.admin.company.CompanyRoutes;
import dev.onetouch.formats.FlowFormat;
import dev.onetouch.formats.PhraseFiles;
import dev.onetouch.formats.directory.DirectoryFormat;
import dev.onetouch.storage.ApprovalRows;
import dev.onetouch.storage.AuditRows;
import dev.onetouch.storage.CompanyRequestRows;
import dev.onetouch.storage.CompanyRows;
import dev.onetouch.storage.Database;
import dev.onetouch.storage.DraftRows;
import dev.onetouch.storage.InvitationRows;
import dev.onetouch.storage.NumberCheckRows;
import dev.onetouch.storage.PostgresCallerDirectory;
import dev.onetouch.storage.PostgresCustomerBook;
import dev.onetouch.storage.PremisesRows;
import dev.onetouch.storage.PressRows;
import dev.onetouch.storage.PromptAudioRows;
import dev.onetouch.storage.SampleCallerRows;
import dev.onetouch.storage.ScriptRows;
import dev.onetouch.storage.SignInRows;
import dev.onetouch.storage.StepCountRows;
import dev.onetouch.storage.VersionRows;
import dev.onetouch.switchboard.HouseBook;
import dev.onetouch.switchboard.NumberCare;
import dev.onetouch.web.Passwords;
import dev.onetouch.web.PeerAddress;
import dev.onetouch.web.Route;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// The administrators' side of the parts list.
public final class AdminRoom {
  private AdminRoom() {}

  /// Everything, on a database of ours.
  ///
  /// @param numbers our numbers at the carrier
  /// @param proxies who may say where a request comes from
  public static List<Route> routes(
      Database database, HouseBook houses, FlowFormat format, Supplier<String> ids, InstantSource clock,
      NumberCare numbers, Set<String> proxies, SecureRandom random) {
    List<Route> all = new ArrayList<>(drawing(database, houses, format, ids, clock));
    all.addAll(new AudioRoutes(new PromptAudioRows(database)).routes());
    all.addAll(CompanyRoutes.of(new CompanyRoutes.Needs(
        new CompanyRows(database), new DirectoryLoad(database), new DirectoryFormat(PhraseFiles.shipped()), numbers,
        new NumberCheckRows(database), new InvitationRows(database), new CompanyRequestRows(database),
        new CompanyRoutes.Doorway(
            new Passwords(random), new SignInRows(database), new PeerAddress(proxies), random),
        ids, clock)));
    return all;
  }

  private static List<Route> drawing(
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
