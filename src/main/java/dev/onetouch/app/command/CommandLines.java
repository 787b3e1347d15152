package dev.onetouch.app.command;

import dev.onetouch.app.EnvironmentFault;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;

/// The command line, put together: one line for each command.
public final class CommandLines {
  private CommandLines() {}

  public static CommandLine of(Surroundings surroundings, Console console) {
    CommandLine line =
        new CommandLine(new RootCommand())
            .addSubcommand(new ServeCommand(surroundings, console))
            .addSubcommand(new DemoCommand(surroundings, console))
            .addSubcommand(new LoadCommand(surroundings, console))
            .addSubcommand(new VerifyCommand(surroundings, console))
            .addSubcommand(new CallCommand(surroundings, console))
            .addSubcommand(new ImportStudioCommand(surroundings, console))
            .addSubcommand(new LastResortCommand(surroundings, console));
    return line.setOut(console.out())
        .setErr(console.err())
        .setExecutionExceptionHandler((thrown, _, _) -> failed(thrown, console));
  }

  /// What we foresaw is a sentence; anything else is ours to repair and needs its trace.
  private static int failed(Exception thrown, Console console) {
    if (thrown instanceof EnvironmentFault fault) {
      console.err().println(fault.getMessage());
    } else if (thrown instanceof CancellationException) {
      // Somebody stopped us in the middle of a start, and knows it.
      return ExitCode.ENVIRONMENT;
    } else {
      console.err().println("OneTouch failed in a way nobody foresaw:");
      thrown.printStackTrace(console.err());
    }
    return ExitCode.ENVIRONMENT;
  }
}
