import type { CarrierEvent } from './events';
import { added, lineOf, type Line } from './lines';

/** One leg as whoever holds its telephone knows it. */
export type Leg = {
  sid: string;
  /** the number, or `client:...`, of the telephone at its end */
  phone: string;
  from: string;
  incoming: boolean;
  parameters: Record<string, string>;
  status: 'dialling' | 'ringing' | 'in-call' | 'over';
  /** how it ended: `completed`, `busy`, `no-answer` ...; empty while it lasts */
  ended: string;
  /** since when the status is what it is, in milliseconds */
  since: number;
  /** since when what is said is recorded; 0 when it is not */
  recording: number;
  lines: readonly Line[];
};

/** All telephones, from what the carrier told so far. */
export type Telephones = {
  legs: Readonly<Record<string, Leg>>;
  /** pairs who hear each other */
  bridges: readonly (readonly [string, string])[];
  rooms: Readonly<Record<string, readonly string[]>>;
};

export const SILENCE: Telephones = { legs: {}, bridges: [], rooms: {} };
const MOST_OVER = 40;

/** Who hears this leg. */
export function peersOf({ bridges, rooms }: Telephones, sid: string): string[] {
  const bridged = bridges.flatMap(([one, other]) => (one === sid ? [other] : other === sid ? [one] : []));
  const together = Object.values(rooms).filter((room) => room.includes(sid)).flat();
  return [...new Set([...bridged, ...together])].filter((other) => other !== sid);
}

/** The telephones after one more event. */
export function fold(before: Telephones, event: CarrierEvent): Telephones {
  const after = connected(before, event);
  if (event.kind === 'leg-started') {
    return { ...after, legs: { ...withoutOldest(after.legs), [event.leg]: started(event) } };
  }
  const leg = after.legs[event.leg];
  if (!leg) {
    return after;
  }
  const line = lineOf(event);
  const legs = { ...after.legs, [leg.sid]: { ...moved(leg, event), lines: line ? added(leg.lines, line) : leg.lines } };
  if (event.kind === 'spoken') {
    for (const sid of peersOf(after, leg.sid)) {
      const peer = legs[sid];
      if (peer) {
        legs[sid] = { ...peer, lines: added(peer.lines, { id: event.id, who: 'them', text: event.text, language: '' }) };
      }
    }
  }
  return { ...after, legs };
}

function started(event: Extract<CarrierEvent, { kind: 'leg-started' }>): Leg {
  const incoming = event.direction !== 'inbound';
  return {
    sid: event.leg,
    phone: incoming ? event.to : event.from,
    from: event.from,
    incoming,
    parameters: event.parameters,
    status: 'dialling',
    ended: '',
    since: Date.parse(event.at),
    recording: 0,
    lines: [],
  };
}

function moved(leg: Leg, event: CarrierEvent): Leg {
  const now = Date.parse(event.at);
  switch (event.kind) {
    case 'ringing':
      return leg.incoming ? { ...leg, status: 'ringing', since: now } : leg;
    case 'answered':
      return { ...leg, status: 'in-call', since: now };
    case 'hung-up':
      return { ...leg, status: 'over', ended: event.status, since: now, recording: 0 };
    case 'listening':
      return { ...leg, recording: event.input === 'recording' ? now : 0 };
    case 'words-said':
    case 'recorded':
    case 'bridged':
      return { ...leg, recording: 0 };
    default:
      return leg;
  }
}

function connected(before: Telephones, event: CarrierEvent): Telephones {
  switch (event.kind) {
    case 'bridged':
      return { ...before, bridges: [...before.bridges, [event.leg, event.other]] };
    case 'unbridged':
      return { ...before, bridges: before.bridges.filter(([one, other]) => one !== event.leg || other !== event.other) };
    case 'conference-joined':
      return { ...before, rooms: { ...before.rooms, [event.conference]: [...(before.rooms[event.conference] ?? []), event.leg] } };
    case 'conference-left':
      return { ...before, rooms: { ...before.rooms, [event.conference]: (before.rooms[event.conference] ?? []).filter((leg) => leg !== event.leg) } };
    case 'hung-up':
      return {
        ...before,
        bridges: before.bridges.filter((pair) => !pair.includes(event.leg)),
        rooms: Object.fromEntries(Object.entries(before.rooms).map(([name, legs]) => [name, legs.filter((leg) => leg !== event.leg)])),
      };
    default:
      return before;
  }
}

/** A demo may run for days; calls that ended long ago are nobody's any more. */
function withoutOldest(legs: Telephones['legs']): Telephones['legs'] {
  const over = Object.values(legs).filter((leg) => leg.status === 'over');
  const gone = new Set(over.slice(0, Math.max(0, over.length - MOST_OVER)).map((leg) => leg.sid));
  return gone.size === 0 ? legs : Object.fromEntries(Object.entries(legs).filter(([sid]) => !gone.has(sid)));
}

/** The calls at a telephone that are not over, oldest first. */
export const liveAt = ({ legs }: Telephones, phone: string) =>
  Object.values(legs).filter((leg) => leg.phone === phone && leg.status !== 'over');
