// Pictures of the page in every state worth looking at: phone and desktop, light
// and dark, in three languages; and the shapes that only some states need. Nothing is
// compared: they are to be looked at.
//
//   BASE_URL=… SHOTS=folder [ONLY=text,text] node shots.mjs

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEngine } from './engine.mjs';
import { startHost } from './host.mjs';
import { Page } from './page.mjs';
import { kept } from './worker.mjs';

const base = process.env.BASE_URL;
const folder = process.env.SHOTS;
const only = (process.env.ONLY ?? '').split(',');

const file = (name, lang) => (lang === 'en' ? `${name}.html` : `${name}.${lang}.html`);
const link = (pairs) => new URLSearchParams(pairs).toString();
const tables = ['tables', '2026-11-20'];
const person = [['vka', 'no'], ['kidney', 'no'], ['age', '67'], ['sex', 'f'], ['stage', 'postmenopausal']];
const one = [['25-oh-d', '22'], ['25-oh-d.unit', 'ng/mL']];
const states = {
  empty: [],
  one: [...one, tables],
  full: [
    ...person,
    ['25-oh-d', '22'], ['25-oh-d.unit', 'ng/mL'], ['25-oh-d.date', '2026-11-02'],
    ['25-oh-d.earlier', '15'], ['25-oh-d.earlier.date', '2026-02-02'], ['25-oh-d.low', '30'], ['25-oh-d.high', '100'],
    ['dp-ucmgp', '560'], ['dp-ucmgp.unit', 'pmol/L'],
    ['calcium', '2.4'], ['calcium.unit', 'mmol/L'], ['cac', '120'],
    ['vitamin-d-intake', '14000'], ['vitamin-d-intake.unit', 'IU'], ['vitamin-d-intake.per', 'week'],
    ['calcium-intake', '700'], ['calcium-intake.unit', 'mg'], tables,
  ],
  question: [['25-oh-d', '150'], ['25-oh-d.unit', 'ng/mL'], tables],
  asked: [['dp-ucmgp', '560'], ['dp-ucmgp.unit', 'pmol/L'], tables],
  now: [...person, ['25-oh-d', '400'], ['25-oh-d.unit', 'nmol/L'], ['adjusted-calcium', '3.1'], ['adjusted-calcium.unit', 'mmol/L'], tables],
  vka: [['vka', 'yes'], ['age', '67'], ['dp-ucmgp', '900'], ['dp-ucmgp.unit', 'pmol/L'], ['mk7-intake', '90'], ['mk7-intake.unit', 'ug'], tables],
  wrong: [...person, ['25-oh-d', 'many'], ['25-oh-d.unit', 'ng/mL'], ['dp-ucmgp', '560'], ['vitamin-d-intake', '5,000'], ['vitamin-d-intake.unit', 'IU'], tables],
};
// What is stored, for the page of saved results.
const saved = {
  'saved-none': '',
  saved: `person,date,measure,value,unit,cv,low,high,taken,calcium-compass-results-2
,2025-02-02,25-oh-d,42,nmol/L,,,,,2
,2025-08-14,25-oh-d,"22,5",ng/mL,,30,100,,2
,2026-02-02,25-oh-d,90,nmol/L,,50,,,2
Ann,2026-03-10,dp-ucmgp,560,pmol/L,,,,,2
Ann,2026-05-10,dp-ucmgp,<300,pmol/L,,,,,2
Ann,2026-05-10,25-oh-d,400,nmol/L,,,,,2
`,
};
// The wide one is as tall as a picture, because the results scroll by themselves.
const screens = { wide: [1280, 3200, false], phone: [390, 844, true] };
// Narrow, very large letters, paper and few colours: what could break shows in two states.
const shapes = {
  narrow: { size: [320, 640, true] },
  'zoom-400': { size: [320, 225, false] },
  paper: { size: [718, 1046, false], media: 'print' },
  forced: { size: [1280, 2000, false], features: [{ name: 'forced-colors', value: 'active' }] },
};
const languages = ['en', 'de', 'ar'];
// Pages without entries.
const leaves = ['sources', 'claims', 'about'];

mkdirSync(folder, { recursive: true });
const { driver, stop } = await startEngine();
const command = (name, params) => driver.sendAndGetDevToolsCommand(name, params);
const size = ([width, height, mobile]) =>
  command('Emulation.setDeviceMetricsOverride', { width, height, mobile, deviceScaleFactor: 1 });
const wanted = (name) => only.some((text) => name.includes(text));

async function take(name, open) {
  if (!wanted(name)) return;
  await driver.get('about:blank');
  await open();
  const { data } = await command('Page.captureScreenshot', { captureBeyondViewport: true, format: 'png' });
  writeFileSync(join(folder, `${name}.png`), Buffer.from(data, 'base64'));
  console.log(join(folder, `${name}.png`));
}

