package dev.onetouch.admin.company;

import dev.onetouch.formats.directory.DirectoryFormat;
import dev.onetouch.switchboard.NumberCare;
import dev.onetouch.web.Passwords;
import dev.onetouch.web.PeerAddress;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignInStore;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Everything about the company itself, as rows of the access table.
public final class CompanyRoutes {
  private CompanyRoutes() {}

  /// What the company's administration needs of the house.
  public record Needs(
      CompanyBook book, DirectoryDesk desk, DirectoryFormat format, NumberCare numbers, NumberChecks checks,
      Invitations invitations, CompanyRequests requests, Doorway doorway, Supplier<String> ids, InstantSource clock) {}

  /// What guards the way in.
  public record Doorway(Passwords passwords, SignInStore tries, PeerAddress peer, SecureRandom random) {}

  public static List<Route> of(Needs needs) {
    Requests requests = new Requests(needs.requests(), needs.ids());
    Entries entries = new Entries(needs.desk(), requests);
    List<Route> routes = new ArrayList<>(
        new HoursRoutes(needs.book(), entries, new HoursQuestion(needs.format())).routes());
    routes.addAll(new NumberRoutes(needs.book(), entries, needs.numbers(), needs.checks()).routes());
    routes.addAll(new TeamRoutes(needs.book(), entries).routes());
    routes.addAll(new PeopleRoutes(needs.book(), entries).routes());
    routes.addAll(new InvitationRoutes(needs.invitations(), needs.doorway()).routes());
    routes.addAll(new DirectoryRoutes(needs.book(), needs.desk(), requests).routes());
    routes.addAll(new SettingsRoutes(needs.book(), entries).routes());
    routes.addAll(new RequestRoutes(needs.requests(), needs.desk()).routes());
    routes.addAll(new ChecklistRoutes(needs.book(), needs.numbers(), needs.clock()).routes());
    return routes;
  }
}
