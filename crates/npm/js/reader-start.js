// The reader of reports: the same in browsers and in Node.

import init, { read as readInWasm } from './calcium_compass_reader.js';
import { loading } from './loading.js';

const { isStarted, readyWith } = loading(init);

export { readyWith };

export function read(report, { name = '', dayOrder, person, ...others } = {}) {
  if (!isStarted()) throw new Error('calcium-compass/reader: await ready() before read()');
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new Error(`options.${unknown.slice(0, 40)}: unknown key`);
  if (typeof name !== 'string') throw new Error('options.name: expected a text');
  if (!Number.isInteger(person ?? 0) || person < 0) throw new Error('options.person: expected the place of a person');
  return readInWasm(bytesOf(report), name, dayOrder ?? undefined, person ?? undefined);
}

function bytesOf(report) {
  if (typeof report === 'string') return new TextEncoder().encode(report);
  if (report instanceof ArrayBuffer) return new Uint8Array(report);
  if (ArrayBuffer.isView(report)) return new Uint8Array(report.buffer, report.byteOffset, report.byteLength);
  throw new Error('report: expected a text or bytes');
}
