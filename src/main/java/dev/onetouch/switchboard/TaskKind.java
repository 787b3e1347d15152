package dev.onetouch.switchboard;

import java.util.Locale;

/// What a task is about.
public enum TaskKind {
  /// A message was left.
  VOICEMAIL,
  /// A caller hung up while waiting for a person.
  GAVE_UP,
  /// A customer could not be reached as promised.
  CALLBACK,
  /// The third call about one case within a week: for the resolution team.
  CALLED_AGAIN,
  /// A bad answer in a survey: for a supervisor.
  BAD_SURVEY;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
