package dev.onetouch.simulation;

import dev.onetouch.switchboard.StoreUnavailable;

/// When the store cannot be asked: now and then for one statement, sometimes for a while. And when nodes are killed.
final class Weather {
  private static final long LATELY_MILLIS = 60_000;

  private final Agenda agenda;
  private final Dice dice;
  private final double statementFails;
  private final double nodeDies;
  private final Trace trace;
  private long outageEndsMillis = -1;
  private long outagesMillis;
  private long diedMillis = -LATELY_MILLIS;

  Weather(Agenda agenda, Dice dice, Trace trace, double statementFails, double nodeDies) {
    this.agenda = agenda;
    this.dice = dice;
    this.trace = trace;
    this.statementFails = statementFails;
    this.nodeDies = nodeDies;
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

  /// A point at which a node may be killed.
  void mayDie(String where) {
    if (dice.chance(nodeDies)) {
      throw died(where);
    }
  }

  NodeDied died(String where) {
    trace.note("node", "is killed " + where);
    diedMillis = agenda.nowMillis();
    return new NodeDied(where);
  }

  boolean nodeDiedLately() {
    return agenda.nowMillis() - diedMillis < LATELY_MILLIS;
  }

  /// How long the store was down in all; promises with a time limit are given that much more.
  long outagesMillis() {
    return outagesMillis;
  }

  private static StoreUnavailable lost() {
    return new StoreUnavailable("simulated", new java.io.IOException("connection lost"));
  }
}
