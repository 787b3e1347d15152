package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.document.Reading;
import dev.onetouch.telephony.sandbox.document.TwimlReader;
import dev.onetouch.telephony.sandbox.document.Warning;
import dev.onetouch.telephony.sandbox.wire.Reply;
import dev.onetouch.telephony.sandbox.wire.Webhook;
import java.util.LinkedHashMap;
import java.util.Map;

/// Gets documents from the application: the address asked for, then the leg's fallback address,
/// then nothing.
final class Fetcher {

  private final Exchange exchange;
  private final Dispatch dispatch;
  private final CallParameters parameters;

  Fetcher(Exchange exchange, Dispatch dispatch, CallParameters parameters) {
    this.exchange = exchange;
    this.dispatch = dispatch;
    this.parameters = parameters;
  }

  /// A document that is wanted for a leg.
  record Want(String purpose, String url, String method, Map<String, String> more) {}

  /// Whoever wants it. `url` is the document's own, for what is relative in it.
  interface Receiver {

    void received(String url, String method, Reading.Document document);

    void failed(int code);
  }

  void fetch(Leg leg, Want want, Receiver receiver) {
    ask(leg, want, receiver, !leg.fallbackUrl().isEmpty());
  }

  /// Makes the request and does nothing with the answer.
  void askAndIgnore(Leg leg, Want want) {
    dispatch.ask(hook(leg, want), reply -> {});
  }

  private Webhook hook(Leg leg, Want want) {
    return new Webhook(
        leg.sid(), want.purpose(), want.method(), want.url(), parameters.with(leg, want.more()));
  }

  private void ask(Leg leg, Want want, Receiver receiver, boolean fallback) {
    dispatch.ask(
        hook(leg, want),
        reply -> {
          switch (read(reply)) {
            case Reading.Document document -> {
              for (Warning warning : document.warnings()) {
                exchange.warn(leg.sid(), warning.code(), warning.sentence());
              }
              receiver.received(want.url(), want.method(), document);
            }
            case Reading.Unreadable unreadable ->
                unusable(leg, want, receiver, fallback, unreadable);
          }
        });
  }

  private static Reading read(Reply reply) {
    return switch (reply) {
      case Reply.Failed failed -> new Reading.Unreadable(failed.code(), failed.sentence());
      case Reply.Answered answer when answer.ok() ->
          TwimlReader.read(answer.contentType(), answer.body(), answer.url());
      case Reply.Answered answer -> new Reading.Unreadable(11200, "HTTP " + answer.status());
    };
  }

  private void unusable(
      Leg leg, Want want, Receiver receiver, boolean fallback, Reading.Unreadable unreadable) {
    exchange.warn(leg.sid(), unreadable.code(), want.url() + ": " + unreadable.sentence());
    if (!fallback || leg.over()) {
      receiver.failed(unreadable.code());
      return;
    }
    Map<String, String> more = new LinkedHashMap<>(want.more());
    more.put("ErrorCode", String.valueOf(unreadable.code()));
    more.put("ErrorUrl", want.url());
    ask(leg, new Want("fallback", leg.fallbackUrl(), leg.fallbackMethod(), more), receiver, false);
  }
}
