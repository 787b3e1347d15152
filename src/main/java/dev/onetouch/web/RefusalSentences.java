package dev.onetouch.web;

import static dev.onetouch.web.Sentence.Known.of;

import dev.onetouch.web.Sentence.Known;
import java.util.List;

/// What is said of an act as a whole: why it cannot be done as things stand.
final class RefusalSentences {
  static final List<Known> ALL = List.of(
      of("no-flow", "There is no such flow."),
      of("no-test-call", "There is no such test call."),
      of("no-version", "There is no such version."),
      of("no-flow-or-request", "There is no such flow, version or request."),
      of("no-request", "There is no such request."),
      of("no-number-here", "There is no such number."),
      of("no-team-here", "There is no such team."),
      of("no-hours-here", "There are no such hours."),
      of("nobody-here", "There is nobody of this id."),
      of("there-already", "There is .+ of this id already."),
      of("flow-there", "There is, or was, a flow (\\S+) already."),
      of("decided", "It was decided before."),
      of("decided-so", "It was \\w+ before."),
      of("overtaken", "Another version went live since this was asked for. Ask again."),
      of("directory-busy", "The company's directory is being changed just now. Try again."),
      of("own-request", "You asked for it yourself; another administrator has to approve it."),
      of("strands", "A caller would strand; the findings say where."),
      of("test-call-fails", "The kept test call \"(.+?)\" fails: .+"),
      of("file-saved-since", "A directory file saved revision \\d+. Nothing was saved now."),
      of("saved-since", "(.+) saved revision \\d+. Nothing was saved now."),
      of("what-is-missing", "What is missing is named."),
      of("nothing-carried", "Nothing was carried over."),
      of("test-call-named", "There is a test call of this name already."),
      of("test-calls-full", "At most (\\d+) are kept for a flow."),
      of("hours-in-use", "Agents or flows go by these hours; give them others first."),
      of("cases-need-somebody", "Hand their cases over with POST .+"),
      of("invite-whom", "Only somebody who works here and has an e-mail address can be invited."),
      of("invitation-over", "This invitation was used, has ended, or never was. Ask for a new one."),
      of("too-many-tries", "Wait a while before the next one."),
      of("own-rights", "Somebody else has to take your rights or your sign-in away."),
      of("own-leaving", "Somebody else has to say that you have left."),
      of("not-your-role", "Your role does not include this."),
      of("signed-out", "Sign in with POST .+"),
      of("store-away", "The store cannot be asked at the moment. Try again shortly."),
      of("broke", "It is in the log. Nothing was done that you were not told of."),
      of("hangs-numbers", "The \\w+ (.+) cannot be removed: it has (\\d+) numbers"),
      of("hangs-agents", "The \\w+ (.+) cannot be removed: it has (\\d+) agents"),
      of("hangs-flows", "The \\w+ (.+) cannot be removed: it has (\\d+) flows"),
      of("hangs-cases", "The \\w+ (.+) cannot be removed: it has (\\d+) cases"),
      of("hangs-open-cases",
          "The \\w+ (.+) cannot be removed: it has (\\d+) open cases, which need hand-over-to"),
      of("hangs-calls", "The \\w+ (.+) cannot be removed: it has (\\d+) calls"),
      of("hangs-notes", "The \\w+ (.+) cannot be removed: it has (\\d+) notes"),
      of("hangs-tasks", "The \\w+ (.+) cannot be removed: it has (\\d+) open tasks"),
      of("hangs-callbacks", "The \\w+ (.+) cannot be removed: it has (\\d+) callbacks"),
      of("subflow-missing", "The flow (\\S+) cannot be published: its subflow (\\S+) is not on file"));

  private RefusalSentences() {}
}
