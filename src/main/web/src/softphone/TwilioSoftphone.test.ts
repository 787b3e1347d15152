import { afterEach, expect, test, vi } from 'vitest';
import { TwilioSoftphone } from './TwilioSoftphone';

class Emitter {
  private readonly heard = new Map<string, ((what: unknown) => void)[]>();
  on = (event: string, listener: (what: unknown) => void) => void this.heard.set(event, [...(this.heard.get(event) ?? []), listener]);
  emit = (event: string, what?: unknown) => this.heard.get(event)?.forEach((listener) => listener(what));
}

class FakeCall extends Emitter {
  customParameters = new Map([['offer', 'o1']]);
  accept = vi.fn(() => this.emit('accept'));
  reject = vi.fn(() => this.emit('reject'));
  disconnect = vi.fn(() => this.emit('disconnect'));
  mute = vi.fn((on: boolean) => this.emit('mute', on));
  sendDigits = vi.fn();
}

let made: FakeDevice[] = [];
let failing = 0;

class FakeDevice extends Emitter {
  state = 'unregistered';
  audio = { incoming: vi.fn(), isOutputSelectionSupported: true, speakerDevices: { set: vi.fn(async () => undefined) }, setInputDevice: vi.fn(async () => undefined) };
  updateToken = vi.fn();
  destroy = vi.fn();
  registered = 0;

  constructor(readonly token: string, readonly options: { sounds: Record<string, string> }) {
    super();
    made.push(this);
  }

  register = async () => {
    if (failing-- > 0) {
      throw new Error('no network');
    }
    this.registered++;
    this.state = 'registered';
    this.emit('registered');
  };

  unregister = async () => {
    this.state = 'unregistered';
    this.emit('unregistered');
  };
}

async function phone(): Promise<{ phone: TwilioSoftphone; device: () => FakeDevice }> {
  made = [];
  failing = 0;
  let tokens = 0;
  const one = new TwilioSoftphone(async () => `token-${++tokens}`, async () => ({ Device: FakeDevice }) as never);
  one.register();
  await vi.waitFor(() => expect(one.now().state).toBe('ready'));
  return { phone: one, device: () => made[0] as FakeDevice };
}

afterEach(() => vi.useRealTimers());

test('it registers with its token and rings with our sounds only', async () => {
  const { device } = await phone();
  expect(device().token).toBe('token-1');
  expect(device().audio.incoming).toHaveBeenCalledWith(false);
  expect(Object.values(device().options.sounds).every((sound) => sound.startsWith('/sounds/'))).toBe(true);
});

test('it answers what was claimed, whether that rings already or only then', async () => {
  const { phone: one, device } = await phone();
  const call = new FakeCall();
  device().emit('incoming', call);
  expect(one.now()).toMatchObject({ state: 'ringing', offer: 'o1' });
  expect(call.accept).not.toHaveBeenCalled();
  one.accept('o1');
  expect(one.now().state).toBe('in-call');
  call.disconnect();
  expect(one.now().state).toBe('ready');
  one.accept('o2');
  const next = new FakeCall();
  next.customParameters.set('offer', 'o2');
  device().emit('incoming', next);
  expect(next.accept).toHaveBeenCalled();
});

test('another offer than the one claimed is neither answered nor refused', async () => {
  const { phone: one, device } = await phone();
  const call = new FakeCall();
  device().emit('incoming', call);
  one.accept('another');
  one.reject('another');
  expect(call.accept).not.toHaveBeenCalled();
  expect(call.reject).not.toHaveBeenCalled();
  one.reject('o1');
  expect(one.now().state).toBe('ready');
});

test('mute, keys and the end go to the call, and mute ends with it', async () => {
  const { phone: one, device } = await phone();
  const call = new FakeCall();
  device().emit('incoming', call);
  one.accept('o1');
  one.mute(true);
  one.sendDigits('5');
  expect(one.now().muted).toBe(true);
  expect(call.sendDigits).toHaveBeenCalledWith('5');
  one.hangUp();
  expect(one.now()).toMatchObject({ state: 'ready', muted: false });
});

test('a token is changed before it ends', async () => {
  const { device } = await phone();
  device().emit('tokenWillExpire');
  await vi.waitFor(() => expect(device().updateToken).toHaveBeenCalledWith('token-2'));
});

test('waking registers again, but never under a call', async () => {
  const { phone: one, device } = await phone();
  one.wake();
  await vi.waitFor(() => expect(device().registered).toBe(2));
  device().emit('incoming', new FakeCall());
  one.accept('o1');
  one.wake();
  await Promise.resolve();
  expect(device().registered).toBe(2);
});

test('a registration that fails is tried again by itself', async () => {
  vi.useFakeTimers();
  made = [];
  failing = 1;
  const one = new TwilioSoftphone(async () => 't', async () => ({ Device: FakeDevice }) as never);
  one.register();
  await vi.advanceTimersByTimeAsync(10);
  expect(one.now()).toMatchObject({ state: 'registering', trouble: 'network' });
  await vi.advanceTimersByTimeAsync(1_100);
  expect(one.now()).toMatchObject({ state: 'ready', trouble: '' });
});

test('a microphone that is not allowed is said', async () => {
  const { phone: one, device } = await phone();
  device().emit('error', { code: 31401 });
  expect(one.now().trouble).toBe('microphone');
});
