package dev.onetouch.simulation;

import dev.onetouch.switchboard.StoreUnavailable;

/// When the store cannot be asked: now and then for one statement, sometimes for a while.
final class Weather {
  private final Agenda agenda;
  private final Dice dice;
  private final double statementFails;
  private long outageEndsMillis = -1;
  private long outagesMillis;

  Weather(Agenda agenda, Dice dice, double statementFails) {
    this.agenda = agenda;
    this.dice = dice;
    this.statementFails = statementFails;
  }

  void outage(long millis) {
    outageEndsMillis = agenda.nowMillis() + millis;
    outagesMillis += millis;
  }

  /// Called by every statement before it does anything.
  void statement() {
    if (agenda.nowMillis() < outageEndsMillis || dice.chance(statementFails)) {
      throw lost();
    }
  }

  /// Called when a write is done: its outcome may still not become known.
  void outcome() {
    if (dice.chance(statementFails)) {
      throw lost();
    }
  }

  /// How long the store was down in all; promises with a time limit are given that much more.
  long outagesMillis() {
    return outagesMillis;
  }

  private static StoreUnavailable lost() {
    return new StoreUnavailable("simulated", new java.io.IOException("connection lost"));
  }
}
