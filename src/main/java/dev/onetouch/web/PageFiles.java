package dev.onetouch.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The web pages as the build packed them into the program. What is not in the build's list does not exist, whatever path
/// somebody sends.
public final class PageFiles {
  /// Where the build puts them.
  public static final String BUILT = "/web";

  static final String INDEX = "index.html";
  private static final String LIST = "files.txt";
  private static final Map<String, String> SUFFIXES = Map.of("br", ".br", "gzip", ".gz");
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "webmanifest", "application/manifest+json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "mp3", "audio/mpeg",
          "txt", "text/plain; charset=utf-8");

  private final Map<String, PageFile> files;

  private PageFiles(Map<String, PageFile> files) {
    this.files = Map.copyOf(files);
  }

  /// @param folder in the class path; without a list in it there are no pages
  public static PageFiles in(String folder) {
    Map<String, PageFile> files = new HashMap<>();
    read(folder + "/" + LIST)
        .map(list -> new String(list, StandardCharsets.UTF_8))
        .orElse("")
        .lines()
        .map(line -> line.split("\t", -1))
        .forEach(words -> files.put(words[0], file(folder, words[0], words[1], words[2])));
    return new PageFiles(files);
  }

  /// One file of the program that is no page.
  static PageFile document(String resource, String mediaType) {
    byte[] content = needed(resource);
    String digest = SessionToken.sha256(new String(content, StandardCharsets.UTF_8));
    return new PageFile(mediaType, digest, Map.of("", content));
  }

  Optional<PageFile> find(String path) {
    return Optional.ofNullable(files.get(path));
  }

  private static PageFile file(String folder, String path, String digest, String packed) {
    Map<String, byte[]> forms = new LinkedHashMap<>();
    for (String encoding : List.of("br", "gzip")) {
      String suffix = SUFFIXES.getOrDefault(encoding, "");
      if (List.of(packed.split(",")).contains(suffix.substring(1))) {
        forms.put(encoding, needed(folder + "/" + path + suffix));
      }
    }
    forms.put("", needed(folder + "/" + path));
    String kind = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return new PageFile(MEDIA_TYPES.getOrDefault(kind, "application/octet-stream"), digest, forms);
  }

  private static byte[] needed(String resource) {
    return read(resource).orElseThrow(() -> new IllegalStateException("missing from the program: " + resource));
  }

  private static Optional<byte[]> read(String resource) {
    try (InputStream in = PageFiles.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
