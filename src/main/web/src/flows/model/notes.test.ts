import { expect, test } from 'vitest';
import { clipOf, counted, pasted, readClip } from './clip';
import type { Drawing } from './document';
import { removed } from './edits';
import { sampleDrawing } from './fixtures';
import { freeSpot, noted } from './notes';
import { NOTE, sizeOf } from './size';

const placed: Drawing = {
  ...sampleDrawing(),
  layout: { positions: { welcome: { x: 0, y: 0 }, reason: { x: 330, y: 0 }, billing: { x: 660, y: 0 }, support: { x: 990, y: 0 }, bye: { x: 0, y: 300 }, lonely: { x: 330, y: 300 } }, notes: [] },
};

function covered({ document, layout }: Drawing): string[] {
  const boxes = [
    ...Object.entries(document.steps).map(([id, step]) => ({ id, ...layout.positions[id]!, ...sizeOf(step) })),
    ...layout.notes.map((note) => ({ ...note, ...NOTE })),
  ];
  return layout.notes.flatMap((note) => boxes
    .filter(({ id, x, y, width, height }) => id !== note.id && note.x < x + width && x < note.x + NOTE.width && note.y < y + height && y < note.y + NOTE.height)
    .map(({ id }) => `${note.id} and ${id}`));
}

test('a note stays where it is wanted when nothing is there', () => {
  expect(freeSpot(placed, { x: 0.4, y: 900 })).toEqual({ x: 0, y: 900 });
});

test('notes added one after the other at one place lie on no card and on no other note', () => {
  let drawing = placed;
  for (let count = 1; count <= 8; count++) {
    drawing = noted({ id: `note-${count}`, ...freeSpot(drawing, { x: 340, y: 20 }), text: '' })(drawing);
  }
  expect(covered(drawing)).toEqual([]);
});

test('notes are copied with their text, beside the steps that were chosen, and pasted under names that are free', () => {
  const drawing = noted({ id: 'note-1', x: 10, y: 600, text: 'Ask Luis' })(placed);
  const clip = readClip(JSON.stringify(clipOf(drawing, ['note-1', 'bye'])))!;
  expect(counted(clip)).toEqual([1, 1]);
  const { edit, ids } = pasted(clip, drawing);
  expect(ids).toEqual(['bye-2', 'note-2']);
  expect(edit(drawing).layout.notes).toEqual([{ id: 'note-1', x: 10, y: 600, text: 'Ask Luis' }, { id: 'note-2', x: 50, y: 640, text: 'Ask Luis' }]);
});

test('a note alone can be copied and removed', () => {
  const drawing = noted({ id: 'note-1', x: 0, y: 600, text: '' })(placed);
  expect(counted(clipOf(drawing, ['note-1']))).toEqual([0, 1]);
  expect(removed(['note-1'])(drawing)).toEqual(placed);
});
