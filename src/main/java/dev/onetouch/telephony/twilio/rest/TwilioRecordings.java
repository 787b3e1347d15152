package dev.onetouch.telephony.twilio.rest;

import dev.onetouch.telephony.CarrierAnswer;
import dev.onetouch.telephony.Recording;
import dev.onetouch.telephony.Recordings;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/// [Recordings] of one Twilio account, as MP3. Safe for many threads.
///
/// The SDK knows a recording's description only, not its sound; so this asks by itself.
public final class TwilioRecordings implements Recordings, AutoCloseable {
  /// Everything about one recording happens within this.
  public static final Duration DEADLINE = Duration.ofSeconds(10);

  // It becomes part of a path that carries our sign-in.
  private static final Pattern RECORDING_ID = Pattern.compile("RE[0-9a-fA-F]{32}");

  // What a browser is later told to play is never a page or a script.
  private static final Pattern AUDIO = Pattern.compile("audio/[a-z0-9.+-]{1,40}");

  private final SingleShot shot;
  private final String folder;
  private final String authorization;

  public TwilioRecordings(TwilioAccount account) {
    this(account, DEADLINE);
  }

  TwilioRecordings(TwilioAccount account, Duration deadline) {
    this.shot = new SingleShot(deadline, MAX_BYTES);
    this.folder =
        account.apiUrl().toString().replaceFirst("/+$", "")
            + "/2010-04-01/Accounts/"
            + account.accountSid()
            + "/Recordings/";
    byte[] signIn = (account.user() + ":" + account.secret()).getBytes(StandardCharsets.UTF_8);
    this.authorization = "Basic " + Base64.getEncoder().encodeToString(signIn);
  }

  @Override
  public CarrierAnswer<Recording> fetch(String recordingId) {
    if (!RECORDING_ID.matcher(recordingId).matches()) {
      return new CarrierAnswer.Refused<>("a recording's id is RE and 32 hexadecimal digits");
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(folder + recordingId + ".mp3"))
            .header("Authorization", authorization)
            .header("Accept", "audio/mpeg")
            .header("User-Agent", "onetouch")
            .build();
    try {
      return read(shot.send(request));
    } catch (RestFailure e) {
      return switch (e.failure()) {
        // Asking again would bring the same bytes.
        case RestFailure.Failure.TooLong tooLong -> new CarrierAnswer.Refused<>(tooLong.reason());
        case RestFailure.Failure other -> RestOutcome.of(other);
      };
    }
  }

  private static CarrierAnswer<Recording> read(HttpResponse<byte[]> answer) {
    String type =
        answer
            .headers()
            .firstValue("Content-Type")
            .map(value -> value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
            .orElse("");
    return AUDIO.matcher(type).matches()
        ? new CarrierAnswer.Done<>(new Recording(type, answer.body()))
        : new CarrierAnswer.Refused<>("the answer is no audio");
  }

  @Override
  public void close() {
    shot.close();
  }
}
