// The frame of a test about the worker: a host of its own, the page open there
// and kept by its worker.

import assert from 'node:assert/strict';
import { startHost } from './host.mjs';
import { site, suite } from './suite.mjs';
import { kept } from './worker.mjs';

// What an engine says of a host that is gone or broken. Not a fault of the page.
const GONE = /Failed to load resource|could not load|ERR_CONNECTION_REFUSED|Failed to fetch|Load failed|error loading dynamically/;

/** As `suite`; a body gets `visit.host` too. `{ start: name }` opens another
 * page, `{ prepare: (host, driver) => … }` comes before it, `{ awaits: false }` is for a
 * page that no worker will keep. The rest is for the host. `person` as there. */
export function hosted(subject, define, person = {}) {
  suite(subject, (test) => {
    define((sentence, body, { start = '', prepare = () => {}, awaits = true, ...options } = {}) =>
      test(sentence, async (page, visit) => {
        const host = await startHost(site.base, options);
        try {
          await prepare(host, visit.driver);
          await page.open(host.url() + start);
          if (awaits) await kept(page);
          await body(page, { ...visit, host });
          assert.deepEqual((await visit.ears.faults()).filter((fault) => !GONE.test(fault)), []);
        } finally {
          await host.stop().catch(() => {});
        }
      }));
  }, person);
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

/** Whether the button of a tool can be seen. */
export const shows = (driver, tool) => driver.executeScript(
  'return document.querySelector(`[data-tool="${arguments[0]}"]`).getClientRects().length > 0', tool);

/** Looks up from the fields, and waits until the page says that a newer version
 * is ready. */
export async function told(page) {
  // A window that is not in front is told of no change of focus by Chromium.
  await page.driver.executeScript(`
    let heard = false;
    document.addEventListener('focusout', () => { heard = true; }, { once: true });
    const { activeElement } = document;
    activeElement.blur();
    if (!heard) activeElement.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));`);
  await page.until('the page tells of a newer version', () => shows(page.driver, 'reload'), 30_000);
}

/** Takes it, by the button. */
export async function take(page) {
  await page.driver.executeScript('window.before = true');
  await (await page.field('[data-tool="reload"]')).click();
  await reloaded(page);
}

/** Waits until nothing is being installed, and says what there is. In the first
 * page after its start WebKit finds no registration, but has it ready. */
export async function state(page) {
  let last;
  await page.until('nothing is being installed', async () => {
    last = await page.driver.executeAsyncScript(`
      const done = arguments[arguments.length - 1];
      const workers = navigator.serviceWorker;
      (workers.controller ? workers.ready : workers.getRegistration()).then((own) => done([!!own?.installing, !!own?.waiting, !!own?.active]));`);
    return !last[0];
  }, 30_000);
  return { waiting: last[1], active: last[2] };
}

/** A newer version of the page, which can be told from this one. */
export const newer = (mark = '2') => ({ 'index.html': (page) => page.replace('<body', `<body data-version="${mark}"`) });

/** The version that is open. */
export const version = (driver) => driver.executeScript('return document.body.dataset.version ?? "1"');
