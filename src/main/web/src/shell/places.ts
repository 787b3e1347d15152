import { IconBuilding, IconChecklist, IconClock, IconHeadset, IconHistory, IconPhone, IconRoute, IconSettings, IconUsers } from '@tabler/icons-react';
import type { SignedIn } from '../api/client';
import type { Words } from '../i18n/en';

export type Place = {
  name: keyof Words['places'];
  path: string;
  /** typed one after the other */
  keys: string;
  icon: typeof IconHeadset;
  roles: SignedIn['roles'];
};

/** Where one can go, in the order of the navigation; a new screen is one more line here and in Screens. */
const PLACES: Place[] = [
  { name: 'desk', path: '/desk', keys: 'g d', icon: IconHeadset, roles: ['agent', 'supervisor'] },
  { name: 'flows', path: '/flows', keys: 'g f', icon: IconRoute, roles: ['administrator'] },
  { name: 'setup', path: '/setup', keys: 'g u', icon: IconChecklist, roles: ['administrator'] },
  { name: 'company', path: '/company', keys: 'g c', icon: IconBuilding, roles: ['administrator'] },
  { name: 'numbers', path: '/numbers', keys: 'g n', icon: IconPhone, roles: ['administrator'] },
  { name: 'hours', path: '/hours', keys: 'g h', icon: IconClock, roles: ['administrator'] },
  { name: 'people', path: '/people', keys: 'g p', icon: IconUsers, roles: ['administrator'] },
  { name: 'audit', path: '/audit', keys: 'g a', icon: IconHistory, roles: ['administrator', 'supervisor'] },
  { name: 'settings', path: '/settings', keys: 'g s', icon: IconSettings, roles: ['agent', 'supervisor', 'administrator'] },
];

export const placesOf = (me: SignedIn) => PLACES.filter(({ roles }) => roles.some((role) => me.roles.includes(role)));
