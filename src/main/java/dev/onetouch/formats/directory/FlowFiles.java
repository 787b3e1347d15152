package dev.onetouch.formats.directory;

import dev.onetouch.formats.Reading;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/// Where the flow files stand that a directory file names.
@FunctionalInterface
public interface FlowFiles {

  /// The file of this name, or why there is none.
  Reading<SourceFile> open(String name);

  /// The files in the directory file's own folder and below. No name leads out of it, by `..`, from the root
  /// or through a link.
  static FlowFiles in(Path folder) {
    return name -> {
      try {
        Path wanted = folder.resolve(name).normalize();
        if (Path.of(name).isAbsolute() || !wanted.startsWith(folder.normalize())) {
          return outside(name);
        }
        if (Files.exists(wanted) && !wanted.toRealPath().startsWith(folder.toRealPath())) {
          return outside(name);
        }
        return SourceFile.load(name, wanted);
      } catch (InvalidPathException noName) {
        return outside(name);
      } catch (IOException broken) {
        throw new UncheckedIOException("cannot look into the folder of the directory file", broken);
      }
    };
  }

  private static Reading<SourceFile> outside(String name) {
    return Reading.refused(
        List.of(
            new Refusal(
                name,
                1,
                1,
                "",
                "\"" + name + "\", outside the folder of this file",
                "the name of a file in this folder or below")));
  }
}
