// For browsers and bundlers; see index.js.

import { read, readyWith } from './reader-start.js';

const ready = readyWith(() => new URL('./calcium_compass_reader_bg.wasm', import.meta.url));

export { read, ready };
