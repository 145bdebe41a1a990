// The frame of a test about the worker: a host of its own, the page open there
// and kept by its worker.

import assert from 'node:assert/strict';
import { startHost } from './host.mjs';
import { site, suite } from './suite.mjs';
import { kept } from './worker.mjs';

// What an engine says of a host that is gone or broken. Not a fault of the page.
const GONE = /Failed to load resource|could not load|ERR_CONNECTION_REFUSED/;

/** As `suite`; a body gets `visit.host` too. `{ start: name }` opens another
 * page, `{ prepare: (host) => … }` comes before it, `{ awaits: false }` is for a
 * page that no worker will keep. The rest is for the host. */
export function hosted(subject, define) {
  suite(subject, (test) => {
    define((sentence, body, { start = '', prepare = () => {}, awaits = true, ...options } = {}) =>
      test(sentence, async (page, visit) => {
        const host = await startHost(site.base, options);
        try {
          await prepare(host);
          await page.open(host.url() + start);
          if (awaits) await kept(page);
          await body(page, { ...visit, host });
          assert.deepEqual((await visit.ears.faults()).filter((fault) => !GONE.test(fault)), []);
        } finally {
          await host.stop().catch(() => {});
        }
      }));
  });
}

/** Enters a number and waits for its band: the page works. */
export async function answers(page) {
  await page.age(40);
  await page.enter('25-oh-d', '22', 'ng/mL');
  await page.sees('[data-table="nasem-2011"][data-band="sufficient"]');
}

/** Opens the page again, as it is open now. By a script: Firefox's driver goes
 * past the worker. */
export async function reload(page) {
  await page.driver.executeScript('window.before = true; location.reload()');
  await reloaded(page);
}

/** Waits for the page after the one that was marked with `before`. */
export async function reloaded(page) {
  await page.until('the page was opened again', async () => {
    const script = 'return !window.before && document.querySelector("[data-ready]") !== null';
    return page.driver.executeScript(script).catch(() => false);
  }, 30_000);
}

/** Chooses a language and waits until the page speaks it. */
export async function speak(page, lang) {
  await page.choose('lang', lang);
  await page.until(`the page is in ${lang}`, () =>
    page.driver.executeScript('return document.documentElement.lang === arguments[0]', lang));
}
