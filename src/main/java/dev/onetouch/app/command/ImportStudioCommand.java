package dev.onetouch.app.command;

import dev.onetouch.formats.PhraseFiles;
import dev.onetouch.formats.Reading;
import dev.onetouch.formats.Refusal;
import dev.onetouch.formats.source.SourceFile;
import dev.onetouch.formats.studio.Imported;
import dev.onetouch.formats.studio.StudioImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import-studio`: a Twilio Studio flow becomes a flow file; what was not carried over is listed beside it.
@Command(
    name = "import-studio",
    description = "Turns a Twilio Studio flow into a flow file, and lists what it could not carry over.",
    mixinStandardHelpOptions = true)
final class ImportStudioCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The flow definition: JSON, as Studio shows and Twilio's API gives it.")
  private Path file = Path.of("");

  @Option(names = "--id", paramLabel = "ID", description = "What the flow is called in the house; the file's name if not given.")
  private String id = "";

  @Option(names = "--team", paramLabel = "TEAM", defaultValue = "support",
      description = "Who takes calls that Studio sent to a number: a team on file; ${DEFAULT-VALUE} if not given.")
  private String team = "";

  @Option(names = {"-o", "--output"}, paramLabel = "FLOW", description = "The file to write; without it the flow is printed.")
  private Path output = Path.of("");

  ImportStudioCommand(Surroundings surroundings, Console console) {
    this.surroundings = surroundings;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Reading<SourceFile> source = SourceFile.load(file.toString(), surroundings.directory().resolve(file));
    return switch (source) {
      case Reading.Refused<SourceFile>(List<Refusal> refusals) -> refused(refusals);
      case Reading.Done<SourceFile>(SourceFile text) ->
          switch (new StudioImport(PhraseFiles.shipped(), team).read(text, id.isBlank() ? named() : id)) {
            case Reading.Refused<Imported>(List<Refusal> refusals) -> refused(refusals);
            case Reading.Done<Imported>(Imported imported) -> done(imported);
          };
    };
  }

  private String named() {
    return file.getFileName().toString().replaceAll("\\.[^.]*$", "");
  }

  private int refused(List<Refusal> refusals) {
    refusals.forEach(console.err()::println);
    return ExitCode.REFUSED;
  }

  private int done(Imported imported) throws IOException {
    if (output.toString().isEmpty()) {
      console.out().print(imported.flow());
    } else {
      Files.writeString(surroundings.directory().resolve(output), imported.flow());
    }
    int count = imported.notCarried().size();
    console.err().println(count == 0 ? "Everything was carried over."
        : count + (count == 1 ? " thing was" : " things were") + " not carried over as drawn:");
    imported.notCarried().forEach(one -> console.err().println("  " + one));
    console.err().println("Whether the flow may go live: verify FLOW");
    return ExitCode.OK;
  }
}
