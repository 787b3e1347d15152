import type { Schema } from '../../api/client';

export type Room = Schema['Room'];
export type Person = Schema['RoomPerson'];

/** How a conversation stands, in one word of the dictionary. */
export type Standing = 'talking' | 'on-hold' | 'asking' | 'consulting' | 'joining' | 'together';
export type CallerIs = 'talking' | 'on-hold' | 'being-held' | 'coming-back' | 'together';
export type ColleagueIs = 'ringing' | 'alone' | 'coming' | 'together';

export const others = (room: Room): Person[] => room.people.filter(({ mine }) => !mine);
export const me = (room: Room): Person | undefined => room.people.find(({ mine }) => mine);
export const held = (room: Room): boolean => room.state === 'on-hold';

/** Whoever was asked in has nobody they could leave the caller alone with, and ends only their own part. */
export const isGuest = (room: Room): boolean => room['asked-in-by'] !== '';

export function standing(room: Room): Standing {
  const there = others(room);
  if (there.length === 0) {
    return held(room) ? 'on-hold' : 'talking';
  }
  const anybodyIn = there.some(({ stage }) => stage === 'in');
  return held(room) ? (anybodyIn ? 'consulting' : 'asking') : anybodyIn ? 'together' : 'joining';
}

export function callerIs(room: Room): CallerIs {
  if (held(room)) {
    return room.moving ? 'being-held' : 'on-hold';
  }
  return room.moving ? 'coming-back' : standing(room) === 'together' ? 'together' : 'talking';
}

export function colleagueIs(one: Person, room: Room): ColleagueIs {
  if (one.stage === 'ringing') {
    return 'ringing';
  }
  return one.hears ? (room.moving ? 'coming' : 'together') : 'alone';
}
