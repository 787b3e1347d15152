import net from 'node:net';
import { HOUSE } from './browser.mjs';

/** A telephone line to the house that can be cut: every connection breaks, and new ones are not answered. */
export class Line {
  static async laid() {
    const line = new Line();
    await new Promise((ready) => line.server.listen(0, '127.0.0.1', ready));
    line.url = `http://127.0.0.1:${line.server.address().port}`;
    return line;
  }

  constructor() {
    this.open = new Set();
    this.whole = true;
    const { hostname, port } = new URL(HOUSE);
    this.server = net.createServer((near) => {
      if (!this.whole) {
        near.destroy();
        return;
      }
      const far = net.connect(Number(port), hostname);
      for (const [one, other] of [[near, far], [far, near]]) {
        this.open.add(one);
        one.on('error', () => other.destroy());
        one.on('close', () => {
          this.open.delete(one);
          other.destroy();
        });
        one.pipe(other);
      }
    });
  }

  cut() {
    this.whole = false;
    this.open.forEach((socket) => socket.destroy());
  }

  mend() {
    this.whole = true;
  }

  close() {
    this.cut();
    this.server.close();
  }
}
