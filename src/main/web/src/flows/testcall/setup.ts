import type { TestCallRequest } from '../data/api';

export type Floor = NonNullable<TestCallRequest['floor']>;
export const FLOORS: Floor[] = ['everybody-free', 'owner-busy', 'owner-off', 'nobody'];
export const STRANGERS = ['unknown', 'known', 'known-closed', 'shared', 'withheld'] as const;
export type Stranger = (typeof STRANGERS)[number];

/**
 * How a test call begins.
 *
 * @property who a stranger's kind, or a customer's id after `customer:`
 * @property at local date and time as a field has it: `2026-11-22T09:30`
 * @property start a step; '' is where the flow starts
 */
export type Setup = { who: string; at: string; start: string; floor: Floor };

const CUSTOMER = 'customer:';
export const customerWho = (id: string) => CUSTOMER + id;

export function askedOf({ who, at, start, floor }: Setup): Omit<TestCallRequest, 'inputs' | 'document'> {
  return { caller: callerOf(who), at: new Date(at).toISOString(), floor, ...(start === '' ? {} : { start }) };
}

function callerOf(who: string): TestCallRequest['caller'] {
  if (who.startsWith(CUSTOMER)) {
    return { kind: 'known', customer: who.slice(CUSTOMER.length) };
  }
  if (who === 'known' || who === 'known-closed') {
    return { kind: 'known', 'open-case': who === 'known' };
  }
  return { kind: who === 'withheld' || who === 'shared' ? who : 'unknown' };
}

/** A time as a date-and-time field has it, where the reader is. */
export function localTime(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
