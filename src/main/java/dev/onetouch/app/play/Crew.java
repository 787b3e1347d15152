package dev.onetouch.app.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.onetouch.telephony.twilio.voice.ClientIdentity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The agents of a script: at their desks and phones, each behaving as written.
final class Crew implements AutoCloseable {
  /// How long into the whisper an agent on a phone presses 1.
  private static final int KEY_AFTER_SECONDS = 4;

  /// Well before a silent browser counts as closed.
  private static final Duration LOOK_EVERY = Duration.ofSeconds(8);

  private final Cast cast;
  private final PhoneBox phones;
  private final Desks desks;
  private final Map<String, CallScript.Person> ways = new LinkedHashMap<>();
  private final List<Intention> intentions = new ArrayList<>();
  private Duration sinceLook = Duration.ZERO;

  Crew(Cast cast, PhoneBox phones, Desks desks) {
    this.cast = cast;
    this.phones = phones;
    this.desks = desks;
  }

  /// Something an agent will do in a while.
  private static final class Intention {
    private Duration left;
    private final Runnable deed;

    private Intention(Duration left, Runnable deed) {
      this.left = left;
      this.deed = deed;
    }
  }

  /// Sends everybody away who is not in the script, and seats the others in its order.
  void gather(Map<String, CallScript.Person> people) {
    for (String agent : cast.atDesks()) {
      endWrapUp(agent);
      leave(agent);
    }
    people.forEach(this::come);
  }

  void come(String agent, CallScript.Person person) {
    Cast.Member member = cast.agent(agent);
    ways.put(agent, person);
    boolean browser = person.by().equals("browser");
    phones.register(identity(agent), browser);
    if (!browser) {
      if (member.phone().isEmpty()) {
        throw new StageFault(member.name() + " has no phone on file: a script can have them by browser only");
      }
      phones.answering(member.phone(), behaviour(person));
    }
    if (member.hasDesk()) {
      desks.of(agent).available(person.by());
    }
  }

  /// Whether their calls come to their browser.
  boolean atDesk(String agent) {
    return ways.containsKey(agent) && ways.get(agent).by().equals("browser");
  }

  /// What an agent's desk shows; nothing for whoever has none.
  JsonNode desk(String agent) {
    return !cast.agent(agent).hasDesk() ? MissingNode.getInstance() : desks.of(agent).look();
  }

  void leave(String agent) {
    ways.remove(agent);
    if (!cast.agent(agent).hasDesk()) {
      phones.answering(cast.agent(agent).phone(), Map.of("answering", "rings"));
      return;
    }
    phones.register(identity(agent), false);
    desks.of(agent).away();
  }

  void endWrapUp(String agent) {
    desks.of(agent).endWrapUp();
  }

  Optional<Cast.Member> agentAt(String address) {
    return cast.agents().values().stream()
        .filter(member -> address.equals("client:" + identity(member.id())) || address.equals(member.phone()))
        .findFirst();
  }

  /// Who is at an address, and how they are reached there.
  String nameAt(String address) {
    return agentAt(address)
        .map(member -> member.name() + (address.startsWith("client:") ? " (desk)" : " (phone)"))
        .orElseGet(() -> cast.name(address));
  }

  /// An agent's browser rings: they will do as they do.
  ///
  /// @param offer empty when there is nothing to accept: they asked for the call themselves
  /// @param dialled whether a caller's leg rings them; a leg of our own is ended for who declines at the desk
  void rung(Cast.Member member, String leg, String offer, boolean dialled) {
    CallScript.Person way = ways.get(member.id());
    if (way == null || way.does().equals("nothing")) {
      return;
    }
    intentions.add(new Intention(Duration.ofSeconds(way.afterSeconds()), () -> {
      if (way.does().equals("declines")) {
        desks.of(member.id()).decline(offer);
        if (dialled) {
          phones.decline(leg);
        }
      } else if (offer.isEmpty() || desks.of(member.id()).accept(offer)) {
        phones.answer(leg);
      }
    }));
  }

  /// Time went by: what is due is done, and open desks show that they are open.
  void passed(Duration time) {
    sinceLook = sinceLook.plus(time);
    if (sinceLook.compareTo(LOOK_EVERY) >= 0) {
      sinceLook = Duration.ZERO;
      ways.keySet().stream().filter(agent -> cast.agent(agent).hasDesk()).forEach(agent -> desks.of(agent).look());
    }
    List<Intention> due = new ArrayList<>();
    for (Intention intention : intentions) {
      intention.left = intention.left.minus(time);
      if (!intention.left.isPositive()) {
        due.add(intention);
      }
    }
    intentions.removeAll(due);
    due.forEach(intention -> intention.deed.run());
  }

  private static Map<String, ?> behaviour(CallScript.Person person) {
    return switch (person.does()) {
      case "accepts" -> Map.of("answering", "answers", "after-seconds", person.afterSeconds(), "keys", "1",
          "keys-after-seconds", KEY_AFTER_SECONDS);
      case "declines" -> Map.of("answering", "declines", "after-seconds", person.afterSeconds());
      case "voicemail" -> Map.of("answering", "voicemail", "after-seconds", person.afterSeconds());
      default -> Map.of("answering", "rings");
    };
  }

  private static String identity(String agent) {
    return ClientIdentity.of(agent);
  }

  /// Nobody stays behind: there is no one left to answer for them.
  @Override
  public void close() {
    List.copyOf(ways.keySet()).forEach(this::leave);
  }
}
