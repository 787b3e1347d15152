const HEADER_BYTES = 44;
const HERTZ = 8_000;

/** A soft tone as a WAV file: 8 kHz, 16 bit, one channel. */
export function wav(seconds) {
  const samples = Math.round(seconds * HERTZ);
  const file = Buffer.alloc(HEADER_BYTES + 2 * samples);
  file.write('RIFF', 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(HERTZ, 24);
  file.writeUInt32LE(2 * HERTZ, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(2 * samples, 40);
  for (let at = 0; at < samples; at++) {
    file.writeInt16LE(Math.round(4_000 * Math.sin((2 * Math.PI * 440 * at) / HERTZ)), HEADER_BYTES + 2 * at);
  }
  return file;
}
