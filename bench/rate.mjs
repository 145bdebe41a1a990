// Holds the watch for the wasm bench: `node bench.mjs FOLDER REPORTS`.

import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder, count] = process.argv.slice(2);
const { run } = createRequire(import.meta.url)(join(folder, 'bench.js'));
const reports = Number(count);

run(reports / 10); // Until the engine has compiled it well.
const start = performance.now();
const work = run(reports);
const seconds = (performance.now() - start) / 1000;
console.log(`${reports} reports in ${seconds.toFixed(3)} s: ${Math.round(reports / seconds)} a second (work ${work})`);
