import type { Call, Device } from '@twilio/voice-sdk';
import { Watched, type Devices, type Softphone } from './Softphone';
import { SOUNDS } from './sounds';
import { isOf, Wanted } from './Wanted';

/** A token is changed for the next one this long before it ends. */
const REFRESH_MS = 3 * 60_000;
/** While it registers again no call can ring, so this is not done at every glance at the tab. */
const RENEW_MS = 30_000;
const AGAIN_MS = [1_000, 3_000, 10_000, 30_000] as const;
/** Twilio's numbers for a microphone that is missing or not allowed. */
const MICROPHONE = [31401, 31402, 31208, 31201];

type Loaded = typeof import('@twilio/voice-sdk');

/**
 * Twilio's telephone. Its library is fetched when it is first needed. A tab in the background may lose its registration
 * without being told, so every waking registers again.
 */
export class TwilioSoftphone implements Softphone {
  readonly kind = 'twilio';
  private readonly watched = new Watched();
  private device: Device | undefined;
  private ringing: Call | undefined;
  private talking: Call | undefined;
  private readonly wanted = new Wanted();
  private devices: Devices = { microphone: '', speaker: '' };
  private tries = 0;
  private again: ReturnType<typeof setTimeout> | undefined;
  private closed = false;
  private renewed = 0;

  /**
   * @param token asks the house for a fresh token of the agent's own
   * @param load the library; a test brings its own
   */
  constructor(
    private readonly token: () => Promise<string>,
    private readonly load: () => Promise<Pick<Loaded, 'Device'>> = () => import('@twilio/voice-sdk'),
  ) {}

  readonly now = this.watched.now;
  readonly watch = this.watched.watch;

  register(): void {
    this.watched.show({ state: 'registering' });
    void this.setUp();
  }

  wake(): void {
    const idle = !this.talking && !this.ringing && Date.now() - this.renewed > RENEW_MS;
    if (this.device?.state === 'registered' && idle) {
      this.renewed = Date.now();
      // "Registered" is what it believes; only asking again makes it so.
      void this.device.unregister().then(() => this.device?.register()).catch(() => this.retry());
    } else if (this.device?.state === 'unregistered') {
      this.device.register().catch(() => this.retry());
    }
  }

  accept(offer: string): void {
    this.wanted.want(offer);
    this.answerWanted();
  }

  reject(offer: string): void {
    if (this.ringing && isOf(this.ringing.customParameters.get('offer'), offer)) {
      this.ringing.reject();
    }
  }

  hangUp(): void {
    this.talking?.disconnect();
  }

  mute(on: boolean): void {
    this.talking?.mute(on);
  }

  sendDigits(keys: string): void {
    this.talking?.sendDigits(keys);
  }

  say(): void {
    // Here one speaks.
  }

  useDevices(devices: Devices): void {
    this.devices = devices;
    const audio = this.device?.audio;
    if (!audio) {
      return;
    }
    if (devices.speaker !== '' && audio.isOutputSelectionSupported) {
      audio.speakerDevices.set(devices.speaker).catch(() => this.watched.show({ trouble: 'microphone' }));
    }
    if (devices.microphone !== '') {
      audio.setInputDevice(devices.microphone).catch(() => this.watched.show({ trouble: 'microphone' }));
    }
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.again);
    this.device?.destroy();
    this.watched.show({ state: 'offline' });
  }

  private async setUp(): Promise<void> {
    try {
      const [{ Device }, token] = await Promise.all([this.load(), this.token()]);
      if (this.closed) {
        return;
      }
      const device = new Device(token, { sounds: SOUNDS, tokenRefreshMs: REFRESH_MS, logLevel: 'error' });
      this.device = device;
      this.follow(device);
      await device.register();
    } catch {
      this.retry();
    }
  }

  private follow(device: Device): void {
    // The desk itself rings, on the device chosen for it.
    device.audio?.incoming(false);
    this.useDevices(this.devices);
    device.on('registered', () => {
      this.tries = 0;
      this.watched.show({ trouble: '' });
      this.look();
    });
    device.on('registering', () => this.look());
    device.on('unregistered', () => this.look());
    device.on('tokenWillExpire', () => {
      this.token().then((fresh) => device.updateToken(fresh)).catch(() => this.watched.show({ trouble: 'refused' }));
    });
    device.on('incoming', (call: Call) => this.rings(call));
    device.on('error', (error: { code?: number }) => {
      this.watched.show({ trouble: MICROPHONE.includes(error.code ?? 0) ? 'microphone' : 'network' });
      if (device.state === 'unregistered') {
        this.retry();
      }
    });
  }

  private rings(call: Call): void {
    this.ringing = call;
    for (const end of ['cancel', 'reject', 'disconnect'] as const) {
      call.on(end, () => this.over(call));
    }
    call.on('accept', () => {
      this.talking = call;
      this.ringing = undefined;
      this.look();
    });
    call.on('mute', (muted: boolean) => this.watched.show({ muted }));
    call.on('reconnecting', () => this.watched.show({ trouble: 'network' }));
    call.on('reconnected', () => this.watched.show({ trouble: '' }));
    call.on('error', (error: { code?: number }) => this.watched.show({ trouble: MICROPHONE.includes(error.code ?? 0) ? 'microphone' : 'network' }));
    this.look();
    this.answerWanted();
  }

  private over(call: Call): void {
    this.ringing = this.ringing === call ? undefined : this.ringing;
    this.talking = this.talking === call ? undefined : this.talking;
    this.watched.show({ muted: false });
    this.look();
  }

  private answerWanted(): void {
    if (this.ringing && this.wanted.takes(this.ringing.customParameters.get('offer'))) {
      this.ringing.accept();
    }
  }

  private look(): void {
    const call = this.talking ?? this.ringing;
    const alone = this.device?.state === 'registered' ? 'ready' : this.device?.state === 'registering' ? 'registering' : 'offline';
    this.watched.show({ state: this.talking ? 'in-call' : this.ringing ? 'ringing' : alone, offer: call?.customParameters.get('offer') ?? '' });
  }

  private retry(): void {
    if (this.closed) {
      return;
    }
    this.watched.show({ state: 'registering', trouble: 'network' });
    clearTimeout(this.again);
    this.again = setTimeout(() => {
      if (this.device) {
        this.device.register().catch(() => this.retry());
      } else {
        void this.setUp();
      }
    }, AGAIN_MS[Math.min(this.tries++, AGAIN_MS.length - 1)]);
  }
}
