package dev.onetouch.simulation;

import dev.onetouch.call.CallEffect;
import dev.onetouch.call.CallId;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Company;
import dev.onetouch.call.OfferId;
import dev.onetouch.switchboard.AnswerWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/// Writes answers as tickets that lead back to the effect, in place of a phone company's language.
final class Documents implements AnswerWriter {
  private static final String HOUSE = "https://phone.example/";
  private static final String TURN = "turn";
  private static final String OFFER = "offer";
  private static final String ROOM = "room";
  private final Map<String, Caller> callers = new HashMap<>();
  private final Map<String, CallEffect.AgentAnswer> agents = new HashMap<>();
  private int count;

  /// What the caller's leg is to do, and with which turn it comes back.
  record Caller(CallEffect.Answer effect, CallId call, String token) {}

  /// An address of ours, read.
  ///
  /// @param rooms whether it is where an agent's leg asks that is outside the room it belongs into
  /// @param name the turn or the offer
  record Address(boolean agents, boolean rooms, CallId call, String name) {
    static Address of(URI address) {
      String[] parts = address.getPath().split("/");
      return new Address(!parts[1].equals(TURN), parts[1].equals(ROOM), new CallId(parts[2]), parts[3]);
    }
  }

  @Override
  public String write(CallEffect.Answer answer, CallState state, String token, Company company) {
    String ticket = "document " + count++;
    callers.put(ticket, new Caller(answer, state.id(), token));
    return ticket;
  }

  @Override
  public String write(CallEffect.AgentAnswer answer, CallId call, OfferId offer, Company company) {
    String ticket = "document " + count++;
    agents.put(ticket, answer);
    return ticket;
  }

  @Override
  public URI address(CallId call, String token) {
    return URI.create(HOUSE + TURN + "/" + call + "/" + token);
  }

  @Override
  public URI agentAddress(CallId call, OfferId offer) {
    return URI.create(HOUSE + OFFER + "/" + call + "/" + offer);
  }

  @Override
  public URI roomAddress(CallId call, OfferId offer) {
    return URI.create(HOUSE + ROOM + "/" + call + "/" + offer);
  }

  @Override
  public URI agentStatus(CallId call, OfferId offer) {
    return URI.create(HOUSE + "status/" + call + "/" + offer);
  }

  @Override
  public URI customerStatus(CallId call) {
    return URI.create(HOUSE + "status/" + call);
  }

  @Override
  public URI fallback() {
    return URI.create(HOUSE + "fallback");
  }

  @Override
  public String browserIdentity(String agent) {
    return agent.replace('-', '_');
  }

  Caller caller(String ticket) {
    Caller written = callers.get(ticket);
    if (written == null) {
      throw new PromiseBroken("a caller's leg", "is given a document that nobody wrote");
    }
    return written;
  }

  CallEffect.AgentAnswer agent(String ticket) {
    return agents.get(ticket);
  }
}
