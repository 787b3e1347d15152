export type Holder = 'nobody' | 'here' | 'elsewhere';

/**
 * One tab of a browser has the telephone. The others wait in line: when the tab that has it is closed or dies, the next one
 * gets it by itself; or somebody takes it over.
 */
export class TabLock {
  private letGo: (() => void) | undefined;
  private waiting: AbortController | undefined;
  private wanted = false;

  /** @param locks absent where pages are not served securely: then every tab is the only one */
  constructor(
    private readonly name: string,
    private readonly onHolder: (holder: Holder) => void,
    private readonly locks: LockManager | undefined = globalThis.navigator?.locks,
  ) {}

  want(): void {
    this.wanted = true;
    if (!this.locks) {
      this.onHolder('here');
      return;
    }
    void this.locks.request(this.name, { ifAvailable: true }, (lock) => (lock ? this.hold() : this.onHolder('elsewhere'))).catch(() => this.taken());
    this.queue();
  }

  takeOver(): void {
    this.waiting?.abort();
    this.locks?.request(this.name, { steal: true }, () => this.hold()).catch(() => this.taken());
  }

  release(): void {
    this.wanted = false;
    this.waiting?.abort();
    this.letGo?.();
    this.letGo = undefined;
    this.onHolder('nobody');
  }

  private queue(): void {
    const waiting = new AbortController();
    this.waiting = waiting;
    this.locks
      ?.request(this.name, { signal: waiting.signal }, () => (waiting.signal.aborted ? undefined : this.hold()))
      .catch(() => {
        // Given up by ourselves, or taken from us while we held it.
        if (!waiting.signal.aborted) {
          this.taken();
        }
      });
  }

  private hold(): Promise<void> | undefined {
    if (!this.wanted || this.letGo) {
      return undefined;
    }
    this.onHolder('here');
    return new Promise((resolve) => (this.letGo = resolve));
  }

  private taken(): void {
    this.letGo = undefined;
    if (this.wanted) {
      this.onHolder('elsewhere');
      this.queue();
    }
  }
}
