import { RING } from './sounds';

/** Sets the device a sound comes out of, where the browser lets one choose. */
type Choosing = HTMLAudioElement & { setSinkId?: (device: string) => Promise<void> };

/** The bell of this browser. */
export class RingTone {
  private audio: Choosing | undefined;

  /**
   * Rings until stopped.
   *
   * @param device where; empty is the system's own choice, and so is one that was unplugged
   * @returns whether it can be heard: a browser is mute until somebody touched the page
   */
  async start(device: string, forever = true): Promise<boolean> {
    this.stop();
    const audio: Choosing = new Audio(RING);
    this.audio = audio;
    audio.loop = forever;
    if (device !== '' && audio.setSinkId) {
      await audio.setSinkId(device).catch(() => undefined);
    }
    return audio.play().then(
      () => true,
      // Stopped before it began is not the same as not allowed.
      () => this.audio !== audio,
    );
  }

  stop(): void {
    this.audio?.pause();
    this.audio = undefined;
  }
}
