// A copy of the built site whose pages listen to themselves, for an engine with
// no log of its own: `node listening.mjs DIST COPY`. One copy for a whole run: all
// tests then share one origin, as in the other engines.

import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LISTENER } from './console.mjs';
import { namesIn, retold } from './worker.mjs';

const NAME = '--listens.js';

const [dist, copy] = process.argv.slice(2);
cpSync(dist, copy, { recursive: true });

/** Writes a file; what was compressed of the one before is no longer true. */
function write(name, text) {
  writeFileSync(join(copy, name), text);
  rmSync(join(copy, `${name}.br`), { force: true });
}

const pages = readdirSync(copy).filter((name) => name.endsWith('.html'));
for (const name of pages) {
  const page = readFileSync(join(copy, name), 'utf8');
  write(name, page.replace(/<head\b[^>]*>/i, (head) => `${head}<script src="${NAME}"></script>`));
}
write(NAME, LISTENER);

// The worker keeps a page only with the bytes that it knows, and what a page needs.
const worker = readFileSync(join(copy, 'sw.js'), 'utf8');
const body = (name) => readFileSync(join(copy, name));
const changed = namesIn(worker).filter((name) => pages.includes(name));
write('sw.js', await retold(worker, body, changed, { [NAME]: LISTENER }));
