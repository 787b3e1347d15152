import type { WrapUp } from '../../api/client';

/** The case that may be resolved with the end of this wrap-up; none while others still talk with the caller. */
export function resolvable({ about, 'still-going': stillGoing }: WrapUp): string | undefined {
  return stillGoing || about?.status === 'resolved' ? undefined : about?.number;
}
