package dev.onetouch.app.command;

import picocli.CommandLine.Command;

/// `onetouch` alone does nothing, so it is answered with what there is.
@Command(
    name = "onetouch",
    description = "Answers a company's phone and rings the person who owns the caller's case.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all well",
      "1:refused, with findings printed",
      "2:the command was not understood",
      "3:something outside OneTouch stands in the way"
    })
record RootCommand() {}
