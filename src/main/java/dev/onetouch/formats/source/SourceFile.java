package dev.onetouch.formats.source;

import dev.onetouch.formats.Reading;
import dev.onetouch.formats.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A file's name and text. The name is only shown, and tells JSON from YAML.
public record SourceFile(String name, String text) {
  public static final int MAX_BYTES = 1 << 20;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  public SourceFile {
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
  }

  /// Reads a file of at most [#MAX_BYTES] in UTF-8. A file that cannot be read is refused like a wrong one.
  public static Reading<SourceFile> load(String name, Path path) {
    try {
      if (Files.isDirectory(path) || Files.size(path) > MAX_BYTES) {
        return tooBig(name);
      }
      return decode(name, Files.readAllBytes(path));
    } catch (NoSuchFileException missing) {
      return refused(name, "no such file", "the name of a file");
    } catch (IOException unreadable) {
      return refused(name, "a file that cannot be read (" + unreadable.getMessage() + ")", "a readable file");
    }
  }

  /// As [#load(String, Path)] for bytes that came another way.
  public static Reading<SourceFile> decode(String name, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      return tooBig(name);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Reading.of(new SourceFile(name, text));
    } catch (CharacterCodingException notUtf8) {
      return refused(name, "bytes that are not UTF-8", "text in UTF-8");
    }
  }

  boolean isJson() {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".json") || lower.endsWith(".yaml") || lower.endsWith(".yml")) {
      return lower.endsWith(".json");
    }
    return text.stripLeading().startsWith("{");
  }

  boolean tooLong() {
    return text.length() > MAX_BYTES;
  }

  private static Reading<SourceFile> tooBig(String name) {
    return refused(name, "a file too big to read", "a file of at most " + MAX_BYTES + " bytes");
  }

  private static Reading<SourceFile> refused(String name, String found, String accepted) {
    return Reading.refused(List.of(new Refusal(name, 1, 1, "", found, accepted)));
  }
}
