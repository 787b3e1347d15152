package dev.onetouch.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// JSON in and out: bounded when read, kebab-case and ISO 8601 when written.
public final class Json {
  public static final int MAX_BODY_BYTES = 64 * 1024;

  /// For the few operations that take a whole document, such as a flow.
  public static final int MAX_DOCUMENT_BYTES = 1024 * 1024;

  /// For a file of up to [#MAX_DOCUMENT_BYTES] that comes as the text of one field: each of its quotes and line ends takes two.
  public static final int MAX_FILE_BODY_BYTES = 2 * MAX_DOCUMENT_BYTES + MAX_BODY_BYTES;

  public static final int MAX_DEPTH = 50;

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxStringLength(MAX_DOCUMENT_BYTES)
                          .maxDocumentLength(MAX_FILE_BODY_BYTES)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .addModule(new JavaTimeModule())
          .addModule(new Jdk8Module())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .build();

  public byte[] write(Object value) {
    try {
      return mapper.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "cannot be written as JSON: " + value.getClass().getName(), e);
    }
  }

  /// Reads one JSON document of at most [#MAX_BODY_BYTES]; anything else is [Refused].
  public JsonNode read(InputStream body) {
    return read(body, MAX_BODY_BYTES);
  }

  /// As [#read(InputStream)] for up to so many bytes, [#MAX_FILE_BODY_BYTES] at most.
  public JsonNode read(InputStream body, int maxBytes) {
    byte[] bytes = bounded(body, maxBytes);
    if (bytes.length == 0) {
      throw new Refused(
          Problem.badBody("The body is empty; a JSON object is expected.", List.of()));
    }
    try {
      return mapper.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw new Refused(
          Problem.badBody(
              "Not JSON" + where(e.getLocation()) + ": " + e.getOriginalMessage(), List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A body that is no JSON, within the same bounds.
  String text(InputStream body, int maxBytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bounded(body, maxBytes))).toString();
    } catch (CharacterCodingException e) {
      throw new Refused(Problem.badBody("The body is not text in UTF-8.", List.of()));
    }
  }

  private static byte[] bounded(InputStream body, int maxBytes) {
    return upTo(body, maxBytes)
        .orElseThrow(() -> new Refused(
            Problem.of(
                413,
                "body-too-large",
                "The request's body is too large",
                "At most " + maxBytes + " bytes are taken.")));
  }

  /// All of it; nothing when it has more than so many bytes.
  static Optional<byte[]> upTo(InputStream body, int maxBytes) {
    try (body) {
      byte[] bytes = body.readNBytes(maxBytes + 1);
      return bytes.length > maxBytes ? Optional.empty() : Optional.of(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String where(JsonLocation location) {
    return location == null
        ? ""
        : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}
