import type { Drawing, Note, Spot, Steps } from './document';
import type { Edit } from './edits';
import { freshName } from './names';
import { retarget } from './outputs';

/** What copying puts on the clipboard: steps with their places, readable as a part of a flow file, and notes where some were chosen. */
export type Clip = { onetouch: 'steps'; flow: string; steps: Steps; positions: Record<string, Spot>; notes?: Note[] };

const AWAY = 40;

export function clipOf({ document, layout }: Drawing, ids: readonly string[]): Clip {
  const chosen = ids.filter((id) => id in document.steps);
  const pick = <T>(all: Record<string, T>) => Object.fromEntries(chosen.flatMap((id) => (all[id] === undefined ? [] : [[id, all[id]]])));
  const notes = layout.notes.filter(({ id }) => ids.includes(id));
  return { onetouch: 'steps', flow: document.id, steps: pick(document.steps), positions: pick(layout.positions), ...(notes.length > 0 ? { notes } : {}) };
}

/** A clip, when this text is one; people have other things on their clipboards too. */
export function readClip(text: string): Clip | undefined {
  try {
    const found: unknown = JSON.parse(text);
    const fits = typeof found === 'object' && found !== null && 'onetouch' in found && found.onetouch === 'steps' && 'steps' in found && typeof found.steps === 'object';
    return fits ? (found as Clip) : undefined;
  } catch {
    return undefined;
  }
}

/** How many things of each kind a clip holds. */
export const counted = ({ steps, notes = [] }: Clip): [steps: number, notes: number] => [Object.keys(steps).length, notes.length];

/**
 * Puts a clip's steps and notes into a flow under names that are free there. Links among them stay; links to others stay only within
 * the flow they come from. Gives the new names.
 */
export function pasted(clip: Clip, into: Drawing): { edit: Edit; ids: string[] } {
  const names = new Map<string, string>();
  for (const id of Object.keys(clip.steps)) {
    names.set(id, freshName(id, (name) => name in into.document.steps || name === 'return' || [...names.values()].includes(name)));
  }
  const home = clip.flow === into.document.id;
  const turn = (target: string) => names.get(target) ?? (home ? target : undefined);
  const steps = Object.fromEntries(Object.entries(clip.steps).map(([id, step]) => [names.get(id) ?? id, retarget(step, turn)]));
  const positions = Object.fromEntries(
    Object.entries(clip.positions).map(([id, { x, y }]) => [names.get(id) ?? id, { x: x + AWAY, y: y + AWAY }]),
  );
  const taken = new Set([...Object.keys(into.document.steps), ...names.values(), ...into.layout.notes.map(({ id }) => id)]);
  const notes = (clip.notes ?? []).map(({ id: wish, x, y, text }) => {
    const id = freshName(wish, (name) => taken.has(name));
    taken.add(id);
    return { id, x: x + AWAY, y: y + AWAY, text };
  });
  return {
    ids: [...names.values(), ...notes.map(({ id }) => id)],
    edit: ({ document, layout }) => ({
      document: { ...document, steps: { ...document.steps, ...steps } },
      layout: { ...layout, positions: { ...layout.positions, ...positions }, notes: [...layout.notes, ...notes] },
    }),
  };
}
