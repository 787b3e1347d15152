package dev.onetouch.telephony.sandbox.rest;

import dev.onetouch.telephony.sandbox.exchange.Book;
import dev.onetouch.telephony.sandbox.exchange.OwnedNumber;
import java.util.List;
import java.util.Optional;

/// `/IncomingPhoneNumbers`: list, look up and set what happens when a number is called.
final class NumbersResource implements Resource {

  private static final String UPDATE_FIELDS =
      "AccountSid ApiVersion FriendlyName SmsApplicationSid SmsFallbackMethod SmsFallbackUrl"
          + " SmsMethod SmsUrl StatusCallback StatusCallbackMethod VoiceApplicationSid"
          + " VoiceCallerIdLookup VoiceFallbackMethod VoiceFallbackUrl VoiceMethod VoiceUrl"
          + " EmergencyStatus EmergencyAddressSid TrunkSid VoiceReceiveMode IdentitySid AddressSid"
          + " BundleSid";

  private final Book book;
  private final Shapes shapes;

  NumbersResource(Book book, Shapes shapes) {
    this.book = book;
    this.shapes = shapes;
  }

  @Override
  public RestAnswer answer(RestRequest request) {
    String sid = request.piece(1);
    if (sid.isEmpty()) {
      return list(request);
    }
    Optional<OwnedNumber> number = book.number(sid);
    if (number.isEmpty()) {
      return RestAnswer.notFound(request.rawPath());
    }
    if (request.is("POST")) {
      OwnedNumber changed = changed(number.get(), new Fields(request.body()).only(UPDATE_FIELDS));
      book.put(changed);
      return RestAnswer.json(200, shapes.number(changed));
    }
    return RestAnswer.json(200, shapes.number(number.get()));
  }

  private RestAnswer list(RestRequest request) {
    Fields fields =
        new Fields(request.query()).only("Beta FriendlyName PhoneNumber Origin" + Page.FIELDS);
    String wanted = fields.text("PhoneNumber", "");
    String name = fields.text("FriendlyName", "");
    List<OwnedNumber> found =
        book.numbers().stream()
            .filter(number -> number.number().contains(wanted))
            .filter(number -> name.isEmpty() || number.name().equals(name))
            .toList();
    return Page.of(request, "incoming_phone_numbers", found, shapes::number);
  }

  private static OwnedNumber changed(OwnedNumber now, Fields fields) {
    return new OwnedNumber(
        now.sid(),
        now.number(),
        fields.text("FriendlyName", now.name()),
        url(fields, "VoiceUrl", now.voiceUrl()),
        fields.method("VoiceMethod", now.voiceMethod()),
        url(fields, "VoiceFallbackUrl", now.fallbackUrl()),
        fields.method("VoiceFallbackMethod", now.fallbackMethod()),
        url(fields, "StatusCallback", now.statusUrl()),
        fields.method("StatusCallbackMethod", now.statusMethod()),
        fields.text("VoiceApplicationSid", now.applicationSid()),
        fields.flag("VoiceCallerIdLookup", now.callerNameLookup()));
  }

  private static String url(Fields fields, String name, String otherwise) {
    return fields.has(name) ? fields.url(name, 21402) : otherwise;
  }
}
