import { carrier } from './carrier';
import { WANTED, type CarrierEvent } from './events';
import { fold, SILENCE, type Telephones } from './fold';

const AGAIN_MS = 1_000;

export type Heard = { connected: boolean; telephones: Telephones };

/** Follows the sandbox carrier for as long as somebody watches; after a lost line everything is read anew. */
export class Exchange {
  private heard: Heard = { connected: false, telephones: SILENCE };
  private readonly watchers = new Set<() => void>();
  private readonly listeners = new Set<(event: CarrierEvent, telephones: Telephones) => void>();
  private stream: EventSource | undefined;
  private again: ReturnType<typeof setTimeout> | undefined;
  private life = 0;

  /** @param telephone the page that is a telephone while it follows, and whose; none for one that only looks on */
  constructor(private readonly telephone?: { page: string; client: string }) {}

  readonly now = (): Heard => this.heard;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    if (this.watchers.size === 1) {
      void this.connect(++this.life);
    }
    return () => {
      this.watchers.delete(watcher);
      if (this.watchers.size === 0) {
        this.stop();
      }
    };
  };

  /** Tells what happens from now on, and nothing of what was before. */
  readonly listen = (listener: (event: CarrierEvent, telephones: Telephones) => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private stop(): void {
    this.life++;
    clearTimeout(this.again);
    this.stream?.close();
    this.stream = undefined;
  }

  private async connect(life: number): Promise<void> {
    try {
      const { events, last } = await carrier.events(WANTED);
      if (life === this.life) {
        this.say({ ...this.heard, telephones: (events as CarrierEvent[]).reduce(fold, SILENCE) });
        this.follow(life, last);
      }
    } catch {
      // Nobody there, or a page in place of an answer: the same again in a moment.
      this.lose(life);
    }
  }

  private follow(life: number, after: number): void {
    const stream = carrier.stream(WANTED, after, this.telephone);
    this.stream = stream;
    stream.onmessage = (message: MessageEvent<string>) => {
      const event = JSON.parse(message.data) as CarrierEvent;
      const telephones = fold(this.heard.telephones, event);
      this.say({ ...this.heard, telephones });
      this.listeners.forEach((listener) => listener(event, telephones));
    };
    stream.onopen = () => this.say({ ...this.heard, connected: true });
    stream.onerror = () => this.lose(life);
  }

  private lose(life: number): void {
    if (life !== this.life) {
      return;
    }
    this.stream?.close();
    this.say({ ...this.heard, connected: false });
    this.again = setTimeout(() => void this.connect(life), AGAIN_MS);
  }

  private say(heard: Heard): void {
    this.heard = heard;
    this.watchers.forEach((watcher) => watcher());
  }
}