const entered = (lang, held) => async () => {
  await driver.get(`${base}about.html`);
  await driver.executeScript('localStorage.clear()');
  await new Page(driver).open(`${base}#${link([['lang', lang], ...held])}`);
};
const stored = (lang, text) => async () => {
  await driver.get(`${base}about.html`);
  await driver.executeScript('localStorage.clear(); if (arguments[0]) localStorage.setItem("calcium-compass-results", arguments[0])', text);
  await new Page(driver).open(base + file('kept', lang));
};

/** What only happens. */
const events = {
  stopped: async () => {
    await entered('en', states.one)();
    await driver.executeScript('document.querySelector(".finding").remove()');
    await driver.executeScript('const field = document.querySelector("input[name=age]"); field.value = "40"; field.dispatchEvent(new Event("input", { bubbles: true }))');
    await new Page(driver).until('it has stopped', () => driver.executeScript('return document.querySelector(".stopped") !== null'));
  },
  failed: async () => {
    await command('Network.enable', {});
    await command('Network.setBypassServiceWorker', { bypass: true });
    await command('Network.setBlockedURLs', { urls: ['*_bg.wasm'] });
    await driver.get(base);
    await new Page(driver).until('it has failed', () => driver.executeScript('return "failed" in document.getElementById("app").dataset'));
    await command('Network.setBlockedURLs', { urls: [] });
    await command('Network.setBypassServiceWorker', { bypass: false });
  },
};

/** Without a network, in a language: what a person meets whose page was kept. Each has
 * a host of its own, to be gone. */
const offline = {
  page: (page, host, lang) => page.open(`${host.url()}${lang === 'en' ? '' : `${lang}.html`}#${link(states.one)}`),
  /** A language that was not used before. */
  language: async (page) => {
    await page.choose('lang', 'es');
    await page.until('it says so', () => page.has('.choice .error'));
  },
  /** A part that is there, and one that is not. */
  part: async (page) => {
    await driver.executeScript('document.querySelector("[data-tool=foods]").click()');
    await page.until('it is open', () => page.has('dialog[data-state="open"]'));
  },
  'part-missing': async (page) => {
    await lose('reader|records|foods');
    await driver.executeScript('document.querySelector("[data-tool=reader]").click()');
    await page.until('it says so', () => page.has('dialog[data-state="failed"]'));
  },
  /** A page that was not kept, in the language it was asked for in. */
  'page-missing': async (page, host, lang) => {
    const name = lang === 'en' ? 'about.html' : `${lang}.html`;
    await lose(name);
    await driver.get(host.url() + name);
  },
};

/** Takes files from the worker's memory. */
const lose = (name) => driver.executeAsyncScript(`
  const [name, done] = arguments;
  (async () => {
    for (const all of await caches.keys()) {
      const cache = await caches.open(all);
      for (const key of await cache.keys()) if (new RegExp(name).test(key.url)) await cache.delete(key);
    }
  })().then(done, done);`, name);

const away = (open, lang, own) => async () => {
  const host = await startHost(base);
  // A browser's own memory would answer for it.
  host.headers['cache-control'] = 'no-store';
  const page = new Page(driver);
  try {
    await page.open(`${host.url()}${own && lang !== 'en' ? `${lang}.html` : ''}`);
    await kept(page);
    await driver.executeAsyncScript('setTimeout(arguments[0], 1500)');
  } finally {
    await host.stop();
  }
  await open(page, host, lang);
};

try {
  for (const [screen, shape] of Object.entries(screens)) {
    await size(shape);
    for (const scheme of ['light', 'dark']) {
      await command('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
      for (const lang of languages) {
        const name = (state) => `${state}-${screen}-${scheme}-${lang}`;
        for (const [state, held] of Object.entries(states)) await take(name(state), entered(lang, held));
        for (const [state, text] of Object.entries(saved)) await take(name(state), stored(lang, text));
        for (const [state, open] of Object.entries(offline)) {
          await take(name(`offline-${state}`), away(open, lang, state !== 'page-missing'));
        }
        for (const leaf of leaves) await take(name(leaf), () => driver.get(base + file(leaf, lang)));
      }
    }
    await command('Emulation.setEmulatedMedia', { features: [] });
    for (const [state, open] of Object.entries(events)) await take(`${state}-${screen}`, open);
  }
  for (const [shape, { size: of, media = '', features = [] }] of Object.entries(shapes)) {
    await size(of);
    await command('Emulation.setEmulatedMedia', { media, features });
    for (const lang of languages) {
      for (const state of ['one', 'full', 'now']) await take(`${state}-${shape}-${lang}`, entered(lang, states[state]));
    }
  }
} finally {
  await stop();
}
