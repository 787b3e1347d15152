package dev.onetouch.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A server that may have outlived the demo that started it.
record Postmaster(ProcessHandle process, Path cluster) {
  static final String FILE = "postmaster.pid";

  private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

  /// The live process whose number stands in the directory, be it still the server or somebody else by now.
  static Optional<Postmaster> leftIn(Path cluster) throws IOException {
    Path file = cluster.resolve(FILE);
    List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
    if (lines.isEmpty() || !lines.getFirst().matches("[0-9]{1,9}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.getFirst()))
        .filter(ProcessHandle::isAlive)
        .map(process -> new Postmaster(process, cluster));
  }

  boolean runsFrom(Path binaries) throws IOException {
    return Files.exists(binaries) && command().startsWith(binaries.toRealPath().toString());
  }

  /// Certainly something else; `false` when the system does not say.
  boolean isNoDatabase() {
    return !command().isEmpty() && !command().contains("postgres");
  }

  private String command() {
    return process.info().command().orElse("");
  }

  /// Asks it to stop at once, cleanly; if it does not listen it is killed, which costs a log replay and no data.
  void stop() {
    LOG.warn("A database of an earlier demo still runs on {} as process {}: stopping it", cluster, process.pid());
    signal("-INT");
    if (!gone()) {
      signal("-QUIT");
      if (!gone()) {
        process.destroyForcibly();
      }
    }
  }

  /// The JDK can send only TERM, which waits for the last client to leave.
  private void signal(String signal) {
    try {
      new ProcessBuilder("kill", signal, Long.toString(process.pid())).inheritIO().start().waitFor();
    } catch (IOException e) {
      LOG.warn("No `kill` on this machine: {}", e.getMessage());
      process.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean gone() {
    try {
      process.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot watch process " + process.pid(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
