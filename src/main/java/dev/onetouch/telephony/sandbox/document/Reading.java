package dev.onetouch.telephony.sandbox.document;

import java.util.List;

/// What came of reading an answer of the application.
public sealed interface Reading {

  /// Verbs to carry out, in order, and what was wrong with them.
  record Document(List<Verb> verbs, List<Warning> warnings) implements Reading {

    public Document {
      verbs = List.copyOf(verbs);
      warnings = List.copyOf(warnings);
    }
  }

  /// Nothing that could be carried out.
  record Unreadable(int code, String sentence) implements Reading {}
}
