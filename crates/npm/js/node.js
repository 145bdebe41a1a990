// For Node, whose `fetch` opens no files. A file of its own, so that no bundler
// for browsers ever meets `node:fs`; package.json says who gets which.

import { readFile } from 'node:fs/promises';
import { assess, readyWith } from './start.js';

const ready = readyWith(() => readFile(new URL('./calcium_compass_bg.wasm', import.meta.url)));

export { assess, ready };
