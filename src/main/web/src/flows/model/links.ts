import { RETURN, type FlowDocument } from './document';
import { outputsOf, personOf } from './outputs';

export type Link = { id: string; from: string; output: string; to: string };

/** So many ways into one step that lines no longer tell anything. */
export const CROWD = 4;

export const linkId = (from: string, output: string) => `${from}>${output}`;

/** Every connected way from step to step, in the order of the file. */
export function linksOf(document: FlowDocument): Link[] {
  return Object.entries(document.steps).flatMap(([from, step]) =>
    outputsOf(step).flatMap(({ id, to }) => (to !== undefined && to in document.steps ? [{ id: linkId(from, id), from, output: id, to }] : [])),
  );
}

/** What a caller meets first comes first; what no link reaches comes last, in the order of the file. */
export function walkOrder(document: FlowDocument): string[] {
  const seen = new Set<string>();
  const visit = (first: string) => {
    const open = [first];
    while (open.length > 0) {
      const id = open.pop() ?? '';
      const step = document.steps[id];
      if (step && !seen.has(id)) {
        seen.add(id);
        open.push(...outputsOf(step).map(({ to }) => to ?? '').reverse());
      }
    }
  };
  [document.start ?? '', document.person ?? '', ...Object.keys(document.steps)].forEach(visit);
  return [...seen];
}

/**
 * The links shown as words in their row instead of as lines: those that lead back, and all but the first into a step that
 * many lead to.
 */
export function jumpLinks(document: FlowDocument): Set<string> {
  const order = new Map(walkOrder(document).map((id, index) => [id, index]));
  const links = linksOf(document).sort((one, other) => (order.get(one.from) ?? 0) - (order.get(other.from) ?? 0));
  const jumps = backLinks(document);
  const sources = new Map<string, Set<string>>();
  for (const { from, to } of links) {
    sources.set(to, (sources.get(to) ?? new Set()).add(from));
  }
  const drawn = new Set<string>();
  for (const { id, to } of links) {
    if (!jumps.has(id) && (sources.get(to)?.size ?? 0) >= CROWD && drawn.has(to)) {
      jumps.add(id);
    }
    if (!jumps.has(id)) {
      drawn.add(to);
    }
  }
  return jumps;
}

/** Links to a step one has come through: found by walking depth first from the start, without recursion. */
function backLinks(document: FlowDocument): Set<string> {
  const back = new Set<string>();
  const state = new Map<string, 'open' | 'done'>();
  for (const first of walkOrder(document)) {
    const stack: { id: string; rest: ReturnType<typeof outputsOf> }[] = [];
    const enter = (id: string) => {
      state.set(id, 'open');
      const step = document.steps[id];
      stack.push({ id, rest: step ? outputsOf(step) : [] });
    };
    if (!state.has(first)) {
      enter(first);
    }
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const way = top.rest.shift();
      if (!way) {
        state.set(top.id, 'done');
        stack.pop();
      } else if (way.to !== undefined && way.to in document.steps) {
        if (state.get(way.to) === 'open') {
          back.add(linkId(top.id, way.id));
        } else if (!state.has(way.to)) {
          enter(way.to);
        }
      }
    }
  }
  return back;
}

/** The steps a call can come to: by links from the start, and by asking for a person. */
export function reachable(document: FlowDocument): Set<string> {
  const seen = new Set<string>();
  const open = [document.start, document.person];
  while (open.length > 0) {
    const id = open.pop();
    const step = id === undefined ? undefined : document.steps[id];
    if (id !== undefined && step && !seen.has(id)) {
      seen.add(id);
      open.push(personOf(step), ...outputsOf(step).map(({ to }) => to));
    }
  }
  return seen;
}

/** Who leads here, for walking back by keyboard. */
export function into(document: FlowDocument, step: string): string[] {
  return [...new Set(linksOf(document).filter(({ to }) => to === step).map(({ from }) => from))];
}

export const isKnownTarget = (document: FlowDocument, target: string) => target === RETURN || target in document.steps;
