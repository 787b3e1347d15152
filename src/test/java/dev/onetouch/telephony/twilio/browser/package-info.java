/// The tokens of browser phones, read as Twilio reads them.
@NullMarked
package dev.onetouch.telephony.twilio.browser;

import org.jspecify.annotations.NullMarked;
