package dev.onetouch.formats.audio;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a file that cannot be played seems to be, so that whoever chose it knows which one it was.
final class FileKinds {
  static final String UNKNOWN = "unknown";
  private static final int LOOKED_AT_BYTES = 512;
  private static final Map<String, String> BEGINNINGS = beginnings();

  private FileKinds() {}

  /// `ogg`, `flac`, `aiff`, `au`, `mp4`, `midi`, `amr`, `webm`, `image`, `pdf`, `zip`, `text` or `unknown`.
  static String of(byte[] file) {
    if (Bytes.hasAt(file, 4, "ftyp")) {
      return "mp4";
    }
    return BEGINNINGS.entrySet().stream()
        .filter(one -> Bytes.hasAt(file, 0, one.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> text(file) ? "text" : UNKNOWN);
  }

  private static Map<String, String> beginnings() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("OggS", "ogg");
    all.put("fLaC", "flac");
    all.put("FORM", "aiff");
    all.put(".snd", "au");
    all.put("MThd", "midi");
    all.put("#!AMR", "amr");
    all.put("\u001a\u0045\u00df\u00a3", "webm");
    all.put("\u0089PNG", "image");
    all.put("GIF8", "image");
    all.put("\u00ff\u00d8\u00ff", "image");
    all.put("%PDF", "pdf");
    all.put("PK\u0003\u0004", "zip");
    return all;
  }

  private static boolean text(byte[] file) {
    int length = Math.min(file.length, LOOKED_AT_BYTES);
    for (int i = 0; i < length; i++) {
      if (file[i] >= 0 && file[i] < ' ' && file[i] != '\n' && file[i] != '\r' && file[i] != '\t') {
        return false;
      }
    }
    // A letter cut in two at the end of what is looked at is none of the file's doing.
    for (int cut = 0; cut < 4 && cut < length; cut++) {
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file, 0, length - cut));
        return true;
      } catch (CharacterCodingException _) {
        // One byte fewer may be whole letters.
      }
    }
    return false;
  }
}
