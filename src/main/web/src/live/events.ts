/** One event of a stream, or a comment (kind `comment`), which only says that the other side is there. */
export type StreamEvent = { kind: string; id: string; content: string };

/** Splits what arrives, however it was cut on the way, into server-sent events. */
export class EventParser {
  private rest = '';

  /** The events completed by this piece. */
  push(piece: string): StreamEvent[] {
    const blocks = (this.rest + piece).replaceAll('\r\n', '\n').split('\n\n');
    this.rest = blocks.pop() ?? '';
    return blocks.map(read).filter((event) => event !== undefined);
  }
}

function read(block: string): StreamEvent | undefined {
  const lines = block.split('\n').filter((line) => line !== '');
  if (lines.length === 0) {
    return undefined;
  }
  const of = (name: string) => lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).trimStart());
  const comment = of('')[0];
  const content = of('data').join('\n');
  if (comment !== undefined && content === '') {
    return { kind: 'comment', id: '', content: comment };
  }
  return { kind: of('event')[0] ?? 'message', id: of('id')[0] ?? '', content };
}
