import { MarkerType, Position, type Edge, type Node, type NodeHandle } from '@xyflow/react';
import type { FlowDocument, Layout, Note, Spot, Step } from '../model/document';
import { ports, type Picture } from '../model/cards';
import type { Link } from '../model/links';
import { IN_Y } from '../model/routes';
import { NOTE, sizeOf } from '../model/size';

export type StepNode = Node<{ jumps: string }, 'step'>;
export type NoteNode = Node<{ note: Note }, 'note'>;
export type BoardNode = StepNode | NoteNode;
export type LinkEdge = Edge<{ way: Spot[] | undefined; named: boolean }, 'link'>;

const PORT = 12;

/** Where lines begin and end, so that they are right before a card was ever on the screen. */
export function handlesOf(step: Step, width: number): NodeHandle[] {
  const box = { width: PORT, height: PORT };
  return [
    { ...box, id: 'in', type: 'target', position: Position.Left, x: -PORT / 2, y: IN_Y - PORT / 2 },
    ...ports(step).map(({ id, y }): NodeHandle => ({ ...box, id, type: 'source', position: Position.Right, x: width - PORT / 2, y: y - PORT / 2 })),
  ];
}

type Given = { document: FlowDocument; layout: Layout; positions: Layout['positions']; picture: Picture; selected: ReadonlySet<string>; stop: string; label: (id: string) => string };

/** The nodes for a flow; those that did not change are the very same as before, so that only what changed is drawn again. */
export function nodesOf({ document, layout, positions, picture, selected, stop, label }: Given, before: ReadonlyMap<string, Made>): Map<string, Made> {
  const made = new Map<string, Made>();
  for (const [id, step] of Object.entries(document.steps)) {
    const at = positions[id] ?? { x: 0, y: 0 };
    const jumps = picture.jumps.get(id) ?? '';
    const key: unknown[] = [step, at.x, at.y, jumps, selected.has(id), stop === id, label(id)];
    made.set(id, reuse(before.get(id), key, () => {
      const size = sizeOf(step);
      return {
        id, type: 'step', position: at, data: { jumps }, selected: selected.has(id), ...size, handles: handlesOf(step, size.width), ariaLabel: label(id),
        domAttributes: { tabIndex: stop === id ? 0 : -1 },
      };
    }));
  }
  for (const note of layout.notes) {
    made.set(note.id, reuse(before.get(note.id), [note, selected.has(note.id), label(note.id)], () => ({
      id: note.id, type: 'note', position: { x: note.x, y: note.y }, data: { note }, selected: selected.has(note.id), ...NOTE, zIndex: -1, ariaLabel: label(note.id),
      // Its text and its button are what Tab comes to; the note itself has the keyboard once it was clicked or left with Escape.
      domAttributes: { tabIndex: -1 },
    })));
  }
  return made;
}

export type Made = { key: unknown[]; node: BoardNode };

function reuse(old: Made | undefined, key: unknown[], make: () => BoardNode): Made {
  return old && old.key.length === key.length && old.key.every((part, index) => part === key[index]) ? old : { key, node: make() };
}

/** Lines, and while their step is selected those told in words, too. */
export function edgesOf({ lines, hidden }: Picture, selected: ReadonlySet<string>, lit: ReadonlySet<string>, ways: ReadonlyMap<string, Spot[]>, wayOf: (links: Link[]) => Map<string, Spot[]>): LinkEdge[] {
  const shown = hidden.filter(({ id, from, to }) => selected.has(from) || selected.has(to) || lit.has(id));
  const more = wayOf(shown);
  return [...lines.map((link) => ({ link, jump: false })), ...shown.map((link) => ({ link, jump: true }))].map(({ link: { id, from, output, to }, jump }) => ({
    id, type: 'link', source: from, sourceHandle: output, target: to, targetHandle: 'in', data: { way: ways.get(id) ?? more.get(id), named: (selected.has(from) || selected.has(to)) && (lit.size === 0 || lit.has(id)) },
    className: [selected.has(from) || selected.has(to) ? 'near' : '', lit.has(id) ? 'lit' : '', jump ? 'jumping' : ''].filter((one) => one !== '').join(' '),
    zIndex: lit.has(id) || selected.has(from) ? 1 : 0,
    markerEnd: { type: MarkerType.ArrowClosed, width: 16, height: 16, color: 'var(--ot-link)' },
  }));
}
