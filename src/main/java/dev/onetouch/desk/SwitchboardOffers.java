package dev.onetouch.desk;

import dev.onetouch.call.OfferId;
import dev.onetouch.cases.AgentId;
import dev.onetouch.switchboard.OfferTurns;
import dev.onetouch.switchboard.StoreUnavailable;
import dev.onetouch.switchboard.TurnFailed;

/// Offers as the switchboard plays them: a turn of the call, like any other.
public final class SwitchboardOffers implements OfferDesk {
  private final OfferTurns turns;

  public SwitchboardOffers(OfferTurns turns) {
    this.turns = turns;
  }

  @Override
  public AcceptResult accept(AgentId agent, OfferId offer) {
    try {
      return switch (turns.accept(agent, offer)) {
        case TAKEN -> new AcceptResult.Taken();
        case GONE ->
            new AcceptResult.Gone(
                "The caller has gone, a colleague took the call, or it rang for too long.");
      };
    } catch (StoreUnavailable | TurnFailed later) {
      return new AcceptResult.Unavailable();
    }
  }

  @Override
  public DeclineResult decline(AgentId agent, OfferId offer) {
    try {
      turns.decline(offer);
      return new DeclineResult.Declined();
    } catch (StoreUnavailable | TurnFailed later) {
      return new DeclineResult.Unavailable();
    }
  }
}
