package dev.onetouch.app.command;

import dev.onetouch.app.settings.CallSettings;
import dev.onetouch.app.settings.SettingsReader;
import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.telephony.twilio.twiml.DutyLines;
import dev.onetouch.telephony.twilio.twiml.LastResort;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `last-resort`: the document to host elsewhere, for the day when nothing of ours answers.
@Command(
    name = "last-resort",
    description = "Prints the TwiML that leads callers to the duty line, to be hosted elsewhere as a number's fallback URL.",
    mixinStandardHelpOptions = true)
final class LastResortCommand implements Callable<Integer> {
  @Mixin private final ConfigOption config;
  private final Console console;

  @Option(names = "--duty-line", paramLabel = "NUMBER", description = "In E.164 form; without it ONETOUCH_DUTY_LINE.")
  private String dutyLine = "";

  LastResortCommand(Surroundings surroundings, Console console) {
    this.config = new ConfigOption(surroundings);
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<CallSettings> settings = config.read(SettingsReader::calls, console.err());
    if (settings.isEmpty()) {
      return ExitCode.REFUSED;
    }
    List<PhoneNumber> line =
        dutyLine.isEmpty() ? settings.get().dutyLine() : PhoneNumber.parse(dutyLine).map(List::of).orElse(List.of());
    if (line.isEmpty()) {
      console.err().println(
          "There is no duty line to lead callers to. Give --duty-line or ONETOUCH_DUTY_LINE, in E.164 form such as +16195550100.");
      return ExitCode.REFUSED;
    }
    console.out().print(new LastResort(() -> new DutyLines(Map.of(), line)).standingAlone(""));
    console.out().flush();
    return ExitCode.OK;
  }
}
