package dev.onetouch.app;

import dev.onetouch.admin.company.DirectoryDesk;
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
    return told(change(new Change("", true, file, flows)));
  }

  /// A directory that was read before.
  public Outcome load(Directory directory) {
    return told(gate(directory, store.onFile(), "", true));
  }

  @Override
  public DirectoryDesk.Outcome change(Change change) {
    DirectoryOnFile onFile = store.onFile(change.whole());
    PasswordHash hashes = (agent, password) -> hash(onFile, agent, password);
    return switch (format.read(change.file(), change.flows(), onFile, hashes)) {
      case Reading.Refused<Directory>(List<Refusal> refusals) -> new Wrong(refusals);
      case Reading.Done<Directory>(Directory directory) -> gate(directory, onFile, change.who(), change.whole());
    };
  }

  private static Outcome told(DirectoryDesk.Outcome outcome) {
    return switch (outcome) {
      case Wrong(List<Refusal> refusals) -> new Outcome.Refused(refusals.stream().map(Refusal::toString).toList());
      case Kept(List<String> reasons) -> new Outcome.Refused(reasons);
      case Done(long changes, List<String> published, List<String> remarks) ->
          new Outcome.Loaded(changes, published, remarks);
    };
  }

  public String freshHash(AgentId agent, String password) {
    return passwords.hash(password);
  }

  private DirectoryDesk.Outcome gate(Directory directory, DirectoryOnFile onFile, String who, boolean whole) {
    SequencedMap<FlowId, Verdict> verdicts = new PublishGate(directory, onFile::flow, onFile).verdicts();
    List<String> findings = new ArrayList<>();
    verdicts.values().forEach(verdict -> verdict.findings().forEach(finding -> findings.add(finding.toString())));
    if (verdicts.values().stream().anyMatch(verdict -> !verdict.publishable())) {
      return new Kept(findings);
    }
    List<String> second = who.isEmpty() || !store.twoPerson() ? List.of() : SecondPersonRule.broken(directory);
    if (!second.isEmpty()) {
      return new Kept(second);
    }
    return switch (store.load(directory, who, whole)) {
      case LoadResult.Refused(List<String> reasons) -> new Kept(reasons);
      case LoadResult.Loaded(long changes, var published) ->
          new Done(changes, published.stream().map(Object::toString).toList(), findings);
    };
  }

  /// A password that is already on file keeps its hash, so that loading twice changes nothing.
  private String hash(DirectoryOnFile onFile, AgentId agent, String password) {
    return onFile.passwordHash(agent)
        .filter(kept -> passwords.belongs(password, kept))
        .orElseGet(() -> passwords.hash(password));
  }
}
