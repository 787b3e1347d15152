package dev.onetouch.formats;

import java.util.Comparator;

/// One thing wrong with a file, as the person who wrote it needs to hear it.
///
/// @param file as it was named to us
/// @param line 1 for the first
/// @param column 1 for the first
/// @param pointer JSON pointer (RFC 6901) to the value, empty for the whole file; a key that is missing or
///     should not be there is named by `found`
/// @param found what stands there
/// @param accepted what may stand there
public record Refusal(String file, int line, int column, String pointer, String found, String accepted) {

  /// As the reader meets them: file by file, from the top.
  public static final Comparator<Refusal> IN_READING_ORDER =
      Comparator.comparing(Refusal::file)
          .thenComparingInt(Refusal::line)
          .thenComparingInt(Refusal::column)
          .thenComparing(Refusal::pointer)
          .thenComparing(Refusal::found);

  /// One line for a terminal.
  @Override
  public String toString() {
    String where = pointer.isEmpty() ? "" : " " + pointer;
    return file + ":" + line + ":" + column + where + ": found " + found + "; accepted: " + accepted;
  }
}
