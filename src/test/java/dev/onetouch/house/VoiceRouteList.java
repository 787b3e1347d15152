package dev.onetouch.house;

import dev.onetouch.telephony.twilio.twiml.LastResort;
import dev.onetouch.telephony.twilio.voice.VoiceAddresses;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Every path below `/voice`, from the constants the house itself is made with: one that is added there is tested here.
final class VoiceRouteList {
  /// Parts of other addresses, and what is no webhook.
  private static final List<String> PARTS = List.of("KEY", "LEG_STATUS", "ROOM", "TRANSCRIPT", "HOLD_MUSIC", "AUDIO");

  private static final List<String> ONE_NAME = List.of(VoiceAddresses.CUSTOMER, VoiceAddresses.MESSAGE);

  private VoiceRouteList() {}

  static List<String> withNames(String call, String name) {
    Stream<String> fixed = Arrays.stream(VoiceAddresses.class.getDeclaredFields())
        .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == String.class)
        .filter(field -> !PARTS.contains(field.getName()))
        .map(VoiceRouteList::value)
        .map(path -> ONE_NAME.contains(path) ? path + name : path.endsWith("/") ? path + call + "/" + name : path);
    String offer = VoiceAddresses.OFFER + call + "/" + name;
    Stream<String> more = Stream.of(
        offer + VoiceAddresses.KEY, offer + VoiceAddresses.LEG_STATUS, offer + VoiceAddresses.ROOM,
        VoiceAddresses.MESSAGE + name + VoiceAddresses.TRANSCRIPT, LastResort.PATH, LastResort.PATH + "?after=first",
        LastResort.MESSAGE_PATH, LastResort.MESSAGE_PATH + "?from=%2B16195550142&to=%2B16195550199",
        "/voice/anything/else");
    return Stream.concat(fixed, more).toList();
  }

  private static String value(java.lang.reflect.Field field) {
    try {
      return (String) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
