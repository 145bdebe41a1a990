// The frame of every test file: one engine for the file, a fresh page for each
// test that concerns a start and one page for those that do not, and no test
// passes while the page's console shows an error.

import assert from 'node:assert/strict';
import { after, before, describe, test as nodeTest } from 'node:test';
import { engineName, startEngine } from './engine.mjs';
import { listen } from './console.mjs';
import { startFront } from './front.mjs';
import { Page } from './page.mjs';

const TIMEOUT = 120_000;

/** What is said when the engine itself has ended. The test gets one more try: WebKit's
 * test browser does so now and then, whatever page is open. */
const FELL_OVER = /NoSuchSession|invalid session id|ECONNREFUSED|decode response from marionette/;

/** The site's addresses, as the environment names them. */
export const site = { base: address('BASE_URL'), deep: address('DEEP_URL') };

/**
 * `define(test, visit)`: `test(sentence, body)` runs `body(page, visit)` on the
 * open page. With `{ at: url }` another address is opened, with
 * `{ holdWasm: true }` only the prerendered words are there until
 * `visit.release()`, with `{ starts: false }` it is a page without a program, with
 * `{ open: false }` nothing is opened and the body hears
 * the console itself. `test.shared` is for what does not concern a start: the page
 * of the test before is emptied and used again. `person` is what the engine is
 * told of its person: `{ dark }`.
 */
export function suite(subject, define, person = {}) {
  describe(`${subject} in ${engineName}`, () => {
    const visit = { driver: null, ears: null, isOpen: false };
    let engine, idle = false;
    const start = async () => {
      await engine?.stop();
      engine = await startEngine(person);
      visit.driver = engine.driver;
      visit.ears = await listen(engine.driver);
      visit.isOpen = false;
      idle = true;
    };
    before(start, { timeout: TIMEOUT });
    after(() => engine?.stop(), { timeout: TIMEOUT });
    const test = (sentence, body, options = {}) => nodeTest(sentence, { timeout: TIMEOUT }, async () => {
      // A test that ran out of time, or in which the engine fell over, has left
      // one that answers no more: each test after it would wait in vain.
      if (!idle) await start();
      idle = false;
      try {
        await runOn(visit, body, options).catch(async (error) => {
          if (!FELL_OVER.test(`${error.name} ${error.message}`)) throw error;
          console.log(`${engineName} fell over and was started again: ${sentence}`);
          await start();
          await runOn(visit, body, options);
        });
      } finally {
        idle = await visit.driver.getTitle().then(() => true, () => false);
      }
    });
    test.shared = (sentence, body) => test(sentence, body, { shared: true });
    define(test);
  });
}

/** Rows that differ in words or in a rule, and not in what an engine does with them.
 * All of them in Chromium; in the others those whose first cell is named here. */
export const alike = (rows, ...named) =>
  (engineName === 'chromium' ? rows : rows.filter(([what]) => named.includes(what)));

async function runOn(visit, body, { at = site.base, holdWasm = false, open = true, starts = true, shared = false }) {
  const { driver, ears } = visit;
  const goesOn = shared && visit.isOpen;
  // Whatever comes of this test, the page is its own until it has ended well.
  visit.isOpen = false;
  if (!open) return body(new Page(driver), { driver, ears });
  const front = holdWasm ? await startFront(at, { holdWasm }) : null;
  const page = new Page(driver);
  try {
    const url = front ? front.url + new URL(at).hash : at;
    const release = () => front?.release();
    const isEmpty = goesOn && await page.reset();
    if (!isEmpty) await (holdWasm || !starts ? page.load(url) : started(page, url));
    await body(page, { driver, ears, url, release });
    assert.deepEqual(await ears.faults(), [], 'the console shows errors');
    visit.isOpen = shared;
  } catch (error) {
    // What the page was like when it went wrong is gone afterwards.
    const heard = await ears.faults().catch(() => []);
    if (error instanceof Error && heard.length) error.message += `\nthe console shows ${heard.join('\n')}`;
    throw error;
  } finally {
    // The next test starts from nothing, and hears nothing of this one.
    if (!visit.isOpen) await driver.get('about:blank').catch(() => {});
    front?.stop();
  }
}

/** Opens the page. One that does not start is a fault, and says how far it came. */
async function started(page, url) {
  await page.load(url);
  await page.ready().catch(async (error) => {
    const came = await page.driver.executeScript(howFar).catch(({ message }) => message);
    throw new Error(`the page did not start: ${url} ${came}`, { cause: error });
  });
}

/** What came of a start, as the page itself tells it. */
const howFar = `
  const times = (type) => performance.getEntriesByType(type).map((entry) =>
    entry.name.split('/').pop() + ' ' + Math.round(entry.responseEnd ?? entry.startTime));
  const app = document.getElementById('app');
  return [document.readyState, JSON.stringify(app?.dataset), ...times('mark'), ...times('resource')].join(', ');`;

function address(variable) {
  const url = process.env[variable];
  if (!url) throw new Error(`${variable} is not set: start the site first (see README.md)`);
  return url;
}
