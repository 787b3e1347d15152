import { useState } from 'react';
import type { Offer } from '../../api/client';

/** How long the caller has waited, in milliseconds, counting on from what the house said first. */
export function useWaited(offer: Offer, now: number): number {
  const [first] = useState({ waited: offer['waited-seconds'] * 1000, at: now });
  return first.waited + Math.max(0, now - first.at);
}
