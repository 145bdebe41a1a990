// For Node; see node.js.

import { readFile } from 'node:fs/promises';
import { read, readyWith } from './reader-start.js';

const ready = readyWith(() => readFile(new URL('./calcium_compass_reader_bg.wasm', import.meta.url)));

export { read, ready };
