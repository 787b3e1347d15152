package dev.onetouch.telephony.sandbox.control;

import dev.onetouch.telephony.sandbox.event.EventLog;
import dev.onetouch.telephony.sandbox.exchange.Answer;
import dev.onetouch.telephony.sandbox.exchange.Answering;
import dev.onetouch.telephony.sandbox.exchange.Browsers;
import dev.onetouch.telephony.sandbox.exchange.Exchange;
import dev.onetouch.telephony.sandbox.exchange.LegView;
import dev.onetouch.telephony.sandbox.exchange.Lines;
import dev.onetouch.telephony.sandbox.exchange.Message;
import dev.onetouch.telephony.sandbox.exchange.Odds;
import dev.onetouch.telephony.sandbox.exchange.OwnedNumber;
import dev.onetouch.telephony.sandbox.exchange.Phones;
import dev.onetouch.telephony.sandbox.exchange.PlacedCall;
import dev.onetouch.telephony.sandbox.exchange.RecordingView;
import dev.onetouch.telephony.sandbox.exchange.RoomView;
import dev.onetouch.telephony.sandbox.exchange.Trouble;
import dev.onetouch.telephony.sandbox.time.CarrierClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

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

  /// Does something at the exchange, on its own thread.
  <T> T at(Function<Exchange, T> deed);

  void order(Trouble trouble, Odds odds);

  void calm();

  /// Refuses connections to the REST API, or takes them again.
  void refuseConnections(boolean refuse);

  /// Leaves a message when the leg is recorded, now or later.
  default Answer<LegView> leaveMessage(String leg, Message message) {
    return at(exchange -> new Phones(exchange).leaveMessage(leg, message));
  }

  /// Sets what a far end does when it rings.
  default void answering(String address, Answering how) {
    lines(lines -> lines.answering(address, how));
  }

  /// Sets the word of machine detection for whoever picks up there; empty is the truth again.
  default void detectedAs(String address, String word) {
    lines(lines -> lines.detectedAs(address, word));
  }

  default void register(String identity) {
    lines(lines -> lines.register(identity));
  }

  default void unregister(String identity) {
    lines(lines -> lines.unregister(identity));
  }

  /// A web page follows the carrier's events and is a telephone meanwhile; whether it is.
  default boolean follows(String page, String identity) {
    return at(exchange -> exchange.browsers().follows(page, identity));
  }

  /// It does not follow any more, and may be back in a moment.
  default void lost(String page) {
    browsers(browsers -> browsers.lost(page));
  }

  default void gone(String page) {
    browsers(browsers -> browsers.gone(page));
  }

  /// A leg that was answered in a page ends with it.
  default void answered(String page, String leg) {
    browsers(browsers -> browsers.answered(page, leg));
  }

  default Set<String> registered() {
    return at(exchange -> exchange.lines().registered());
  }

  default void audioLasts(String url, Duration lasts) {
    lines(lines -> lines.audioLasts(url, lasts));
  }

  /// Has a number's calls brought elsewhere, as somebody may in a carrier's console; nothing for a number that is not ours.
  default Optional<OwnedNumber> lead(String number, String voiceUrl) {
    return at(exchange -> {
      Optional<OwnedNumber> led = exchange.book().dialled(number).map(one -> one.leading(voiceUrl));
      led.ifPresent(exchange.book()::put);
      return led;
    });
  }

  default List<OwnedNumber> numbers() {
    return at(exchange -> exchange.book().numbers());
  }

  default List<RoomView> rooms() {
    return at(exchange -> exchange.rooms().all());
  }

  default List<RecordingView> recordings() {
    return at(exchange -> exchange.recordings().all());
  }

  private void browsers(Consumer<Browsers> change) {
    at(exchange -> {
      change.accept(exchange.browsers());
      return true;
    });
  }

  private void lines(Consumer<Lines> change) {
    at(exchange -> {
      change.accept(exchange.lines());
      return true;
    });
  }
}
