import { expect, test } from 'vitest';
import { TabLock, type Holder } from './TabLock';

type Options = { ifAvailable?: boolean; steal?: boolean; signal?: AbortSignal };
type Grant = (lock: Lock | null) => unknown;
type Waiting = { grant: Grant; settle: (done: unknown) => void; fail: (why: Error) => void };

/** Locks as a browser keeps them for its tabs, for one name. */
class Browser {
  private held: Waiting | undefined;
  private line: Waiting[] = [];

  request(_name: string, options: Options, grant: Grant): Promise<unknown> {
    return new Promise((settle, fail) => {
      const one = { grant, settle, fail };
      if (options.steal) {
        this.held?.fail(new Error('stolen'));
        this.held = undefined;
        this.give(one);
      } else if (options.ifAvailable && this.held) {
        settle(grant(null));
      } else if (this.held) {
        this.line.push(one);
        options.signal?.addEventListener('abort', () => {
          this.line = this.line.filter((other) => other !== one);
          fail(new Error('aborted'));
        });
      } else {
        this.give(one);
      }
    });
  }

  private give(one: Waiting): void {
    this.held = one;
    void Promise.resolve(one.grant({} as Lock)).then((done) => {
      one.settle(done);
      if (this.held === one) {
        this.held = undefined;
        const next = this.line.shift();
        if (next) {
          this.give(next);
        }
      }
    });
  }
}

function tab(browser: Browser) {
  const seen: Holder[] = [];
  const lock = new TabLock('phone', (holder) => seen.push(holder), browser as unknown as LockManager);
  lock.want();
  return { lock, at: () => seen.at(-1) };
}

const settled = () => new Promise((done) => setTimeout(done, 0));

test('the first tab has the telephone, the second knows, and inherits it', async () => {
  const browser = new Browser();
  const first = tab(browser);
  const second = tab(browser);
  expect([first.at(), second.at()]).toEqual(['here', 'elsewhere']);
  first.lock.release();
  await settled();
  expect(second.at()).toBe('here');
});

test('taken over, the first tab waits and has it back when the other goes', async () => {
  const browser = new Browser();
  const first = tab(browser);
  const second = tab(browser);
  second.lock.takeOver();
  await settled();
  expect([first.at(), second.at()]).toEqual(['elsewhere', 'here']);
  second.lock.release();
  await settled();
  expect(first.at()).toBe('here');
});

test('a tab that no longer wants it is not given it', async () => {
  const browser = new Browser();
  const first = tab(browser);
  const second = tab(browser);
  second.lock.release();
  first.lock.release();
  await settled();
  expect([first.at(), second.at()]).toEqual(['nobody', 'nobody']);
});

test('without locks every tab is the only one', () => {
  const seen: Holder[] = [];
  new TabLock('phone', (holder) => seen.push(holder), undefined).want();
  expect(seen).toEqual(globalThis.navigator?.locks ? expect.any(Array) : ['here']);
});
