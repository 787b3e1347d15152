export type Keeping = 'saved' | 'saving' | 'kept' | 'refused';

type Parts = {
  /** Sends the words to the house; rejects with `passing` true when they may be sent again. */
  send: (words: string) => Promise<void>;
  keepHere: (words: string) => void;
  dropHere: () => void;
  tell: (state: Keeping) => void;
};

const PAUSE_MS = 700;
const RETRY_MS = 3_000;

/** Saves words a moment after the typing pauses, keeps a copy here until the house has them, and never sends two at once. */
export class Autosave {
  private wanted: string | undefined;
  private sending = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: Parts) {}

  /** Whether the house has everything that was typed. */
  get settled(): boolean {
    return this.wanted === undefined && !this.sending;
  }

  type(words: string): void {
    this.wanted = words;
    this.parts.keepHere(words);
    this.parts.tell('saving');
    this.later(PAUSE_MS);
  }

  /** Sends what waits, without the pause. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.sending || this.wanted === undefined) {
      return;
    }
    const words = this.wanted;
    this.wanted = undefined;
    this.sending = true;
    try {
      await this.parts.send(words);
      this.sending = false;
      this.sent();
    } catch (failure) {
      this.sending = false;
      this.wanted ??= words;
      this.failed(failure);
    }
  }

  private sent(): void {
    if (this.wanted === undefined) {
      this.parts.dropHere();
      this.parts.tell('saved');
    } else {
      this.later(PAUSE_MS);
    }
  }

  private failed(failure: unknown): void {
    const passing = typeof failure === 'object' && failure !== null && 'passing' in failure && failure.passing === true;
    const ended = typeof failure === 'object' && failure !== null && 'status' in failure && failure.status === 401;
    this.parts.tell(passing || ended ? 'kept' : 'refused');
    if (passing || ended) {
      this.later(RETRY_MS);
    }
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }
}
