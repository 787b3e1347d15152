package dev.onetouch.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.onetouch.web.Problem.FieldError;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;

/// Sends problems.
final class ProblemWriter {
  private final Json json;

  ProblemWriter(Json json) {
    this.json = json;
  }

  void send(ServerResponse response, Problem problem) {
    response.status(problem.status()).header(HeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE);
    problem.headers().forEach((name, value) -> response.header(name, value));
    response.send(bytes(problem));
  }

  byte[] bytes(Problem problem) {
    return json.write(
        new Written(
            problem.type(),
            problem.title(),
            problem.status(),
            problem.detail(),
            Sentence.of(problem.detail()),
            problem.errors(),
            problem.more()));
  }

  record Written(
      String type,
      String title,
      int status,
      String detail,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Sentence> parts,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors,
      @JsonAnyGetter Map<String, Object> more) {}
}
