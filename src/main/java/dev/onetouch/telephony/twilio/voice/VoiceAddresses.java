package dev.onetouch.telephony.twilio.voice;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.call.VoicemailId;
import dev.onetouch.telephony.Webhooks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The addresses we hand out. Each carries its turn or offer, so the carrier's signature covers it.
public final class VoiceAddresses {
  public static final String INBOUND = "/voice/inbound";
  public static final String FALLBACK = "/voice/fallback";
  public static final String STATUS = "/voice/status";
  public static final String TURN = "/voice/turn/";
  public static final String OFFER = "/voice/offer/";
  public static final String KEY = "/key";
  public static final String LEG_STATUS = "/status";
  public static final String ROOM = "/room";
  public static final String CUSTOMER = "/voice/customer/";
  public static final String MESSAGE = "/voice/message/";
  public static final String TRANSCRIPT = "/transcript";
  public static final String ROOM_WAIT = "/voice/room-wait";
  public static final String AUDIO = "/audio/";
  public static final String HOLD_MUSIC = "/audio/hold-music.wav";

  /// Answers are stored, so asking once more after a lost or failed one is safe: this tells Twilio to do so before it falls
  /// back (fragment of the address, never sent nor signed).
  static final String ASK_AGAIN = "#rc=1&rp=ct,rt,5xx&rt=6000";

  /// Nothing else brings a recording's name, so its report is tried longer.
  private static final String REPORT_AGAIN = "#rc=4&rp=ct,rt,5xx&rt=3000";

  private final String publicUrl;

  /// @param publicUrl the address the carrier knows us by
  public VoiceAddresses(String publicUrl) {
    this.publicUrl = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
  }

  /// What a number's configuration at the carrier has to say.
  public Webhooks ofANumber() {
    return new Webhooks(publicUrl + INBOUND + ASK_AGAIN, publicUrl + FALLBACK, publicUrl + STATUS);
  }

  String turn(CallId call, String token) {
    return publicUrl + TURN + call + "/" + token + ASK_AGAIN;
  }

  String offer(CallId call, OfferId offer) {
    return publicUrl + OFFER + call + "/" + offer + ASK_AGAIN;
  }

  String key(CallId call, OfferId offer) {
    return publicUrl + OFFER + call + "/" + offer + KEY + ASK_AGAIN;
  }

  String legStatus(CallId call, OfferId offer) {
    return publicUrl + OFFER + call + "/" + offer + LEG_STATUS;
  }

  String outsideRoom(CallId call, OfferId offer) {
    return publicUrl + OFFER + call + "/" + offer + ROOM + ASK_AGAIN;
  }

  String customerStatus(CallId call) {
    return publicUrl + CUSTOMER + call;
  }

  String message(VoicemailId voicemail) {
    return publicUrl + MESSAGE + voicemail + REPORT_AGAIN;
  }

  String transcript(VoicemailId voicemail) {
    return publicUrl + MESSAGE + voicemail + TRANSCRIPT + REPORT_AGAIN;
  }

  String roomWait() {
    return publicUrl + ROOM_WAIT;
  }

  String fallback() {
    return publicUrl + FALLBACK;
  }

  /// Never anything else under the same address: another file under the same name has another digest.
  String audio(String digest, String name) {
    return publicUrl + AUDIO + digest + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  String holdMusic() {
    return publicUrl + HOLD_MUSIC;
  }
}
