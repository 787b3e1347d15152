package dev.onetouch.telephony.sandbox.exchange;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The far ends: what each phone does when it rings, which browsers are registered, how long audio
/// plays.
public final class Lines {

  private static final int MOST = 10_000;

  private final Answering usual;
  private final Map<String, Answering> answering = new HashMap<>();
  private final Map<String, String> detected = new HashMap<>();
  private final Map<String, Duration> audio = new HashMap<>();
  private final Set<String> registered = new HashSet<>();

  Lines(Answering usual) {
    this.usual = usual;
  }

  /// Sets what a far end (`+1...`, `client:...`, `sip:...`) does when it rings.
  public void answering(String address, Answering how) {
    if (answering.size() < MOST || answering.containsKey(address)) {
      answering.put(address, how);
    }
  }

  public Answering answering(String address) {
    return answering.getOrDefault(address, usual);
  }

  /// Has answering machine detection say this word (`human`, `machine_start`, `unknown` ...) of whoever picks
  /// up there, true or not; an empty one is the truth again.
  public void detectedAs(String address, String word) {
    if (word.isEmpty()) {
      detected.remove(address);
    } else if (detected.size() < MOST || detected.containsKey(address)) {
      detected.put(address, word);
    }
  }

  public Optional<String> detectedAs(String address) {
    return Optional.ofNullable(detected.get(address));
  }

  /// Registers a browser under an identity (without `client:`); until then its calls end at once.
  public void register(String identity) {
    if (registered.size() < MOST) {
      registered.add(identity);
    }
  }

  public void unregister(String identity) {
    registered.remove(identity);
  }

  public Set<String> registered() {
    return Set.copyOf(registered);
  }

  boolean reachable(String address) {
    return !address.startsWith("client:")
        || registered.contains(address.substring("client:".length()));
  }

  /// Sets how long a piece of audio plays.
  public void audioLasts(String url, Duration lasts) {
    if (audio.size() < MOST) {
      audio.put(url, lasts);
    }
  }

  boolean measured(String url) {
    return audio.containsKey(url);
  }

  Duration lasting(String url, Duration otherwise) {
    return audio.getOrDefault(url, otherwise);
  }
}
