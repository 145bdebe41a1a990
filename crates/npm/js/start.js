// Starting, once: the same in browsers and in Node, which differ only in how
// they come by the file.

import init, { assess as assessInWasm } from './calcium_compass.js';

let started = false;
let starting;

/** Makes `ready`. `find` says where the wasm is, where the host does not. */
export const readyWith = (find) => (wasm) => {
  starting ??= start(wasm === undefined ? find() : wasm);
  return starting;
};

async function start(wasm) {
  try {
    await init({ module_or_path: await wasm });
    started = true;
  } catch (error) {
    // A lost connection is not for ever: the next call tries again.
    starting = undefined;
    throw error;
  }
}

export function assess(input) {
  if (!started) throw new Error('calcium-compass: await ready() before assess()');
  return assessInWasm(input);
}
