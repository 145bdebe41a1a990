// How our page loads and answers, beside four small ones: `cargo xtask bench`
// starts this on a server of them all. By hand:
//
//   SITE_URL=http://127.0.0.1:8080/ SITE_FOLDER=… ACCESS_LOG=… [BENCH_ROUNDS=7] node load.mjs
//
// The server shows SITE_FOLDER, with each page in a folder of its own, and
// writes `METHOD PATH` into ACCESS_LOG for each request. NATIVE_RATE and
// WASM_RATE are reports a second, FIRST_VISIT the bytes of our files; all three
// are only judged.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Browser } from './cdp.mjs';
import { limits, verdicts } from './limit.mjs';
import { columns, median, quantile, short, spread } from './stat.mjs';
import { again, elements, first, typing } from './visit.mjs';

const { SITE_URL, SITE_FOLDER, ACCESS_LOG } = process.env;
const number = (name) => (process.env[name] ? Number(process.env[name]) : undefined);
const rounds = number('BENCH_ROUNDS') ?? 7;

const OURS = 'compass';
const PAGES = [OURS, 'vanilla', 'preact', 'svelte', 'react'];

// Somebody types a figure, takes it back and types another: 60 texts, from the
// empty field through every band.
const TEXTS = ['2', '22', '2', '', '3', '31', '3', '', '1', '12', '12.', '12.4', '12.', '12', '1', '', '6', '68', '6', ''];
const KEYS = {
  [OURS]: {
    fill: [['[name="age"]', '67'], ['select[name="age.unit"]', 'y'], ['select[name="25-oh-d.unit"]', 'ng/mL'], ['input[name="25-oh-d"]', '22']],
    field: 'input[name="25-oh-d"]',
    shows: '[data-measure="25-oh-d"] [data-band]',
    texts: [...TEXTS, ...TEXTS, ...TEXTS],
  },
  react: { fill: [['#v', '22']], field: '#v', shows: '.card', texts: [...TEXTS, ...TEXTS, ...TEXTS] },
};

const ELEMENT = 'calcium-compass.js';
const ELEMENTS = 20;

const FIGURES = [
  ['paint', 'first paint, ms'], ['ready', 'form works, ms'], ['usable', 'usable, ms'], ['shift', 'layout shift'],
  ['kilobytes', 'transferred, kB'], ['heap', 'JavaScript, MB'], ['wasm', 'wasm memory, MB'],
];

const log = {
  lines: () => readFileSync(ACCESS_LOG, 'utf8').split('\n').filter((line) => line !== ''),
  /** Waits until nothing was asked for so many milliseconds. */
  async settles(quiet) {
    for (let [seen, since] = [this.lines().length, Date.now()]; Date.now() - since < quiet; await wait(50)) {
      const now = this.lines().length;
      if (now !== seen) [seen, since] = [now, Date.now()];
    }
  },
};
const address = (name) => new URL(`${name}/`, SITE_URL).href;
const collect = (into, figures) => {
  for (const [name, value] of Object.entries(figures)) (into[name] ??= []).push(value);
};

const taken = Object.fromEntries(PAGES.map((name) => [name, {}]));
const keys = { [OURS]: [], react: [] };
const second = {};
const embedded = {};
const withElement = existsSync(join(SITE_FOLDER, OURS, ELEMENT));
if (withElement) writeFileSync(join(SITE_FOLDER, 'elements.html'), elementsPage());

const browser = new Browser();
try {
  await first(browser, address('vanilla')); // The first visit of all also starts the browser.
  for (let round = 0; round < rounds; round += 1) {
    process.stdout.write(`round ${round + 1} of ${rounds}\n`);
    // Each round starts with another page, so that no page is always the one
    // after the heaviest.
    for (let place = 0; place < PAGES.length; place += 1) {
      const name = PAGES[(place + round) % PAGES.length];
      collect(taken[name], await first(browser, address(name)));
    }
    const { usable, asked } = await again(browser, address(OURS), log);
    collect(second, { usable, requests: asked.length, asked });
    for (const [name, plan] of Object.entries(KEYS)) keys[name].push(...(await typing(browser, address(name), plan)));
    if (withElement) collect(embedded, await elements(browser, new URL('elements.html', SITE_URL).href, ELEMENTS));
  }
} finally {
  await browser.stop();
}
report();

function report() {
  const line = (values, says) => [says, ...PAGES.map((name) => values(name) ?? '')];
  const keyed = (pick) => (name) => keys[name] && short(pick(keys[name]));
  const ours = (values) => (name) => (name === OURS ? spread(values) : undefined);
  console.log(`\nMedians of ${rounds} rounds with the least and the most. Slow 4G, processor slowed down four times.`);
  // Milliseconds mean little where others are at work: then read the ratios.
  console.log(`Load of this machine in the last five minutes: ${short(loadavg()[1])} on ${cpus().length} processors.\n`);
  console.log(columns([
    line((name) => name, ''),
    ...FIGURES.map(([figure, says]) => line((name) => spread(taken[name][figure]), says)),
    line(ours(second.usable), 'second visit usable, ms'),
    line(ours(second.requests), 'second visit, requests'),
    line(keyed(median), 'a keystroke, median, ms'),
    line(keyed((values) => quantile(values, 0.99)), 'a keystroke, 99 of 100, ms'),
    line(keyed((values) => Math.max(...values)), 'a keystroke, the longest, ms'),
  ]));
  const asked = [...new Set(second.asked.flat())];
  if (asked.length > 0) console.log(`\nA second visit asked for: ${asked.join(', ')}`);
  if (!withElement) console.log('\nelement: not built');
  else {
    console.log(`\n${ELEMENTS} elements on a page: ready after ${spread(embedded.ready)} ms, ` +
      `JavaScript ${spread(embedded.heap)} MB, wasm memory ${spread(embedded.wasm)} MB`);
  }
  console.log(`\n${verdicts(limits({
    ours: taken[OURS], react: taken.react, again: second, keys: keys[OURS], embedded,
    native: number('NATIVE_RATE'), wasm: number('WASM_RATE'), firstVisit: number('FIRST_VISIT'),
  }))}`);
}

/** A host's page with many elements. Its script is a file: the policy of our
 * server forbids any other. */
function elementsPage() {
  const one = '<calcium-compass measures="25-oh-d"></calcium-compass>\n';
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>${ELEMENTS} elements</title>\n` +
    `<script type="module" src="${OURS}/${ELEMENT}"></script>\n${one.repeat(ELEMENTS)}</html>\n`;
}
