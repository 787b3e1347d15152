import type { Failure, Wrong } from '../../api/failure';

/** What is wrong at a place of what was sent, or below it; undefined when nothing is. */
export function wrongAt(failure: Failure | undefined, pointer: string): Wrong | undefined {
  return failure?.wrong.find((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`));
}

/** What is wrong at none of these places, and so has no field to stand at. */
export function wrongElsewhere(failure: Failure | undefined, pointers: readonly string[]): Wrong[] {
  return (failure?.wrong ?? []).filter((one) => !pointers.some((known) => one.pointer === known || one.pointer.startsWith(`${known}/`)));
}
