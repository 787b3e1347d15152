package dev.onetouch.formats.audio;

/// Numbers and marks in a file. Beyond its end there is nothing: marks are not there and numbers are zero.
final class Bytes {
  private Bytes() {}

  static boolean hasAt(byte[] file, int at, String mark) {
    if (at < 0 || at + mark.length() > file.length) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if (file[at + i] != (byte) mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static int at(byte[] file, int at) {
    return at >= 0 && at < file.length ? file[at] & 0xFF : 0;
  }

  static int little16(byte[] file, int at) {
    return at(file, at) | at(file, at + 1) << 8;
  }

  static long little32(byte[] file, int at) {
    return little16(file, at) | (long) little16(file, at + 2) << 16;
  }
}
