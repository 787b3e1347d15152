package dev.onetouch.web;

import java.util.List;
import java.util.Map;

/// A "no" with a reason, as RFC 9457 writes it.
///
/// @param status the HTTP status
/// @param kind the last word of the problem's type, stable for programs, such as `offer-gone`
/// @param title the same for every problem of this kind
/// @param detail what happened this time; never a secret, never a trace
/// @param errors which fields were refused and why
/// @param headers what else the answer carries, such as `Retry-After`
/// @param more members of this problem's own, for programs to go on with
public record Problem(
    int status,
    String kind,
    String title,
    String detail,
    List<FieldError> errors,
    Map<String, String> headers,
    Map<String, Object> more) {
  public static final String MEDIA_TYPE = "application/problem+json";
  public static final String TYPE_PREFIX = "urn:onetouch:problem:";

  public Problem {
    errors = List.copyOf(errors);
    headers = Map.copyOf(headers);
    more = Map.copyOf(more);
  }

  /// A problem with nothing of its own.
  public Problem(
      int status,
      String kind,
      String title,
      String detail,
      List<FieldError> errors,
      Map<String, String> headers) {
    this(status, kind, title, detail, errors, headers, Map.of());
  }

  /// @param pointer a JSON pointer into the request's body; empty for the whole of it
  /// @param parts the same as `detail`, for pages in another language; none when people wrote it
  public record FieldError(String pointer, String detail, List<Sentence> parts) {
    public FieldError(String pointer, String detail) {
      this(pointer, detail, Sentence.of(detail));
    }
  }

  public static Problem of(int status, String kind, String title, String detail) {
    return new Problem(status, kind, title, detail, List.of(), Map.of());
  }

  public static Problem badBody(String detail, List<FieldError> errors) {
    return new Problem(
        400,
        "bad-body",
        "The request's body is not what this operation takes",
        detail,
        errors,
        Map.of());
  }

  /// @param errors each names a parameter, as `/from`
  public static Problem badQuery(List<FieldError> errors) {
    return new Problem(
        400,
        "bad-query",
        "The request's query is not what this operation takes",
        errors.getFirst().detail(),
        errors,
        Map.of());
  }

  public static Problem notSignedIn() {
    return of(
        401,
        "not-signed-in",
        "Not signed in",
        "Sign in with POST /api/session first; the session may have ended.");
  }

  public static Problem forbidden(String detail) {
    return of(403, "forbidden", "Not allowed", detail);
  }

  public static Problem notFound(String detail) {
    return of(404, "not-found", "Not found", detail);
  }

  public static Problem unavailable(int retryAfterSeconds) {
    return of(
            503,
            "unavailable",
            "Not possible just now",
            "The store cannot be asked at the moment. Try again shortly.")
        .retryAfter(retryAfterSeconds);
  }

  public static Problem broken() {
    return of(
        500,
        "broken",
        "Something broke on our side",
        "It is in the log. Nothing was done that you were not told of.");
  }

  public Problem retryAfter(int seconds) {
    return with("Retry-After", Integer.toString(seconds));
  }

  /// The same with this header instead of any others.
  public Problem with(String header, String value) {
    return new Problem(status, kind, title, detail, errors, Map.of(header, value), more);
  }

  /// The same with these members instead of any others.
  public Problem carrying(Map<String, Object> members) {
    return new Problem(status, kind, title, detail, errors, headers, members);
  }

  public String type() {
    return TYPE_PREFIX + kind;
  }
}
