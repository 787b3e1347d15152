package dev.onetouch.formats.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/// A directory file's text: reading it gives the same directory again. Every text stands in quotes, so that nothing is taken
/// for a number, a date or a "no".
public final class DirectoryText {
  private static final YAMLMapper MAPPER = YAMLMapper.builder()
      .disable(YAMLGenerator.Feature.SPLIT_LINES)
      .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
      .build();

  private DirectoryText() {}

  public static String of(JsonNode file) {
    try {
      return MAPPER.writeValueAsString(file);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a directory cannot be written", broken);
    }
  }
}
