package dev.onetouch.simulation;

import dev.onetouch.call.CallId;
import dev.onetouch.call.OfferId;
import dev.onetouch.telephony.CallOrder;
import dev.onetouch.telephony.LegStatus;

/// A leg the house had dialled, as the phone company has it: an agent's, or a customer's.
final class OrderedLeg implements RoomLeg {
  final String id;
  final CallOrder order;
  final Documents.Address answer;
  final long bornMillis;

  /// From when on those who ask see it.
  final long shownMillis;

  LegStatus status = LegStatus.QUEUED;

  /// What the leg does next by itself, for an agent's.
  boolean answered;

  OrderedLeg(String id, CallOrder order, long bornMillis, long shownMillis) {
    this.id = id;
    this.order = order;
    this.answer = Documents.Address.of(order.answerUrl());
    this.bornMillis = bornMillis;
    this.shownMillis = shownMillis;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public CallId call() {
    return answer.call();
  }

  boolean agents() {
    return answer.agents();
  }

  @Override
  public OfferId offer() {
    return new OfferId(answer.name());
  }

  @Override
  public boolean alive() {
    return !status.ended();
  }
}
