// A zip archive as large as a test wants it, written piece by piece: entries are
// stored, not compressed, so that their bytes have to be read.

import { closeSync, openSync, writeSync } from 'node:fs';

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

function crc32(bytes) {
  let sum = ~0;
  for (const byte of bytes) sum = TABLE[(sum ^ byte) & 255] ^ (sum >>> 8);
  return ~sum >>> 0;
}

/** Numbers as the format has them: `[bytes, value]`, the lowest byte first. */
function numbers(...pairs) {
  const buffer = Buffer.alloc(pairs.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of pairs) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

/** Writes an archive of `[name, text]` and returns how many bytes it has. */
export function writeArchive(path, entries) {
  const file = openSync(path, 'w');
  let at = 0;
  const put = (bytes) => { at += writeSync(file, bytes); };
  const known = [];
  for (const [name, text] of entries) {
    const bytes = Buffer.from(text);
    const [sum, size, length] = [crc32(bytes), bytes.length, Buffer.byteLength(name)];
    const what = [[2, 20], [2, 0x800], [2, 0], [4, 0x21 << 16], [4, sum], [4, size], [4, size], [2, length], [2, 0]];
    known.push([name, what, at]);
    put(numbers([4, 0x04034b50], ...what));
    put(Buffer.from(name));
    put(bytes);
  }
  const start = at;
  for (const [name, what, offset] of known) {
    put(numbers([4, 0x02014b50], [2, 20], ...what, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]));
    put(Buffer.from(name));
  }
  put(numbers([4, 0x06054b50], [2, 0], [2, 0], [2, known.length], [2, known.length], [4, at - start], [4, start], [2, 0]));
  closeSync(file);
  return at;
}
