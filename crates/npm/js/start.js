// Starting, once: the same in browsers and in Node, which differ only in how
// they come by the file.

import init, { assess as assessInWasm } from './calcium_compass.js';
import { loading } from './loading.js';

const { isStarted, readyWith } = loading(init);

export { readyWith };

export function assess(input) {
  if (!isStarted()) throw new Error('calcium-compass: await ready() before assess()');
  plain(input, 'input');
  plain(input?.person, 'person');
  if (Array.isArray(input?.entries)) input.entries.forEach((entry, index) => plain(entry, `entries[${index}]`));
  return assessInWasm(input);
}

/** Refuses an object that keeps what it holds elsewhere than in keys of its
 * own, such as a promise that nobody awaited: read as an object it would be
 * empty, and an empty report is a wrong one. What is no object at all is
 * refused by the wasm. */
function plain(value, path) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
  const prototype = Object.getPrototypeOf(value);
  // The prototype of another frame's objects is not ours, but is known by what it holds.
  if (prototype === null || Object.hasOwn(prototype, 'isPrototypeOf')) return;
  throw new Error(`${path}: expected an object, and a plain one: not a promise, a Map, a Date or an instance of a class`);
}
