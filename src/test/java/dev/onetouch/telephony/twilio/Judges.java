package dev.onetouch.telephony.twilio;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/// Checks of what we say to Twilio that are not part of the project: a folder that may lie beside
/// it, and programs that may be installed. A test that needs one says aloud that it was skipped.
public final class Judges {
  private static final Path FOLDER = Path.of("..", "shared", "twilio");

  private Judges() {}

  public static Path file(String name) {
    Path file = FOLDER.resolve(name).toAbsolutePath().normalize();
    needed(Files.isReadable(file), name + " is not beside the project");
    return file;
  }

  public static void program(String... command) throws IOException, InterruptedException {
    boolean runs = false;
    try {
      runs =
          new ProcessBuilder(command)
                  .redirectErrorStream(true)
                  .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                  .start()
                  .waitFor()
              == 0;
    } catch (IOException e) {
      needed(false, command[0] + " is not installed (" + e.getMessage() + ")");
    }
    needed(runs, Arrays.toString(command) + " does not run");
  }

  /// What a program prints, and whether it was content.
  public record Verdict(int exitCode, String output) {}

  public static Verdict verdict(int timeoutSeconds, Path directory, String... command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("judge", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(timeoutSeconds, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    Verdict verdict =
        new Verdict(process.waitFor(), Files.readString(output, StandardCharsets.UTF_8));
    Files.delete(output);
    return verdict;
  }

  public static void needed(boolean there, String otherwise) {
    if (!there) {
      System.out.println("SKIPPED: " + otherwise);
    }
    assumeTrue(there, otherwise);
  }
}
