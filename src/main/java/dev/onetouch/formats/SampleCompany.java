package dev.onetouch.formats;

import dev.onetouch.formats.directory.Directory;
import dev.onetouch.formats.directory.DirectoryFormat;
import dev.onetouch.formats.directory.FlowFiles;
import dev.onetouch.formats.directory.OnFile;
import dev.onetouch.formats.directory.PasswordHash;
import dev.onetouch.formats.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The company that ships with the product, to try it with.
public final class SampleCompany {
  /// Every sample agent signs in with it.
  public static final String PASSWORD = "try-one-touch";

  static final Instant FRESH_AT = Instant.parse("2026-11-20T18:30:00Z");
  private static final String FOLDER = "/sample/";
  private static final String FILE = "acme.yaml";

  private SampleCompany() {}

  /// The sample directory, its cases as old at `now` as they are in the file on the day it was written. Fails
  /// only when the product was packed without it.
  public static Directory at(Instant now, PasswordHash passwords) {
    DirectoryFormat format = new DirectoryFormat(PhraseFiles.shipped());
    return switch (format.read(file(FILE), flowFiles(), OnFile.NOTHING, passwords)) {
      case Reading.Done<Directory>(Directory directory) ->
          directory.withCasesMovedBy(Duration.between(FRESH_AT, now));
      case Reading.Refused<Directory>(List<Refusal> refusals) ->
          throw new IllegalStateException("the sample company is wrong: " + refusals);
    };
  }

  /// The sample's directory file as it was written.
  public static String text() {
    return file(FILE).text();
  }

  private static FlowFiles flowFiles() {
    return name -> Reading.of(file(name));
  }

  private static SourceFile file(String name) {
    try (InputStream in = SampleCompany.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the sample's " + name + " is not on board");
      }
      return switch (SourceFile.decode(name, in.readAllBytes())) {
        case Reading.Done<SourceFile>(SourceFile file) -> file;
        case Reading.Refused<SourceFile>(List<Refusal> refusals) ->
            throw new IllegalStateException("the sample company is wrong: " + refusals);
      };
    } catch (IOException broken) {
      throw new UncheckedIOException("the sample's " + name + " cannot be read", broken);
    }
  }
}
