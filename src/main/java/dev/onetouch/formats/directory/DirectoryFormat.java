package dev.onetouch.formats.directory;

import dev.onetouch.call.Phrases;
import dev.onetouch.formats.FlowFormat;
import dev.onetouch.formats.Reading;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.schema.Shape;
import dev.onetouch.formats.source.Fields;
import dev.onetouch.formats.source.SourceFile;
import dev.onetouch.formats.source.Spot;
import dev.onetouch.formats.source.TreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The directory file: YAML or JSON in, a [Directory] out, with the flow files it names. All problems of all
/// files are told at once. Whether a flow may go live is [PublishGate]'s question. Safe for use by many
/// threads.
public final class DirectoryFormat {
  private final FlowFormat flows;
  private final Phrases phrases;

  /// @param phrases the shipped ones: which sentences there are and which slots they have
  public DirectoryFormat(Phrases phrases) {
    this.phrases = phrases;
    flows = new FlowFormat(phrases);
  }

  /// Passwords are hashed only when nothing is wrong.
  public Reading<Directory> read(
      SourceFile file, FlowFiles flowFiles, OnFile onFile, PasswordHash passwords) {
    List<Refusal> refusals = new ArrayList<>();
    Optional<Spot> tree = TreeReader.read(file, refusals);
    tree.ifPresent(
        spot -> Shape.ofDirectory().refusals(spot).stream().filter(DirectoryFormat::ours).forEach(refusals::add));
    Optional<Fields> root = tree.flatMap(Fields::of);
    if (root.isEmpty()) {
      return Reading.refused(refusals);
    }
    Roster roster = new Roster(onFile);
    FlowEntries entries = new FlowEntries(flows, flowFiles, refusals);
    entries.read(root.get().tables("flows"), roster);
    roster.read(root.get(), refusals);
    new CompanyChecks(phrases, roster, refusals).check(root.get());
    new PeopleChecks(roster, refusals).check(root.get());
    new HoursChecks(refusals).check(root.get());
    if (!refusals.isEmpty()) {
      return Reading.refused(refusals);
    }
    return Reading.of(new DirectoryBuilder(root.get(), roster, passwords).directory(entries.entries()));
  }

  // What is wrong inside a flow, the flow's own format tells.
  private static boolean ours(Refusal refusal) {
    return !refusal.pointer().matches("/flows/[0-9]+/flow(/.*)?");
  }
}
