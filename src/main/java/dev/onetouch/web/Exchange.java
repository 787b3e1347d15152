package dev.onetouch.web;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One request and its answer, as operations see them.
public final class Exchange {
  private static final String JSON = "application/json";
  private static final int MAX_PATH_PARAMETER = 128;

  private final ServerRequest request;
  private final ServerResponse response;
  private final Json json;

  Exchange(ServerRequest request, ServerResponse response, Json json) {
    this.request = request;
    this.response = response;
    this.json = json;
  }

  /// A part of the path. One that cannot be anything of ours is nothing of ours.
  public String pathParameter(String name) {
    String value = request.path().pathParameters().get(name);
    if (value.isBlank() || value.length() > MAX_PATH_PARAMETER || value.indexOf(0) >= 0) {
      throw new Refused(Problem.notFound("There is no such " + name + "."));
    }
    return value;
  }

  public Optional<String> header(String name) {
    return header(HeaderNames.create(name));
  }

  Optional<String> header(HeaderName name) {
    return request.headers().first(name);
  }

  /// The value of a cookie. Two of one name are somebody's game and count as none.
  Optional<String> cookieNamed(String name) {
    String prefix = name + "=";
    List<String> found =
        header(HeaderNames.COOKIE).stream()
            .flatMap(header -> Arrays.stream(header.split(";")))
            .map(String::strip)
            .filter(pair -> pair.startsWith(prefix))
            .map(pair -> pair.substring(prefix.length()))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// The query as it came, without its question mark; empty when there is none.
  String query() {
    return request.query().rawValue();
  }

  /// The address the connection comes from: the next hop, not necessarily the person.
  String peerAddress() {
    return request.remotePeer().host();
  }

  /// A parameter of the query; empty when it is not there or has nothing in it.
  public Optional<String> queryParameter(String name) {
    return request.query().contains(name)
        ? Optional.of(request.query().get(name)).filter(value -> !value.isEmpty())
        : Optional.empty();
  }

  /// Whether anything was sent beside the headers.
  public boolean hasBody() {
    return request.content().hasEntity();
  }

  /// The body as the fields of a JSON object.
  public BodyFields fields() {
    return fields(Json.MAX_BODY_BYTES);
  }

  /// As [#fields()] for a body of up to so many bytes, [Json#MAX_FILE_BODY_BYTES] at most.
  public BodyFields fields(int maxBytes) {
    if (header(HeaderNames.CONTENT_TYPE).filter(type -> !isJson(type)).isPresent()) {
      throw new Refused(
          Problem.of(
              415,
              "not-json",
              "The body's media type is not taken",
              "Send the body as " + JSON + "."));
    }
    InputStream body =
        request.content().hasEntity()
            ? request.content().inputStream()
            : InputStream.nullInputStream();
    return BodyFields.of(json.read(body, maxBytes));
  }

  /// The body as text in UTF-8, of at most so many bytes; more is [Refused].
  public String text(int maxBytes) {
    return request.content().hasEntity() ? json.text(request.content().inputStream(), maxBytes) : "";
  }

  /// The body as it is; nothing when it has more than so many bytes.
  public Optional<byte[]> body(int maxBytes) {
    return request.content().hasEntity()
        ? Json.upTo(request.content().inputStream(), maxBytes)
        : Optional.of(new byte[0]);
  }

  public void json(int status, Object value) {
    response.status(status).header(HeaderNames.CONTENT_TYPE, JSON);
    response.send(json.write(value));
  }

  /// Bytes as they are; the headers replace those every answer has.
  public void bytes(int status, Map<String, String> headers, byte[] body) {
    response.status(status);
    headers.forEach((name, value) -> response.header(HeaderNames.create(name), value));
    response.send(body);
  }

  /// Sends the browser elsewhere.
  void sendTo(String address) {
    response.status(302).header(HeaderNames.LOCATION, address).send();
  }

  public void noContent() {
    response.status(204).send();
  }

  public void problem(Problem problem) {
    new ProblemWriter(json).send(response, problem);
  }

  public void cookie(String setCookie) {
    response.headers().add(HeaderNames.SET_COOKIE, setCookie);
  }

  /// Opens a stream of server-sent events; the caller writes and flushes until one of the two sides
  /// goes.
  public OutputStream eventStream() {
    response.status(200).header(HeaderNames.CONTENT_TYPE, "text/event-stream");
    response.header("X-Accel-Buffering", "no");
    return response.outputStream();
  }

  /// A value as JSON on one line, for an event's data.
  public String line(Object value) {
    return new String(json.write(value), StandardCharsets.UTF_8);
  }

  private static boolean isJson(String type) {
    return type.split(";", 2)[0].strip().equalsIgnoreCase(JSON);
  }
}
