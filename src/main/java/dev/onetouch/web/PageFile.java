package dev.onetouch.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.ServerRequestHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One file of the web pages, held in memory in every encoding it was packed in.
///
/// @param digest of its plain content; changes when the content does
/// @param packed content by encoding, `br` before `gzip`, and plain under the empty name
record PageFile(String mediaType, String digest, Map<String, byte[]> packed) {
  private static final String PLAIN = "";

  PageFile {
    packed = new LinkedHashMap<>(packed);
  }

  /// One way of sending it.
  ///
  /// @param encoding empty when it is sent as it is
  record Form(String encoding, byte[] bytes, String tag) {
    boolean held(ServerRequestHeaders headers) {
      return headers.all(HeaderNames.IF_NONE_MATCH, List::of).stream()
          .flatMap(header -> List.of(header.split(",")).stream())
          .map(one -> one.strip().replaceFirst("^W/", ""))
          .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }
  }

  byte[] plain() {
    return form(PLAIN).bytes();
  }

  /// The smallest form the asker takes.
  Form formFor(ServerRequestHeaders headers) {
    String accepted = String.join(",", headers.all(HeaderNames.ACCEPT_ENCODING, List::of));
    return packed.keySet().stream()
        .filter(encoding -> !encoding.equals(PLAIN) && takes(accepted, encoding))
        .findFirst()
        .map(this::form)
        .orElseGet(() -> form(PLAIN));
  }

  private Form form(String encoding) {
    byte[] bytes = packed.get(encoding);
    if (bytes == null) {
      throw new IllegalStateException("a page file without its content");
    }
    return new Form(encoding, bytes, "\"" + digest + (encoding.isEmpty() ? "" : "-" + encoding) + "\"");
  }

  private static boolean takes(String accepted, String encoding) {
    return List.of(accepted.split(",")).stream()
        .map(one -> one.replace(" ", "").toLowerCase(java.util.Locale.ROOT).split(";", 2))
        .filter(words -> words[0].equals(encoding))
        .anyMatch(words -> words.length == 1 || !words[1].matches("q=0(\\.0*)?"));
  }
}
