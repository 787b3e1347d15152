package dev.onetouch.switchboard;

import dev.onetouch.call.CallEffect;
import dev.onetouch.call.CallId;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Company;
import dev.onetouch.call.OfferId;
import java.net.URI;

/// Writes an answer as its own name.
final class WordedAnswers implements AnswerWriter {
  @Override
  public String write(CallEffect.Answer answer, CallState state, String token, Company company) {
    return answer.getClass().getSimpleName();
  }

  @Override
  public String write(CallEffect.AgentAnswer answer, CallId call, OfferId offer, Company company) {
    return answer.getClass().getSimpleName();
  }

  @Override
  public URI address(CallId call, String token) {
    return URI.create("https://phone.example.com/voice/turn/" + call + "/" + token);
  }

  @Override
  public URI agentAddress(CallId call, OfferId offer) {
    return address(call, offer.value());
  }

  @Override
  public URI roomAddress(CallId call, OfferId offer) {
    return address(call, offer.value());
  }

  @Override
  public URI agentStatus(CallId call, OfferId offer) {
    return address(call, offer.value());
  }

  @Override
  public URI customerStatus(CallId call) {
    return address(call, "status");
  }

  @Override
  public URI fallback() {
    return URI.create("https://phone.example.com/voice/fallback");
  }

  @Override
  public String browserIdentity(String agent) {
    return agent;
  }
}
