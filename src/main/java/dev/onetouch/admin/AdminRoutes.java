package dev.onetouch.admin;

import dev.onetouch.admin.flows.ApprovalRoutes;
import dev.onetouch.admin.flows.Approvals;
import dev.onetouch.admin.flows.Comparison;
import dev.onetouch.admin.flows.Desktop;
import dev.onetouch.admin.flows.DraftRoutes;
import dev.onetouch.admin.flows.FlowDrafts;
import dev.onetouch.admin.flows.FlowPress;
import dev.onetouch.admin.flows.FlowVersions;
import dev.onetouch.admin.flows.Gate;
import dev.onetouch.admin.flows.GateRoutes;
import dev.onetouch.admin.flows.Premises;
import dev.onetouch.admin.flows.Publishing;
import dev.onetouch.admin.flows.StudioRoutes;
import dev.onetouch.admin.flows.Templates;
import dev.onetouch.admin.flows.VersionRoutes;
import dev.onetouch.admin.rehearsal.RehearsalRoutes;
import dev.onetouch.admin.rehearsal.Rehearsals;
import dev.onetouch.admin.rehearsal.SampleCallers;
import dev.onetouch.admin.rehearsal.ScriptRoutes;
import dev.onetouch.admin.rehearsal.Scripts;
import dev.onetouch.admin.trail.AuditRoutes;
import dev.onetouch.admin.trail.AuditTrail;
import dev.onetouch.admin.trail.DropOffRoutes;
import dev.onetouch.admin.trail.StepCounts;
import dev.onetouch.formats.FlowFormat;
import dev.onetouch.switchboard.CallerDirectory;
import dev.onetouch.switchboard.CustomerBook;
import dev.onetouch.switchboard.HouseBook;
import dev.onetouch.web.Route;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Everything administrators can do, as rows of the access table.
public final class AdminRoutes {
  private AdminRoutes() {}

  /// What administration needs of the house.
  ///
  /// @param ids fresh ones for scripts and approvals
  public record Needs(
      FlowShelves flows,
      Scripts scripts,
      SampleCallers callers,
      Trail trail,
      CustomerBook customers,
      CallerDirectory directory,
      HouseBook houses,
      FlowFormat format,
      Supplier<String> ids,
      InstantSource clock) {}

  /// Where flows are kept.
  public record FlowShelves(
      FlowDrafts drafts, FlowVersions versions, FlowPress press, Premises.Register premises, Approvals approvals) {}

  /// What has happened.
  public record Trail(AuditTrail audit, StepCounts counts) {}

  public static List<Route> of(Needs needs) {
    FlowShelves flows = needs.flows();
    Gate gate = new Gate(needs.format());
    Comparison comparison = new Comparison(needs.format());
    Rehearsals rehearsals =
        new Rehearsals(needs.customers(), needs.directory(), needs.houses(), needs.scripts());
    Publishing publishing = new Publishing(new Publishing.Parts(
        flows.drafts(), flows.versions(), flows.press(), flows.premises(), gate, rehearsals, flows.approvals(),
        needs.ids(), needs.clock()));
    Desktop desktop = new Desktop(flows.drafts(), flows.premises(), gate);
    DraftRoutes drafts = new DraftRoutes(flows.drafts(), new Templates(), comparison);
    List<Route> routes = new ArrayList<>(drafts.routes());
    routes.addAll(new StudioRoutes(flows.drafts()).routes());
    routes.addAll(new GateRoutes(flows.drafts(), flows.premises(), gate, publishing, drafts).routes());
    routes.addAll(new VersionRoutes(flows.drafts(), flows.versions(), comparison).routes());
    routes.addAll(new ApprovalRoutes(flows.approvals()).routes());
    routes.addAll(new RehearsalRoutes(desktop, rehearsals, needs.callers()).routes());
    routes.addAll(new ScriptRoutes(needs.scripts(), desktop, rehearsals, needs.ids()).routes());
    routes.addAll(new AuditRoutes(needs.trail().audit()).routes());
    routes.addAll(new DropOffRoutes(
        needs.trail().counts(), id -> flows.drafts().find(id).isPresent(), needs.clock()).routes());
    return routes;
  }
}
