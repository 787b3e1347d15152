import { carrier } from '../exchange/carrier';
import type { Exchange } from '../exchange/Exchange';
import { liveAt, type Leg } from '../exchange/fold';
import { speakEvent } from '../talk/aloud';
import { Watched, type Softphone } from './Softphone';
import { isOf, Wanted } from './Wanted';

/**
 * A telephone of the demo's carrier: it rings like any other, and words are typed, spoken by a voice and shown. It is there
 * for as long as its page is, and so are the calls it answered.
 */
export class SandboxSoftphone implements Softphone {
  readonly kind = 'sandbox';
  private readonly watched = new Watched();
  private readonly ends: (() => void)[] = [];
  private readonly wanted = new Wanted();
  private readonly answered = new Set<string>();

  /** @param page what the carrier knows this page by; another each time it is loaded */
  constructor(
    private readonly identity: string,
    private readonly page: string,
    private readonly exchange: Exchange,
    private readonly language: () => string,
  ) {}

  readonly now = this.watched.now;
  readonly watch = this.watched.watch;

  register(): void {
    this.watched.show({ state: 'registering' });
    this.ends.push(this.exchange.watch(() => this.look()));
    this.ends.push(
      this.exchange.listen((event, telephones) => {
        const leg = this.leg();
        if (leg) {
          speakEvent(event, leg.sid, telephones, this.language());
        }
      }),
    );
    const leave = () => carrier.gone(this.page);
    window.addEventListener('pagehide', leave);
    this.ends.push(() => window.removeEventListener('pagehide', leave), leave);
    this.look();
  }

  wake(): void {
    // Following the carrier is being registered with it, and a line to it that was lost is found again by itself.
  }

  accept(offer: string): void {
    this.wanted.want(offer);
    this.look();
  }

  reject(offer: string): void {
    const leg = this.leg();
    if (leg?.status === 'ringing' && isOf(leg.parameters.offer, offer)) {
      this.tell(carrier.decline(leg.sid));
    }
  }

  hangUp(): void {
    const leg = this.leg();
    if (leg) {
      this.tell(carrier.hangUp(leg.sid));
    }
  }

  mute(on: boolean): void {
    this.watched.show({ muted: on });
  }

  sendDigits(keys: string): void {
    const leg = this.leg();
    if (leg) {
      this.tell(carrier.press(leg.sid, keys));
    }
  }

  say(words: string): void {
    const leg = this.leg();
    if (leg && !this.now().muted) {
      this.tell(carrier.say(leg.sid, words));
    }
  }

  useDevices(): void {
    // Its voice is the browser's own, which lets nobody choose where it is heard.
  }

  close(): void {
    this.ends.splice(0).forEach((end) => end());
    this.watched.show({ state: 'offline', lines: [] });
  }

  /** What was answered elsewhere is not this telephone's. */
  private leg(): Leg | undefined {
    const live = liveAt(this.exchange.now().telephones, `client:${this.identity}`);
    return live.filter((leg) => leg.status !== 'in-call' || this.answered.has(leg.sid)).at(-1);
  }

  private look(): void {
    const leg = this.leg();
    const up = this.exchange.now().connected;
    if (leg?.status === 'ringing' && this.wanted.takes(leg.parameters.offer)) {
      this.answered.add(leg.sid);
      this.tell(carrier.answer(leg.sid, this.page));
    }
    const state = leg?.status === 'in-call' ? 'in-call' : leg?.status === 'ringing' ? 'ringing' : up ? 'ready' : 'registering';
    this.watched.show({
      state,
      offer: leg?.parameters.offer ?? '',
      lines: leg?.lines ?? [],
      muted: state === 'in-call' && this.now().muted,
    });
  }

  /** A telephone that says no has a reason the next look at it shows. */
  private tell(done: Promise<unknown>): void {
    done.then(
      () => this.watched.show({ trouble: '' }),
      () => this.look(),
    );
  }
}
