package dev.onetouch.formats.source;

/// A place in a file, line and column starting at 1.
public record Mark(int line, int column) {
  public static final Mark START = new Mark(1, 1);
}
