import { EventParser, type StreamEvent } from './events';

/** The house says something at least every 10 seconds; silence beyond this is a lost line. */
export const SILENCE_MS = 13_000;
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 5_000;

export type StreamEnd = 'lost' | 'signed-out';
type Listener = {
  onEvent: (event: StreamEvent) => void;
  onEnd: (why: StreamEnd) => void;
};

/**
 * Keeps the desk's event stream open until told to stop: reads it, notices silence, and comes back with the last id seen.
 * The browser's own EventSource hides heartbeats, and with them whether anybody is still there.
 */
export class DeskStream {
  private lastId = '';
  private retry = FIRST_RETRY_MS;
  private stopped = false;
  private attempt = new AbortController();
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly listener: Listener) {}

  start(): void {
    void this.run();
  }

  /** Tries at once instead of waiting: the tab woke up, or the network came back. */
  hurry(): void {
    if (this.waiting !== undefined) {
      clearTimeout(this.waiting);
      this.waiting = undefined;
      void this.run();
    }
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.waiting);
    this.attempt.abort();
  }

  private async run(): Promise<void> {
    const why = await this.read();
    if (this.stopped) {
      return;
    }
    this.listener.onEnd(why);
    if (why === 'lost') {
      this.waiting = setTimeout(() => {
        this.waiting = undefined;
        void this.run();
      }, this.retry);
      this.retry = Math.min(this.retry * 2, LAST_RETRY_MS);
    }
  }

  private async read(): Promise<StreamEnd> {
    this.attempt = new AbortController();
    let silence = this.watch();
    try {
      const headers = this.lastId === '' ? {} : { 'Last-Event-ID': this.lastId };
      const answer = await fetch('/api/desk/events', { headers, signal: this.attempt.signal, cache: 'no-store' });
      if (answer.status === 401) {
        return 'signed-out';
      }
      if (!answer.ok || !answer.body) {
        return 'lost';
      }
      const parser = new EventParser();
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      for (;;) {
        const { done, value } = await reader.read();
        clearTimeout(silence);
        if (done) {
          return 'lost';
        }
        silence = this.watch();
        this.retry = FIRST_RETRY_MS;
        for (const event of parser.push(value)) {
          if (event.kind === 'signed-out') {
            return 'signed-out';
          }
          this.lastId = event.id === '' ? this.lastId : event.id;
          this.listener.onEvent(event);
        }
      }
    } catch {
      // Broken off by the network, the server or our own watch: all the same, one comes back.
      return 'lost';
    } finally {
      clearTimeout(silence);
      this.attempt.abort();
    }
  }

  private watch(): ReturnType<typeof setTimeout> {
    const attempt = this.attempt;
    return setTimeout(() => attempt.abort(), SILENCE_MS);
  }
}
