package dev.onetouch.telephony.sandbox.rest;

import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.exchange.Exchange;

/// `/Messages`: a text message is taken and told as an event; nobody gets it.
final class MessagesResource implements Resource {

  private static final String FIELDS =
      "To From Body StatusCallback ApplicationSid MessagingServiceSid MediaUrl MaxPrice"
          + " ProvideFeedback Attempt ValidityPeriod ForceDelivery ContentRetention"
          + " AddressRetention SmartEncoded PersistentAction ShortenUrls ScheduleType SendAt"
          + " SendAsMms ContentSid ContentVariables RiskCheck";
  private static final int LONGEST_BODY = 1_600;

  private final Exchange exchange;
  private final Shapes shapes;

  MessagesResource(Exchange exchange, Shapes shapes) {
    this.exchange = exchange;
    this.shapes = shapes;
  }

  @Override
  public RestAnswer answer(RestRequest request) {
    if (!request.is("POST") || !request.piece(1).isEmpty()) {
      return RestAnswer.notFound(request.rawPath());
    }
    Fields fields = new Fields(request.body()).only(FIELDS);
    String to = fields.required("To", 21604);
    String body = fields.required("Body", 21602);
    String from = fields.text("From", "");
    if (body.length() > LONGEST_BODY) {
      return RestAnswer.error(400, 21617, "The body has more than " + LONGEST_BODY + " characters");
    }
    String sid = exchange.ids().next("SM");
    exchange.tell(stamp -> new CarrierEvent.MessageTaken(stamp, "", from, to, body));
    return RestAnswer.json(201, shapes.message(sid, from, to, body, exchange.now()));
  }
}
