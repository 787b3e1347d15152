/// The voice webhooks, asked as Twilio asks them, with everything behind them in memory.
@NullMarked
package dev.onetouch.telephony.twilio.voice;

import org.jspecify.annotations.NullMarked;
