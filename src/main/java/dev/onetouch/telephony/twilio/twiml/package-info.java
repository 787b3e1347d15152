/// What a leg hears and does, as TwiML. The only reader of `tw-ml-templates/*.xml`, which a company
/// may edit: each is rendered with samples and checked before the start goes on, so that no caller
/// finds the mistake.
///
/// * [dev.onetouch.telephony.twilio.twiml.TwimlDocument]: the kinds of documents, each with the
///   variables of its template
/// * [dev.onetouch.telephony.twilio.twiml.TwimlTemplates]: from a document to its text
/// * [dev.onetouch.telephony.twilio.twiml.TwimlGrammar],
///   [dev.onetouch.telephony.twilio.twiml.HouseRules]: what a bad one is
/// * [dev.onetouch.telephony.twilio.twiml.LastResort]: documents that need none of this
@NullMarked
package dev.onetouch.telephony.twilio.twiml;

import org.jspecify.annotations.NullMarked;
