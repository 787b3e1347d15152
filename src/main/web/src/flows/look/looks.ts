import {
  IconApi, IconArrowsSplit2, IconClock, IconDialpad, IconDoorExit, IconHash, IconLanguage, IconMessage2, IconPhoneCall, IconRecordMail, IconRoute, IconStars, IconUsers,
} from '@tabler/icons-react';
import type { Kind } from '../model/document';

type Look = { icon: typeof IconClock; colour: string };

/** A sign and a colour for each kind; the colour never says anything the sign and the name do not. */
export const LOOKS: Record<Kind, Look> = {
  say: { icon: IconMessage2, colour: 'blue' },
  menu: { icon: IconDialpad, colour: 'ink' },
  ask: { icon: IconHash, colour: 'ink' },
  language: { icon: IconLanguage, colour: 'ink' },
  hours: { icon: IconClock, colour: 'grape' },
  branch: { icon: IconArrowsSplit2, colour: 'grape' },
  fetch: { icon: IconApi, colour: 'grape' },
  subflow: { icon: IconRoute, colour: 'gray' },
  connect: { icon: IconUsers, colour: 'teal' },
  callback: { icon: IconPhoneCall, colour: 'orange' },
  voicemail: { icon: IconRecordMail, colour: 'orange' },
  survey: { icon: IconStars, colour: 'yellow' },
  goodbye: { icon: IconDoorExit, colour: 'gray' },
};
