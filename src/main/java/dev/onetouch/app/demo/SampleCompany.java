package dev.onetouch.app.demo;

import dev.onetouch.app.DirectoryLoad;
import dev.onetouch.formats.Reading;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.directory.FlowFiles;
import dev.onetouch.formats.source.SourceFile;
import dev.onetouch.storage.Database;
import dev.onetouch.storage.DirectoryStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The company that ships with OneTouch. Everybody in it is invented.
public final class SampleCompany {
  public static final String PASSWORD = "try-one-touch";
  public static final List<String> NUMBERS = List.of("+16195550199", "+16195550198");

  /// The day the file's dates were written for; a demo moves them along, so that open cases stay fresh.
  private static final Instant WRITTEN = Instant.parse("2026-11-20T18:00:00Z");
  private static final Pattern INSTANT = Pattern.compile("20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:]{5,8}Z");
  private static final String FOLDER = "/sample/";
  private static final String FILE = "acme.yaml";

  private SampleCompany() {}

  /// Loads the company into a database that has none. What was loaded, or changed, before is left alone.
  public static void loadOnce(Database database, Instant now) {
    if (!DirectoryStore.empty(database)) {
      return;
    }
    switch (new DirectoryLoad(database).load(new SourceFile(FILE, directory(now)), flowFiles())) {
      case DirectoryLoad.Outcome.Loaded _ -> {
        // There it is.
      }
      case DirectoryLoad.Outcome.Refused(List<String> reasons) ->
          throw new IllegalStateException("the sample company cannot be loaded: " + String.join("; ", reasons));
    }
  }

  /// The directory file with its dates moved so that its last day is this one.
  public static String directory(Instant now) {
    Duration shift = Duration.ofDays(Math.max(0, Duration.between(WRITTEN, now).toDays()));
    return INSTANT.matcher(text(FILE)).replaceAll(found -> Matcher.quoteReplacement(moved(found.group(), shift)));
  }

  private static String moved(String instant, Duration shift) {
    return Instant.parse(instant).plus(shift).toString();
  }

  private static FlowFiles flowFiles() {
    return name -> name.matches("flows/[a-z-]+\\.json")
        ? Reading.of(new SourceFile(name, text(name)))
        : Reading.refused(List.of(new Refusal(name, 1, 1, "", name, "a flow of the sample")));
  }

  private static String text(String name) {
    try (InputStream in = SampleCompany.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
