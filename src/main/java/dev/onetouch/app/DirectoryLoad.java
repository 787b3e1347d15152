package dev.onetouch.app;

import dev.onetouch.admin.company.DirectoryDesk;
import dev.onetouch.admin.company.GraveChange;
import dev.onetouch.call.Phrases;
import dev.onetouch.cases.AgentId;
import dev.onetouch.formats.FlowFormat;
import dev.onetouch.formats.PhraseFiles;
import dev.onetouch.formats.Reading;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.directory.Directory;
import dev.onetouch.formats.directory.DirectoryFormat;
import dev.onetouch.formats.directory.FlowFiles;
import dev.onetouch.formats.directory.PasswordHash;
import dev.onetouch.formats.directory.PublishGate;
import dev.onetouch.formats.source.SourceFile;
import dev.onetouch.flow.FlowId;
import dev.onetouch.storage.Database;
import dev.onetouch.storage.DirectoryOnFile;
import dev.onetouch.storage.DirectoryStore;
import dev.onetouch.storage.DirectoryStore.Errand;
import dev.onetouch.storage.LoadResult;
import dev.onetouch.verifier.Verdict;
import dev.onetouch.web.Passwords;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/// A directory file on its way into the database: read, checked, every flow to be published verified, and stored whole or
/// not at all.
public final class DirectoryLoad implements DirectoryDesk {
  private final DirectoryStore store;
  private final DirectoryFormat format;
  private final Passwords passwords;

  public DirectoryLoad(Database database) {
    Phrases phrases = PhraseFiles.shipped();
    this.store = new DirectoryStore(database, new FlowFormat(phrases));
    this.format = new DirectoryFormat(phrases);
    this.passwords = new Passwords(new SecureRandom());
  }

  /// What became of a file.
  public sealed interface Outcome {
    /// @param remarks yellow findings of published flows
    record Loaded(long changes, List<String> published, List<String> remarks) implements Outcome {}

    /// Nothing was stored.
    record Refused(List<String> reasons) implements Outcome {}
  }

  public Outcome load(SourceFile file, FlowFiles flows) {
    return told(change(new Change("", true, file, flows, List.of(), List.of())));
  }

  /// A directory that was read before.
  public Outcome load(Directory directory) {
    return told(gate(directory, store.onFile(), Errand.ofFile("")));
  }

  @Override
  public DirectoryDesk.Outcome change(Change change) {
    DirectoryOnFile onFile = store.onFile(change.whole());
    PasswordHash hashes = (agent, password) -> hash(onFile, agent, password);
    return switch (format.read(change.file(), change.flows(), onFile, hashes)) {
      case Reading.Refused<Directory>(List<Refusal> refusals) -> new Wrong(refusals);
      case Reading.Done<Directory>(Directory directory) -> {
        List<GraveChange> grave = grave(directory, change);
        yield grave.isEmpty()
            ? gate(directory, onFile, new Errand(change.who(), change.whole(), change.bases(), change.words()))
            : new NeedsTwo(grave, WithoutPasswords.of(change.file(), hashes), bases(change, grave));
      }
    };
  }

  private List<GraveChange> grave(Directory directory, Change change) {
    boolean alone = !change.who().isEmpty() && change.words().isEmpty();
    return alone && store.twoPerson() ? SecondPersonRule.grave(directory, store.grave()) : List.of();
  }

  private List<Basis> bases(Change change, List<GraveChange> grave) {
    List<Basis> touched = grave.stream()
        .filter(one -> !one.what().equals("flow"))
        .map(one -> one.what().equals("number")
            ? new Basis("numbers", one.subject(), "")
            : new Basis("company", "", ""))
        .distinct()
        .toList();
    return change.bases().isEmpty() ? store.bases(touched) : change.bases();
  }

  private static Outcome told(DirectoryDesk.Outcome outcome) {
    return switch (outcome) {
      case Wrong(List<Refusal> refusals) -> new Outcome.Refused(refusals.stream().map(Refusal::toString).toList());
      case Kept(List<String> reasons) -> new Outcome.Refused(reasons);
      case Stale _, NeedsTwo _ -> throw new IllegalStateException("a file at the command line waits for nobody");
      case Done(long changes, List<String> published, List<String> remarks) ->
          new Outcome.Loaded(changes, published, remarks);
    };
  }

  public String freshHash(AgentId agent, String password) {
    return passwords.hash(password);
  }

  private DirectoryDesk.Outcome gate(Directory directory, DirectoryOnFile onFile, Errand errand) {
    SequencedMap<FlowId, Verdict> verdicts = new PublishGate(directory, onFile::flow, onFile).verdicts();
    List<String> findings = new ArrayList<>();
    verdicts.values().forEach(verdict -> verdict.findings().forEach(finding -> findings.add(finding.toString())));
    if (verdicts.values().stream().anyMatch(verdict -> !verdict.publishable())) {
      return new Kept(findings);
    }
    return switch (store.load(directory, errand)) {
      case LoadResult.Refused(List<String> reasons) -> new Kept(reasons);
      case LoadResult.Stale(String by) -> new Stale(by);
      case LoadResult.Loaded(long changes, var published, List<FlowId> leftAlone) -> {
        leftAlone.forEach(flow -> findings.add("The draft of " + flow.value()
            + " stays as somebody is drawing it: it is not published yet. Publish or discard it, then load again."));
        yield new Done(changes, published.stream().map(Object::toString).toList(), findings);
      }
    };
  }

  /// A password that is already on file keeps its hash, so that loading twice changes nothing.
  private String hash(DirectoryOnFile onFile, AgentId agent, String password) {
    return onFile.passwordHash(agent)
        .filter(kept -> passwords.belongs(password, kept))
        .orElseGet(() -> passwords.hash(password));
  }
}
