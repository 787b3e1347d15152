package dev.onetouch.telephony.sandbox.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The cookies Twilio keeps for each call, by host. Attributes of cookies are not looked at.
final class Cookies {

  private static final int MOST_PER_HOST = 50;

  private final Map<String, Map<String, String>> jars = new ConcurrentHashMap<>();

  String header(String leg, String host) {
    Map<String, String> jar = jars.getOrDefault(leg + " " + host, Map.of());
    synchronized (jar) {
      return jar.entrySet().stream()
          .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
          .collect(Collectors.joining("; "));
    }
  }

  void keep(String leg, String host, List<String> setCookies) {
    for (String line : setCookies) {
      String pair = line.split(";", 2)[0];
      int equals = pair.indexOf('=');
      if (equals > 0) {
        put(jars.computeIfAbsent(leg + " " + host, _ -> new LinkedHashMap<>()), pair, equals);
      }
    }
  }

  void forget(String leg) {
    jars.keySet().removeIf(key -> key.startsWith(leg + " "));
  }

  private static void put(Map<String, String> jar, String pair, int equals) {
    synchronized (jar) {
      if (jar.size() < MOST_PER_HOST) {
        jar.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
      }
    }
  }
}
