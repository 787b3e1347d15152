package dev.onetouch.web;

import static dev.onetouch.web.Sentence.Known.of;

import dev.onetouch.web.Sentence.Known;
import java.util.List;

/// Why a call went where it went. The first that fits counts.
final class WhySentences {
  static final List<Known> ALL = List.of(
      of("why-talked", "They talked with (.+) a moment ago"),
      of("why-owns", "(.+) owns the case"),
      of("why-owner-later", "(.+) owns the case and cannot come now"),
      of("why-waits-for", "Waits for (.+)"),
      of("why-cover-no-answer", "Standing in for (.+), who did not answer"),
      of("why-cover-busy", "Standing in for (.+), who is busy"),
      of("why-cover-off", "Standing in for (.+), who is off"),
      of("why-cover-nameless", "Standing in for the owner"),
      of("why-cover", "Standing in for (.+)"),
      of("why-longest-free", "Longest free in the team"),
      of("why-fits", "Free in the team, and fits language and skills best"),
      of("why-fits-elsewhere", "Free in another team, and fits language and skills best"),
      of("why-team-busy", "Nobody in the team is free"),
      of("why-nobody", "Nobody is signed in"),
      of("why-all-busy", "Everybody signed in is busy"),
      of("why-no-offer", "No offer could be made"),
      of("why-asked-waiting", "The caller asked for it while waiting"),
      of("why-unseen", "The floor could not be seen"),
      of("why-broke", "Something broke on our side"));

  private WhySentences() {}
}
