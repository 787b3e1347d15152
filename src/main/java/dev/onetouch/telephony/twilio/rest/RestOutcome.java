package dev.onetouch.telephony.twilio.rest;

import dev.onetouch.telephony.CarrierAnswer;

/// What a failed request means for whoever asked, in one place.
final class RestOutcome {
  private static final int ENDED_ALREADY = 21220;
  private static final int NOT_FOUND = 20404;
  private static final int TOO_MANY_REQUESTS = 20429;
  private static final int TOO_MANY_CALLS = 10004;

  private RestOutcome() {}

  static <T> CarrierAnswer<T> of(RestFailure.Failure failure) {
    return switch (failure) {
      case RestFailure.Failure.NotSent f -> new CarrierAnswer.TryLater<>(f.reason());
      case RestFailure.Failure.NoAnswer f -> new CarrierAnswer.Unknown<>(f.reason());
      case RestFailure.Failure.TooLong f -> new CarrierAnswer.Unknown<>(f.reason());
      case RestFailure.Failure.Answered f -> answered(f);
    };
  }

  private static <T> CarrierAnswer<T> answered(RestFailure.Failure.Answered f) {
    if (f.status() == 429 || f.code() == TOO_MANY_REQUESTS || f.code() == TOO_MANY_CALLS) {
      return new CarrierAnswer.TryLater<>(f.reason());
    }
    if (f.status() == 404 || f.code() == NOT_FOUND || f.code() == ENDED_ALREADY) {
      return new CarrierAnswer.Gone<>();
    }
    // A gateway's 408 says as little about what happened behind it as a 5xx does.
    if (f.status() >= 500 || f.status() == 408) {
      return new CarrierAnswer.Unknown<>(f.reason());
    }
    return new CarrierAnswer.Refused<>(f.reason());
  }
}
