package dev.onetouch.switchboard;

import dev.onetouch.call.CallEffect.AgentAnswer;
import dev.onetouch.call.CallEffect.Answer;
import dev.onetouch.call.CallId;
import dev.onetouch.call.CallState;
import dev.onetouch.call.Company;
import dev.onetouch.call.OfferId;
import java.net.URI;

/// Puts an answer into the phone company's language. Throws [RuntimeException] when a template is broken; the caller of the
/// switchboard then answers with the last resort.
public interface AnswerWriter {

  /// @param token the turn token the caller's leg shall come back with
  String write(Answer answer, CallState state, String token, Company company);

  String write(AgentAnswer answer, CallId call, OfferId offer, Company company);

  /// Where the caller's leg asks for this turn.
  URI address(CallId call, String token);

  /// Where an agent's leg that we had dialled asks what to hear.
  URI agentAddress(CallId call, OfferId offer);

  /// Where an agent's leg asks that is outside the room it belongs into.
  URI roomAddress(CallId call, OfferId offer);

  /// Where the carrier reports what becomes of an agent's leg that we had dialled.
  URI agentStatus(CallId call, OfferId offer);

  /// Where the carrier reports what becomes of the customer's leg that we had dialled.
  URI customerStatus(CallId call);

  /// The document of a leg that we had dialled when none of ours can be had.
  URI fallback();

  /// The name under which an agent's browser is rung.
  String browserIdentity(String agentId);
}
