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
  private final Map<String, Caller> callers = new HashMap<>();
  private final Map<String, CallEffect.AgentAnswer> agents = new HashMap<>();
  private int count;

  /// What the caller's leg is to do, and with which turn it comes back.
  record Caller(CallEffect.Answer effect, CallId call, String token) {}

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
    return URI.create("https://phone.example/" + call + "/" + token);
  }

  static String tokenOf(URI address) {
    return address.getPath().substring(address.getPath().lastIndexOf('/') + 1);
  }

  Caller caller(String ticket) {
    return callers.get(ticket);
  }

  CallEffect.AgentAnswer agent(String ticket) {
    return agents.get(ticket);
  }
}
