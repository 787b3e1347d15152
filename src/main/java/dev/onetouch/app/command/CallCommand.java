package dev.onetouch.app.command;

import dev.onetouch.app.EnvironmentFault;
import dev.onetouch.app.demo.PrivateDemo;
import dev.onetouch.app.play.CallPlayer;
import dev.onetouch.app.play.CallScript;
import dev.onetouch.app.play.Cast;
import dev.onetouch.app.play.ScriptProblem;
import dev.onetouch.app.play.ScriptReader;
import dev.onetouch.app.play.StageFault;
import dev.onetouch.app.play.Transcript;
import dev.onetouch.formats.SampleCompany;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `call`: plays a scripted call and prints its transcript.
@Command(
    name = "call",
    description = "Plays a scripted call through the running demo, or through one of its own when none runs, and prints what happens.",
    mixinStandardHelpOptions = true)
final class CallCommand implements Callable<Integer> {
  private static final URI USUAL_DEMO = URI.create("http://127.0.0.1:8080");

  private final Surroundings surroundings;
  private final Console console;

  @Parameters(paramLabel = "SCRIPT", description = "The call, as YAML.")
  private Path file = Path.of("");

  @Option(names = "--at", paramLabel = "URL", description = "The running demo; http://127.0.0.1:8080 without it.")
  private String demo = "";

  @Option(names = "--private", description = "Start a demo of its own, on the script's date and at the speed of thought.")
  private boolean own;

  CallCommand(Surroundings surroundings, Console console) {
    this.surroundings = surroundings;
    this.console = console;
  }

  @Override
  public Integer call() throws EnvironmentFault {
    try {
      Cast cast = Cast.of(SampleCompany.text());
      CallScript script = ScriptReader.read(text(), cast);
      URI running = running();
      if (own || !PrivateDemo.runs(running)) {
        playPrivately(script, cast);
      } else {
        play(script, cast, running);
      }
      return ExitCode.OK;
    } catch (ScriptProblem problem) {
      console.err().println(file + " " + problem.getMessage());
      return ExitCode.REFUSED;
    } catch (StageFault fault) {
      throw new EnvironmentFault(String.valueOf(fault.getMessage()), fault);
    }
  }

  /// Who names a demo means that one, and no other in its place.
  private URI running() throws EnvironmentFault {
    if (demo.isEmpty()) {
      return USUAL_DEMO;
    }
    if (!demo.matches("https?://[^/ ]+/?")) {
      throw new EnvironmentFault("--at: found '" + demo + "'; accepted: an address such as " + USUAL_DEMO);
    }
    URI named = URI.create(demo);
    if (!own && !PrivateDemo.runs(named)) {
      throw new EnvironmentFault("No demo answers at " + demo + ". Start one with ./mvnw, or leave --at out for a private one.");
    }
    return named;
  }

  private void playPrivately(CallScript script, Cast cast) throws EnvironmentFault, ScriptProblem {
    Instant at = PrivateDemo.instant(script);
    try (PrivateDemo house = PrivateDemo.open(at)) {
      play(script, cast, house.url());
    }
  }

  private void play(CallScript script, Cast cast, URI base) throws ScriptProblem {
    console.out().println(script.name());
    console.out().flush();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (CallPlayer player = new CallPlayer(base, cast)) {
      player.play(script, new Transcript(out, ZoneId.of(cast.zone())));
    }
  }

  private String text() throws ScriptProblem {
    try {
      return Files.readString(surroundings.directory().resolve(file));
    } catch (NoSuchFileException e) {
      throw new ScriptProblem("no such file");
    } catch (IOException e) {
      throw new ScriptProblem("cannot be read: " + e.getMessage());
    }
  }
}
