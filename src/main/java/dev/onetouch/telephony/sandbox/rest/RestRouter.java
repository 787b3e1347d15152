package dev.onetouch.telephony.sandbox.rest;

import dev.onetouch.telephony.sandbox.exchange.CallDesk;
import dev.onetouch.telephony.sandbox.exchange.Exchange;
import dev.onetouch.telephony.sandbox.exchange.RoomDesk;

/// Which resource answers which path. What is not listed here is 404 with code 20404, queues
/// included.
final class RestRouter {

  private final Resource calls;
  private final Resource numbers;
  private final Resource conferences;
  private final Resource participants;
  private final Resource recordings;
  private final Resource messages;

  RestRouter(Exchange exchange) {
    Shapes shapes = new Shapes(exchange.accountSid());
    Orders orders = new Orders(exchange.book());
    CallDesk callDesk = new CallDesk(exchange);
    RoomDesk roomDesk = new RoomDesk(exchange);
    calls = new CallsResource(callDesk, orders, shapes);
    numbers = new NumbersResource(exchange.book(), shapes);
    conferences = new ConferencesResource(exchange.rooms(), roomDesk, shapes);
    participants = new ParticipantsResource(exchange.rooms(), roomDesk, callDesk, orders, shapes);
    recordings = new RecordingsResource(exchange.recordings(), shapes);
    messages = new MessagesResource(exchange, shapes);
  }

  RestAnswer answer(RestRequest request) {
    try {
      return resource(request).answer(request);
    } catch (Refused refused) {
      return refused.answer();
    }
  }

  private Resource resource(RestRequest request) {
    String second = request.piece(2);
    return switch (request.piece(0)) {
      case "Calls" ->
          second.isEmpty() ? calls : second.equals("Recordings") ? recordings : RestRouter::nothing;
      case "IncomingPhoneNumbers" -> numbers;
      case "Conferences" ->
          second.isEmpty()
              ? conferences
              : second.equals("Participants") ? participants : RestRouter::nothing;
      case "Recordings" -> recordings;
      case "Messages" -> messages;
      default -> RestRouter::nothing;
    };
  }

  private static RestAnswer nothing(RestRequest request) {
    return RestAnswer.notFound(request.rawPath());
  }
}
