package dev.onetouch.admin.company;

import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.directory.FlowFiles;
import dev.onetouch.formats.source.SourceFile;
import java.util.List;

/// Where directory files, and single entries in their form, are checked and stored: all of one or nothing, and noted in the
/// audit trail. Throws [dev.onetouch.switchboard.StoreUnavailable]; a change may be repeated.
public interface DirectoryDesk {
  Outcome change(Change change);

  /// @param who an agent's id; empty for a file at the command line
  /// @param whole whether somebody brings a whole file; else one entry of the house, no customer and no case
  /// @param flows the flow files it may name
  record Change(String who, boolean whole, SourceFile file, FlowFiles flows) {}

  sealed interface Outcome {}

  /// @param changes rows added, changed or removed; 0 when everything was on file already
  /// @param remarks yellow findings of published flows
  record Done(long changes, List<String> published, List<String> remarks) implements Outcome {}

  /// Something in the file is wrong.
  record Wrong(List<Refusal> refusals) implements Outcome {}

  /// Something hangs on what is to be removed, or a flow that is to be published would strand a caller.
  record Kept(List<String> reasons) implements Outcome {}
}
