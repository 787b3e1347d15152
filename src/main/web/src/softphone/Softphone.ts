import type { Line } from '../exchange/lines';

export type PhoneState = 'offline' | 'registering' | 'ready' | 'ringing' | 'in-call';

/** What stands in the way of a call, as far as the telephone itself knows. */
export type PhoneTrouble = '' | 'microphone' | 'refused' | 'network';

export type PhoneView = {
  state: PhoneState;
  /** the offer that rings or is talked about; empty when the telephone was not told */
  offer: string;
  muted: boolean;
  trouble: PhoneTrouble;
  /** captions, where the telephone has them */
  lines: readonly Line[];
};

export const OFFLINE: PhoneView = { state: 'offline', offer: '', muted: false, trouble: '', lines: [] };

/** The sound devices chosen in this browser; empty is the system's own choice. */
export type Devices = { microphone: string; speaker: string };

/**
 * The telephone in an agent's browser, whatever phone company is behind it. Nothing here throws: what goes wrong shows in
 * the view, and calls that never ring here are the house's to lead elsewhere.
 */
export interface Softphone {
  readonly kind: 'twilio' | 'sandbox';
  now(): PhoneView;
  watch(watcher: () => void): () => void;
  register(): void;
  /** The tab woke up or came to the front: what was silently lost meanwhile is set up again. */
  wake(): void;
  /** Answers the call of this offer, at once or as soon as it rings. The offer must be claimed before. */
  accept(offer: string): void;
  reject(offer: string): void;
  hangUp(): void;
  mute(on: boolean): void;
  sendDigits(keys: string): void;
  /** Words in place of a voice; only where `kind` is `sandbox`. */
  say(words: string): void;
  useDevices(devices: Devices): void;
  /** Leaves the phone company alone. A call that goes on ends: its caller is put through again. */
  close(): void;
}

/** The one part every telephone shares: a view, and whoever watches it. */
export class Watched {
  private readonly watchers = new Set<() => void>();
  private view: PhoneView = OFFLINE;

  readonly now = (): PhoneView => this.view;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly show = (change: Partial<PhoneView>): void => {
    const next = { ...this.view, ...change };
    if ((Object.keys(next) as (keyof PhoneView)[]).some((key) => next[key] !== this.view[key])) {
      this.view = next;
      this.watchers.forEach((watcher) => watcher());
    }
  };
}
