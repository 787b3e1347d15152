package dev.onetouch.telephony.sandbox.control;

import dev.onetouch.telephony.sandbox.event.EventLog;
import dev.onetouch.telephony.sandbox.exchange.Answer;
import dev.onetouch.telephony.sandbox.exchange.Answering;
import dev.onetouch.telephony.sandbox.exchange.LegView;
import dev.onetouch.telephony.sandbox.exchange.Odds;
import dev.onetouch.telephony.sandbox.exchange.OwnedNumber;
import dev.onetouch.telephony.sandbox.exchange.PlacedCall;
import dev.onetouch.telephony.sandbox.exchange.RecordingView;
import dev.onetouch.telephony.sandbox.exchange.RoomView;
import dev.onetouch.telephony.sandbox.exchange.Trouble;
import dev.onetouch.telephony.sandbox.time.CarrierClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a web phone and a command line may do; callable from any thread. The carrier itself
/// implements it.
public interface Desk {

  String accountSid();

  String restUrl();

  CarrierClock clock();

  EventLog events();

  Answer<LegView> place(PlacedCall call);

  Answer<LegView> press(String leg, String keys);

  Answer<LegView> speak(String leg, String text, double confidence);

  Answer<LegView> answer(String leg);

  Answer<LegView> decline(String leg);

  Answer<LegView> hangUp(String leg);

  /// Every leg still known, oldest first.
  List<LegView> legs();

  Optional<LegView> leg(String sid);

  /// Sets what a far end does when it rings.
  void answering(String address, Answering how);

  void register(String identity);

  void unregister(String identity);

  Set<String> registered();

  List<OwnedNumber> numbers();

  List<RoomView> rooms();

  List<RecordingView> recordings();

  void audioLasts(String url, Duration lasts);

  void order(Trouble trouble, Odds odds);

  void calm();

  /// Refuses connections to the REST API, or takes them again.
  void refuseConnections(boolean refuse);
}
