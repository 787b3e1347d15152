package dev.onetouch.admin.audio;

import dev.onetouch.admin.audio.AudioIntake.Result;
import dev.onetouch.admin.audio.AudioShelf.Keeping;
import dev.onetouch.admin.audio.AudioShelf.Kept;
import dev.onetouch.admin.audio.AudioShelf.Removing;
import dev.onetouch.cases.AgentId;
import dev.onetouch.web.Api;
import dev.onetouch.web.Exchange;
import dev.onetouch.web.Playing;
import dev.onetouch.web.Problem;
import dev.onetouch.web.Refused;
import dev.onetouch.web.Role;
import dev.onetouch.web.Route;
import dev.onetouch.web.SignedIn;
import io.helidon.http.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Uploaded audio over HTTP: listed with where it is named, heard, put, taken away.
public final class AudioRoutes {
  private static final String PATH = Api.PREFIX + "/audio";
  private static final String ONE = PATH + "/{name}";
  private static final Set<Role> CHANGES = Set.of(Role.ADMINISTRATOR);
  private static final Set<Role> LOOKS = Set.of(Role.ADMINISTRATOR, Role.SUPERVISOR);

  private final AudioShelf shelf;

  public AudioRoutes(AudioShelf shelf) {
    this.shelf = shelf;
  }

  public List<Route> routes() {
    return List.of(
        new Route.Guarded(Method.GET, PATH, LOOKS, this::list),
        new Route.Guarded(Method.GET, ONE, LOOKS, this::hear),
        new Route.Guarded(Method.PUT, ONE, CHANGES, this::put),
        new Route.Guarded(Method.DELETE, ONE, CHANGES, this::remove));
  }

  private void list(Exchange exchange, SignedIn who) {
    exchange.json(200, new Shown(
        shelf.all(),
        new Limits(AudioIntake.MAX_BYTES, AudioIntake.MAX_LENGTH.toSeconds(), AudioShelf.MOST, AudioName.MAX_CHARACTERS)));
  }

  private void hear(Exchange exchange, SignedIn who) {
    Playing.answer(exchange, shelf.hear(name(exchange)).orElseThrow(AudioRoutes::notThere), "private, no-cache");
  }

  private void put(Exchange exchange, SignedIn who) {
    String asked = exchange.pathParameter("name");
    String name = AudioName.of(asked).orElseThrow(() -> refused(422, asked, new Result.Refused(
        "bad-name", "", AudioName.MAX_CHARACTERS,
        "accepted: up to " + AudioName.MAX_CHARACTERS + " letters, digits, blanks and . _ - ( ), a letter or digit first")));
    switch (AudioIntake.look(exchange.body(AudioIntake.MAX_BYTES))) {
      case Result.Refused no -> throw refused(no.code().equals("too-large") ? 413 : 422, name, no);
      case Result.Taken(var sound) -> {
        Keeping kept = shelf.keep(name, sound, new AgentId(who.agent()));
        if (kept == Keeping.FULL) {
          throw refused(422, name, new Result.Refused("too-many", "", AudioShelf.MOST,
              "there are " + AudioShelf.MOST + " already; take one away that nothing names"));
        }
        exchange.json(kept == Keeping.NEW ? 201 : 200, new Taken(name, sound.contentType(), sound.length().toMillis()));
      }
    }
  }

  private void remove(Exchange exchange, SignedIn who) {
    switch (shelf.remove(name(exchange), new AgentId(who.agent()))) {
      case Removing.Done _ -> exchange.noContent();
      case Removing.NotThere _ -> throw notThere();
      case Removing.InUse(var uses) -> throw new Refused(Problem.of(409, "in-use", "Something hangs on it",
          "Prompts name it; give them words or other audio first.").carrying(Map.of("uses", uses)));
    }
  }

  private static String name(Exchange exchange) {
    return AudioName.of(exchange.pathParameter("name")).orElseThrow(AudioRoutes::notThere);
  }

  private static Refused notThere() {
    return new Refused(Problem.notFound("Nothing was uploaded under this name."));
  }

  private static Refused refused(int status, String name, Result.Refused why) {
    return new Refused(Problem.of(status, "audio-refused", "This cannot be played to callers", name + ": " + why.sentence())
        .carrying(Map.of("code", why.code(), "found", why.found(), "limit", why.limit())));
  }

  record Shown(List<Kept> audio, Limits limits) {}

  record Limits(long bytes, long seconds, long files, long nameCharacters) {}

  record Taken(String name, String contentType, long millis) {}
}
