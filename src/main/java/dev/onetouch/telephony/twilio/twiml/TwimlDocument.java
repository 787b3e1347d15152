package dev.onetouch.telephony.twilio.twiml;

import java.util.Map;

/// What one leg is told, before it is written. Each kind has one template of the same name under
/// `tw-ml-templates/`.
///
/// All strings are cleaned and escaped while being written, so they may hold anything; addresses
/// are absolute, or begin with our own `/`.
public sealed interface TwimlDocument
    permits ListenDocument,
        RingAgentsDocument,
        DutyLineDocument,
        WaitDocument,
        RecordDocument,
        CustomerRoomDocument,
        AgentRoomDocument,
        ComeBackDocument,
        GoodbyeDocument,
        WhisperDocument,
        BridgeDocument,
        RefuseDocument {
  /// The file's name without `.xml`.
  String template();

  Audience audience();

  /// The template's variables. A template that asks for another one stops the start.
  Map<String, Object> variables();
}
