// Writes the sounds of the pages: `node scripts/make-sounds.mjs`. They are made of sines, so nobody owns them.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const RATE = 8_000;
const FOLDER = new URL('../public/sounds/', import.meta.url).pathname;

const tone = (frequencies, at) => frequencies.reduce((sum, hertz) => sum + Math.sin(2 * Math.PI * hertz * at), 0) / frequencies.length;

/** Swells and fades within 20 ms, so that nothing clicks. */
const within = (at, from, to) => Math.max(0, Math.min(1, (at - from) / 0.02, (to - at) / 0.02));

const SOUNDS = {
  // Two strokes, then quiet: a ring that is heard across a room without being an alarm.
  ring: [3, (at) => 0.6 * (within(at, 0, 0.5) * tone([660, 880], at) + within(at, 0.6, 1.1) * tone([660, 880], at))],
  key: [0.12, (at) => 0.3 * within(at, 0, 0.12) * tone([770, 1336], at)],
  end: [0.4, (at) => 0.3 * within(at, 0, 0.4) * tone([480, 620], at)],
};

function wav([seconds, sample]) {
  const length = Math.round(seconds * RATE);
  const file = Buffer.alloc(44 + length);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + length, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36);
  file.writeUInt32LE(length, 40);
  for (let place = 0; place < length; place++) {
    file[44 + place] = Math.round(128 + 127 * sample(place / RATE));
  }
  return file;
}

mkdirSync(FOLDER, { recursive: true });
for (const [name, sound] of Object.entries(SOUNDS)) {
  writeFileSync(path.join(FOLDER, `${name}.wav`), wav(sound));
}
