/// The voice webhooks: what Twilio asks of us, and what it is told. [VoiceWebhook] is the edge where every failure still
/// leads to a person; [TwilioAnswerWriter] puts the machine's answers into documents.
///
/// May know: `switchboard`, `call`, `caller`, `telephony`. Start reading at [VoiceWebhook].
@NullMarked
package dev.onetouch.telephony.twilio.voice;

import org.jspecify.annotations.NullMarked;
