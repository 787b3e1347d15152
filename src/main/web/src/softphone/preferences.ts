/** What was chosen in the sound check; it belongs to this browser, as the devices do. */
export type Sound = { microphone: string; speaker: string; ring: string; checked: boolean };

const KEPT = 'onetouch.sound';
const USUAL: Sound = { microphone: '', speaker: '', ring: '', checked: false };

export function sound(keep: Storage = localStorage): Sound {
  try {
    return { ...USUAL, ...(JSON.parse(keep.getItem(KEPT) ?? '{}') as Partial<Sound>) };
  } catch {
    // Written by somebody else, or half: as if nothing had been chosen.
    return USUAL;
  }
}

export function keepSound(change: Partial<Sound>, keep: Storage = localStorage): Sound {
  const next = { ...sound(keep), ...change };
  keep.setItem(KEPT, JSON.stringify(next));
  return next;
}
