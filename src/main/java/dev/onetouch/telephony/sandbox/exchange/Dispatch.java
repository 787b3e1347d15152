package dev.onetouch.telephony.sandbox.exchange;

import dev.onetouch.telephony.sandbox.event.CarrierEvent;
import dev.onetouch.telephony.sandbox.wire.Address;
import dev.onetouch.telephony.sandbox.wire.Courier;
import dev.onetouch.telephony.sandbox.wire.Patience;
import dev.onetouch.telephony.sandbox.wire.Reply;
import dev.onetouch.telephony.sandbox.wire.Webhook;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/// Sends webhooks, tells about them, and lets the ordered troubles strike on the way.
final class Dispatch {

  private static final int BODY_SHOWN = 16_384;
  private static final Duration HELD_BACK_AT_MOST = Duration.ofSeconds(5);

  private final Exchange exchange;
  private final Courier courier;
  private long number;
  private Optional<Webhook> heldBack = Optional.empty();

  Dispatch(Exchange exchange, Courier courier) {
    this.exchange = exchange;
    this.courier = courier;
  }

  /// Asks for a document.
  void ask(Webhook hook, Consumer<Reply> answered) {
    Troubles troubles = exchange.troubles();
    Optional<Trouble.WebhookLost> lost = troubles.strike(Trouble.WebhookLost.class);
    if (lost.isPresent()) {
      exchange.struck(hook.leg(), lost.get());
      answered.accept(new Reply.Failed(11205, "no connection (on order)", "ct"));
      return;
    }
    troubles
        .strike(Trouble.WebhookTwice.class)
        .ifPresent(twice -> {
          exchange.struck(hook.leg(), twice);
          long copy = told(hook);
          courier.sendBeside(hook, reply -> answered(hook, copy, exchange.now(), reply));
        });
    Optional<Trouble.WebhookSlow> slow = troubles.strike(Trouble.WebhookSlow.class);
    send(
        hook,
        reply ->
            slow.ifPresentOrElse(
                how -> late(hook, how, reply, answered), () -> answered.accept(reply)));
  }

  /// Tells something; the answer does not matter.
  void tell(Webhook hook) {
    Troubles troubles = exchange.troubles();
    if (troubles.strike(Trouble.CallbackLost.class).isPresent()) {
      exchange.struck(hook.leg(), new Trouble.CallbackLost());
      return;
    }
    if (heldBack.isEmpty() && troubles.strike(Trouble.CallbackOutOfOrder.class).isPresent()) {
      exchange.struck(hook.leg(), new Trouble.CallbackOutOfOrder());
      heldBack = Optional.of(hook);
      exchange.after(HELD_BACK_AT_MOST, () -> release(hook));
      return;
    }
    Optional<Trouble.CallbackLate> late = troubles.strike(Trouble.CallbackLate.class);
    if (late.isPresent()) {
      exchange.struck(hook.leg(), late.get());
      exchange.after(late.get().by(), () -> send(hook, reply -> {}));
    } else {
      send(hook, reply -> {});
    }
    if (troubles.strike(Trouble.CallbackTwice.class).isPresent()) {
      exchange.struck(hook.leg(), new Trouble.CallbackTwice());
      send(hook, reply -> {});
    }
    heldBack.ifPresent(this::release);
  }

  private void release(Webhook hook) {
    if (heldBack.filter(held -> held == hook).isPresent()) {
      heldBack = Optional.empty();
      send(hook, reply -> {});
    }
  }

  private void late(Webhook hook, Trouble.WebhookSlow how, Reply reply, Consumer<Reply> answered) {
    exchange.struck(hook.leg(), how);
    Duration limit = Address.of(hook.url()).map(Address::patience).orElse(Patience.USUAL).total();
    if (how.by().compareTo(limit) < 0) {
      exchange.after(how.by(), () -> answered.accept(reply));
    } else {
      Reply lost = new Reply.Failed(11200, "no answer within " + limit, "rt");
      exchange.after(limit, () -> answered.accept(lost));
    }
  }

  private void send(Webhook hook, Consumer<Reply> then) {
    Sent sent = new Sent();
    courier.send(
        hook,
        () -> {
          sent.number = told(hook);
          sent.at = exchange.now();
        },
        reply -> {
          answered(hook, sent.number, sent.at, reply);
          then.accept(reply);
        });
  }

  private long told(Webhook hook) {
    long mine = ++number;
    exchange.tell(stamp ->
        new CarrierEvent.WebhookSent(
            stamp, hook.leg(), mine, hook.purpose(), hook.method(), hook.url(), hook.parameters()));
    return mine;
  }

  private void answered(Webhook hook, long mine, Instant sentAt, Reply reply) {
    Duration took = Duration.between(sentAt, exchange.now());
    exchange.tell(stamp ->
        switch (reply) {
          case Reply.Answered answer ->
              new CarrierEvent.WebhookAnswered(
                  stamp, hook.leg(), mine, answer.status(), took, shown(answer), "");
          case Reply.Failed failed ->
              new CarrierEvent.WebhookAnswered(
                  stamp, hook.leg(), mine, 0, took, "", failed.code() + " " + failed.sentence());
        });
  }

  private static String shown(Reply.Answered answer) {
    byte[] body = answer.body();
    if (answer.contentType().startsWith("audio/")) {
      return "(audio, " + body.length + " bytes)";
    }
    return new String(body, 0, Math.min(body.length, BODY_SHOWN), StandardCharsets.UTF_8);
  }

  private static final class Sent {

    private long number;
    private Instant at = Instant.EPOCH;
  }
}
