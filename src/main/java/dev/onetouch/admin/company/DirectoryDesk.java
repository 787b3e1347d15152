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
  /// @param bases what it was made upon: it is stored only while all of that is as it was
  /// @param words a second administrator's, at most one; without it what needs one waits
  record Change(String who, boolean whole, SourceFile file, FlowFiles flows, List<Basis> bases, List<Word> words) {
    public Change {
      bases = List.copyOf(bases);
      words = List.copyOf(words);
    }
  }

  /// What somebody looked at.
  ///
  /// @param list of the directory file; `company` for the company itself
  /// @param id which entry of the list; empty for the company
  /// @param revision as it was read
  record Basis(String list, String id, String revision) {}

  /// @param approval which request it answers
  /// @param by an agent's id, not who asked
  record Word(String approval, String by, String note) {}

  sealed interface Outcome {}

  /// @param changes rows added, changed or removed; 0 when everything was on file already
  /// @param remarks yellow findings of published flows, and drafts that were left as somebody is drawing them
  record Done(long changes, List<String> published, List<String> remarks) implements Outcome {}

  /// Something in the file is wrong.
  record Wrong(List<Refusal> refusals) implements Outcome {}

  /// Something hangs on what is to be removed, or a flow that is to be published would strand a caller.
  record Kept(List<String> reasons) implements Outcome {}

  /// Somebody else changed it meanwhile.
  ///
  /// @param by full name; empty when a file did
  record Stale(String by) implements Outcome {}

  /// A second administrator is needed; nothing was stored.
  ///
  /// @param document the change as a file that can be brought again, without any password
  /// @param bases what it would change, as it is now
  record NeedsTwo(List<GraveChange> changes, SourceFile document, List<Basis> bases) implements Outcome {}
}
