package dev.onetouch.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where PostgreSQL keeps its data, and what may be left there by an earlier demo.
final class ClusterDirectory {
  /// Says that the first start went all the way.
  private static final String MARK = "onetouch-complete";

  private final Path path;
  private final Path binaries;

  /// @param binaries where our own server is unpacked; a process from there is ours
  ClusterDirectory(Path path, Path binaries) {
    this.path = path;
    this.binaries = binaries;
  }

  Path path() {
    return path;
  }

  /// Makes the directory fit to start from.
  void prepare() throws DemoDatabaseFault {
    try {
      if (!Files.exists(path)) {
        return;
      }
      refuseOtherVersion();
      Optional<Postmaster> left = Postmaster.leftIn(path);
      if (left.isPresent()) {
        leave(left.get());
      }
      if (!Files.exists(path.resolve(MARK))) {
        // The first start was interrupted: nothing of worth is in here yet, and PostgreSQL would not start from it.
        delete();
      }
    } catch (IOException e) {
      throw new DemoDatabaseFault("The demo's data in " + path + " cannot be read: " + e, e);
    }
  }

  /// After a restart of the machine the number in the file may be anybody's, even another database's.
  private void leave(Postmaster left) throws IOException {
    if (left.runsFrom(binaries)) {
      left.stop();
    } else if (left.isNoDatabase()) {
      // PostgreSQL itself only sees that the number is alive, and would refuse to start.
      Files.delete(path.resolve(Postmaster.FILE));
    }
  }

  void markComplete() throws DemoDatabaseFault {
    try {
      Files.writeString(path.resolve(MARK), "");
    } catch (IOException e) {
      throw new DemoDatabaseFault("The demo's data in " + path + " cannot be written: " + e, e);
    }
  }

  private void refuseOtherVersion() throws IOException, DemoDatabaseFault {
    Path file = path.resolve("PG_VERSION");
    String version = Files.exists(file) ? Files.readString(file).strip() : "";
    if (!version.isEmpty() && !version.equals(Integer.toString(DemoDatabase.MAJOR_VERSION))) {
      throw new DemoDatabaseFault(
          "The demo's data in " + path + " was made by PostgreSQL " + version + " and this demo runs "
              + DemoDatabase.MAJOR_VERSION + ": move that directory away to start with fresh sample data.");
    }
  }

  private void delete() throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(path)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : deepestFirst) {
      Files.delete(each);
    }
  }
}
