import type { Schema } from '../../api/client';
import type { Drawing, FlowDocument } from '../model/document';
import { same } from '../model/same';

/** How the draft stands with the server. `stale`: somebody else saved since, and nothing is sent until both are one again. */
export type Keeping =
  | { state: 'saved'; at: number }
  | { state: 'waiting' | 'saving' | 'away' }
  | { state: 'refused'; why: string; parts?: Schema['Sentences'] | undefined }
  | { state: 'stale'; theirs: Theirs };
export type Theirs = { document: FlowDocument; base: FlowDocument | undefined; revision: number; by: string; at: string };
export type Answer = { saved: { revision: number; at: number } } | { stale: Theirs } | { away: true } | { refused: string; parts?: Schema['Sentences'] };

export type Parts = {
  /** Sends the draft; an answer is always given, never thrown. */
  sendDraft: (drawing: Drawing, revision: number) => Promise<Answer>;
  sendLayout: (drawing: Drawing) => Promise<Answer>;
  /** Keeps what the server does not have yet on this computer; nothing to keep is `undefined`. */
  keepHere: (kept: { drawing: Drawing; revision: number } | undefined) => void;
};

const PAUSE_MS = 700;
const RETRY_MS = 4_000;

/** Saves the draft as it is drawn, one request at a time, and says honestly how it stands. */
export class Keeper {
  private keeping: Keeping;
  private listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | undefined;

  constructor(
    private readonly parts: Parts,
    private wanted: Drawing,
    private held: Drawing,
    private at: { revision: number; savedAt: number },
  ) {
    this.keeping = { state: 'saved', at: at.savedAt };
  }

  now = (): Keeping => this.keeping;
  get revision(): number {
    return this.at.revision;
  }

  listen = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What is drawn now; sent after a pause, unless it is what the server has. */
  draw(drawing: Drawing): void {
    this.wanted = drawing;
    if (this.keeping.state === 'stale') {
      this.parts.keepHere({ drawing, revision: this.at.revision });
      return;
    }
    if (this.settled()) {
      this.tell({ state: 'saved', at: this.at.savedAt });
      this.parts.keepHere(undefined);
      return;
    }
    this.parts.keepHere({ drawing, revision: this.at.revision });
    this.tell({ state: 'waiting' });
    this.later(PAUSE_MS);
  }

  /** Sends what waits without the pause; resolves when the server has everything, or said why not. */
  async flush(): Promise<Keeping> {
    clearTimeout(this.timer);
    while (this.sending) {
      await this.sending;
    }
    if (!this.settled() && this.keeping.state !== 'stale') {
      this.sending = this.send().finally(() => {
        this.sending = undefined;
      });
      await this.sending;
    }
    return this.keeping;
  }

  /** Somebody else's draft was met on another way than by saving this one; both began with what the server last had of this. */
  meet(theirs: Theirs): void {
    this.tell({ state: 'stale', theirs: { ...theirs, base: theirs.base ?? this.held.document } });
  }

  /** Both drafts are one: goes on from the other's revision. */
  settle(revision: number, document: FlowDocument): void {
    this.at = { ...this.at, revision };
    this.held = { ...this.held, document };
    this.tell({ state: 'waiting' });
    this.draw(this.wanted);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private settled(): boolean {
    return same(this.wanted.document, this.held.document) && same(this.wanted.layout, this.held.layout);
  }

  private async send(): Promise<void> {
    const drawing = this.wanted;
    this.tell({ state: 'saving' });
    const logic = !same(drawing.document, this.held.document);
    const answer = await (logic ? this.parts.sendDraft(drawing, this.at.revision) : this.parts.sendLayout(drawing));
    if ('saved' in answer) {
      this.held = drawing;
      this.at = { revision: logic ? answer.saved.revision : this.at.revision, savedAt: answer.saved.at };
      this.draw(this.wanted);
    } else if ('stale' in answer) {
      this.tell({ state: 'stale', theirs: answer.stale });
    } else if ('away' in answer) {
      this.tell({ state: 'away' });
      this.later(RETRY_MS);
    } else {
      this.tell({ state: 'refused', why: answer.refused, parts: answer.parts });
    }
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private tell(keeping: Keeping): void {
    this.keeping = keeping;
    this.listeners.forEach((listener) => listener());
  }
}
