package dev.onetouch.admin.rehearsal;

import dev.onetouch.web.BodyFields;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// What a kept call is to come to.
///
/// @param path steps it goes through in this order, whatever stands between them
record Expected(String reaches, List<String> path) {
  private static final int MAX_PATH = 500;
  private static final int MAX_STEP = 130;

  Expected {
    path = List.copyOf(path);
  }

  static Expected read(BodyFields fields) {
    fields.object("expect");
    return fields.optionalFields("expect").map(expect -> {
      String reaches =
          expect.oneOf("reaches", Reached.PERSON, Reached.CALLBACK, Reached.VOICEMAIL, Reached.GOODBYE);
      List<String> path = expect.optionalTexts("path", MAX_PATH, MAX_STEP);
      expect.over();
      return new Expected(reaches, path);
    }).orElse(new Expected("", List.of()));
  }

  /// What came instead; empty when nothing did.
  String missed(Transcript played) {
    if (played.refused().isPresent()) {
      return "input " + (played.refused().get().input() + 1) + ": " + played.refused().get().why();
    }
    if (!played.reached().equals(reaches)) {
      return "it was to reach " + reaches + " and reached " + played.reached();
    }
    return firstMissing(played.path())
        .map(step -> "it did not go through " + step + ", as it was to")
        .orElse("");
  }

  private Optional<String> firstMissing(List<String> walked) {
    Iterator<String> left = walked.iterator();
    return path.stream().filter(step -> !found(step, left)).findFirst();
  }

  private static boolean found(String step, Iterator<String> left) {
    while (left.hasNext()) {
      if (left.next().equals(step)) {
        return true;
      }
    }
    return false;
  }
}
