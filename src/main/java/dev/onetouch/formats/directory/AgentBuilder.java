package dev.onetouch.formats.directory;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.cases.AgentId;
import dev.onetouch.cases.TeamId;
import dev.onetouch.formats.source.Fields;
import dev.onetouch.formats.source.Spot;
import java.util.List;
import java.util.Locale;

/// Makes one agent of a checked entry.
final class AgentBuilder {
  private final Fields agent;
  private final AgentId id;
  private final PasswordHash passwords;

  AgentBuilder(Fields agent, PasswordHash passwords) {
    this.agent = agent;
    this.passwords = passwords;
    id = new AgentId(agent.text("id").orElseThrow());
  }

  AgentEntry agent() {
    return new AgentEntry(
        id,
        Parts.removes(agent),
        Parts.text(agent, "hand-over-to").map(AgentId::new),
        Parts.text(agent, "name"),
        Parts.texts(agent, "teams").map(teams -> teams.stream().map(TeamId::new).toList()),
        Parts.texts(agent, "skills"),
        Parts.texts(agent, "languages"),
        Parts.text(agent, "phone").map(PhoneNumber::new),
        Parts.of(agent, "cover", AgentBuilder::covers),
        Parts.text(agent, "hours"),
        Parts.of(agent, "sign-in", this::signIn),
        Parts.texts(agent, "roles").map(roles ->
            roles.stream().map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT))).toList()));
  }

  private static List<AgentId> covers(Spot cover) {
    return Fields.text(cover).map(List::of).orElseGet(() -> Parts.texts(cover)).stream()
        .map(AgentId::new)
        .toList();
  }

  private SignIn signIn(Spot spot) {
    Fields signIn = Fields.of(spot).orElseThrow();
    Part<String> hash = signIn.text("password-hash")
        .or(() -> signIn.text("password").map(password -> passwords.of(id, password)))
        .map(Part::of)
        .orElse(Part.unsaid());
    return new SignIn(signIn.text("email").orElseThrow(), hash);
  }
}
