package dev.onetouch.telephony.twilio.rest;

import com.twilio.exception.ApiException;
import com.twilio.rest.api.v2010.account.Call;
import dev.onetouch.telephony.Leg;
import dev.onetouch.telephony.LegId;
import dev.onetouch.telephony.LegStatus;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// Twilio's call resource in our words. Any of its fields may be missing.
final class LegReading {
  private LegReading() {}

  static Leg of(Call call) {
    String sid = call.getSid();
    if (sid == null || !sid.matches("[A-Za-z0-9]{1,64}")) {
      throw new ApiException("the answer names no call");
    }
    return new Leg(new LegId(sid), status(call.getStatus()));
  }

  /// A call whose age is not told could be the one looked for.
  static boolean createdSince(Call call, Instant earliest) {
    ZonedDateTime created = call.getDateCreated();
    return created == null || !created.toInstant().isBefore(earliest);
  }

  private static LegStatus status(Call.@Nullable Status status) {
    if (status == null) {
      return LegStatus.UNCLEAR;
    }
    return switch (status) {
      case QUEUED -> LegStatus.QUEUED;
      case RINGING -> LegStatus.RINGING;
      case IN_PROGRESS -> LegStatus.IN_PROGRESS;
      case COMPLETED -> LegStatus.COMPLETED;
      case BUSY -> LegStatus.BUSY;
      case FAILED -> LegStatus.FAILED;
      case NO_ANSWER -> LegStatus.NO_ANSWER;
      case CANCELED -> LegStatus.CANCELED;
    };
  }
}
