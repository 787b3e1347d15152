/** A claimed call rings within this time, or never. */
export const PATIENCE_MS = 30_000;

/**
 * Whether what rings is the call of this offer. One that the house ordered, such as a callback or a colleague's question, is
 * not told whose it is; nobody is offered two calls at once, so it can be no other.
 *
 * @param told the offer the telephone was told, if any
 */
export const isOf = (told: string | undefined, offer: string): boolean => offer !== '' && (told === undefined || told === '' || told === offer);

/** The offer the agent has claimed, until its call is answered. */
export class Wanted {
  private offer = '';
  private until = 0;

  want(offer: string): void {
    this.offer = offer;
    this.until = Date.now() + PATIENCE_MS;
  }

  /** Whether what rings is to be answered; that is said once. */
  takes(told: string | undefined): boolean {
    if (!isOf(told, this.offer) || Date.now() > this.until) {
      return false;
    }
    this.offer = '';
    return true;
  }
}
