package dev.onetouch.telephony.twilio.voice;

/// What somebody hears who is alone in a room: the music callers wait with, so that nobody takes quiet for a line gone dead.
/// It needs neither database nor template.
///
/// Twilio does not ask again for a room's wait document when it is over, so it leads back to itself; it may hold nothing but
/// `Play`, `Say`, `Pause` and `Redirect`, and when it cannot be had nobody gets into the room.
public final class RoomMusic {
  private final String document;

  public RoomMusic(VoiceAddresses addresses) {
    this.document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Play>" + addresses.holdMusic()
        + "</Play><Redirect method=\"POST\">" + addresses.roomWait() + "</Redirect></Response>\n";
  }

  String document() {
    return document;
  }
}
