import type { Choice, Drawing, FlowDocument, Kind, Layout, Spot, Step, Target } from './document';
import { newStep } from './newStep';
import { freshName } from './names';
import { retarget, set, withTarget } from './outputs';

/** Every edit gives a new drawing and leaves the old one alone: that is what undo goes back to. */
export type Edit = (drawing: Drawing) => Drawing;

export const inDocument = (change: (document: FlowDocument) => FlowDocument): Edit => (drawing) => ({ ...drawing, document: change(drawing.document) });
export const inLayout = (change: (layout: Layout) => Layout): Edit => (drawing) => ({ ...drawing, layout: change(drawing.layout) });

export const withStep = (id: string, change: (step: Step) => Step) =>
  inDocument((document) => {
    const step = document.steps[id];
    return step ? { ...document, steps: { ...document.steps, [id]: change(step) } } : document;
  });

/** A field of a step; `undefined` takes it away. */
export const patchStep = (id: string, field: string, value: unknown) => withStep(id, (step) => set(step, field, value));

export const connect = (id: string, output: string, to: Target) => withStep(id, (step) => withTarget(step, output, to));

export const placed = (id: string, spot: Spot) => inLayout((layout) => ({ ...layout, positions: { ...layout.positions, [id]: spot } }));

export const moved = (positions: Record<string, Spot>) => inLayout((layout) => ({ ...layout, positions: { ...layout.positions, ...positions } }));

/** Adds a step, and leads this way out to it. The first step of a flow is where calls start. */
export function added(kind: Kind, id: string, spot: Spot, from?: { step: string; output: string }): Edit {
  return (drawing) => {
    const { document } = drawing;
    const steps = { ...document.steps, [id]: newStep(kind, document) };
    const begun = Object.keys(document.steps).length === 0 ? { ...document, steps, start: id } : { ...document, steps };
    const owned = kind === 'connect' && !((document.person ?? '') in document.steps) ? { ...begun, person: id } : begun;
    const next = placed(id, spot)({ ...drawing, document: owned });
    return from ? connect(from.step, from.output, id)(next) : next;
  };
}

export const freshStepId = (document: FlowDocument, wish: string) => freshName(wish, (name) => name in document.steps || name === 'return');

/** Takes steps away; what led to them leads nowhere. */
export function removed(ids: readonly string[]): Edit {
  const gone = new Set(ids);
  const kept = (target: string) => (gone.has(target) ? undefined : target);
  return ({ document, layout }) => ({
    document: {
      ...set(set(document, 'start', kept(document.start ?? '')), 'person', kept(document.person ?? '')),
      steps: Object.fromEntries(Object.entries(document.steps).filter(([id]) => !gone.has(id)).map(([id, step]) => [id, retarget(step, kept)])),
    },
    layout: {
      positions: Object.fromEntries(Object.entries(layout.positions).filter(([id]) => !gone.has(id))),
      notes: layout.notes.filter(({ id }) => !gone.has(id)),
    },
  });
}

/** Another name for a step, everywhere it is spoken of, at its old place in the file. */
export function renamed(from: string, to: string): Edit {
  return ({ document, layout }) => {
    if (from === to || to === '' || to in document.steps || !(from in document.steps)) {
      return { document, layout };
    }
    const turn = (target: string) => (target === from ? to : target);
    const { [from]: spot, ...positions } = layout.positions;
    return {
      document: {
        ...document,
        ...(document.start === undefined ? {} : { start: turn(document.start) }),
        ...(document.person === undefined ? {} : { person: turn(document.person) }),
        steps: Object.fromEntries(Object.entries(document.steps).map(([id, step]) => [turn(id), retarget(step, turn)])),
      },
      layout: { ...layout, positions: spot ? { ...positions, [to]: spot } : positions },
    };
  };
}

const KEYS: Choice['key'][] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'];
export const freeKeys = (choices: readonly Choice[]) => KEYS.filter((key) => !choices.some((choice) => choice.key === key));

/** The list with one entry a place further up (-1) or down (1). */
export function shifted<T>(list: readonly T[], index: number, by: number): T[] {
  const next = [...list];
  const to = index + by;
  if (index >= 0 && index < next.length && to >= 0 && to < next.length) {
    next.splice(to, 0, ...next.splice(index, 1));
  }
  return next;
}

export const allOf = (...edits: Edit[]): Edit => (drawing) => edits.reduce((was, edit) => edit(was), drawing);
