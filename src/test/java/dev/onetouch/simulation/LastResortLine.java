package dev.onetouch.simulation;

/// What the edge does when the house cannot answer: the duty line twice, then a message, with `0`
/// to begin again. It knows no call and needs no store.
final class LastResortLine {
  private final Agenda agenda;
  private final Dice dice;
  private final Trace trace;
  private final boolean line;
  private final PhoneCompany company;

  LastResortLine(World world, PhoneCompany company) {
    this.agenda = world.agenda;
    this.dice = world.dice;
    this.trace = world.trace;
    this.line = world.dutyLine;
    this.company = company;
  }

  void begin(CallerLeg leg) {
    trace.note(leg.id, "gets the last resort");
    leg.askedForPerson = false;
    leg.silences = 0;
    leg.wrongKeys = 0;
    leg.rungSeconds = 0;
    leg.dialled.clear();
    dial(leg, 1);
  }

  private void dial(CallerLeg leg, int time) {
    if (!line) {
      message(leg);
      return;
    }
    leg.next =
        company.dutyLineRings(
            leg,
            talked -> {
              if (talked) {
                company.over(leg, "has talked with the duty line");
              } else if (time == 1) {
                dial(leg, 2);
              } else {
                message(leg);
              }
            });
  }

  private void message(CallerLeg leg) {
    boolean again = dice.chance(0.2);
    leg.next =
        agenda.in(
            dice.millis(5, 40),
            () -> {
              if (again) {
                dial(leg, 1);
              } else {
                leg.messageLeft = true;
                company.over(leg, "has left a message");
              }
            });
  }
}
