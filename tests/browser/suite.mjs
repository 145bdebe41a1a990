// The frame of every test file: one engine for the file, a fresh page for each
// test, and no test passes while the page's console shows an error.

import assert from 'node:assert/strict';
import { after, before, describe, test as nodeTest } from 'node:test';
import { engineName, startEngine } from './engine.mjs';
import { firstScript, listen } from './console.mjs';
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
 * `visit.release()`, with `{ open: false }` nothing is opened and the body hears
 * the console itself. `person` is what the engine is told of its person: `{ dark }`.
 */
export function suite(subject, define, person = {}) {
  describe(`${subject} in ${engineName}`, () => {
    const visit = { driver: null, ears: null };
    let engine, idle = false;
    const start = async () => {
      await engine?.stop();
      engine = await startEngine(person);
      visit.driver = engine.driver;
      visit.ears = await listen(engine.driver);
      idle = true;
    };
    before(start, { timeout: TIMEOUT });
    after(() => engine?.stop(), { timeout: TIMEOUT });
    define((sentence, body, options = {}) => nodeTest(sentence, { timeout: TIMEOUT }, async () => {
      // A test that ran out of time, or in which the engine fell over, has left
      // one that answers no more: each test after it would wait in vain.
      if (!idle) await start();
      idle = false;
      try {
        await runOn({ ...visit }, body, options).catch(async (error) => {
          if (!FELL_OVER.test(`${error.name} ${error.message}`)) throw error;
          console.log(`${engineName} fell over and was started again: ${sentence}`);
          await start();
          await runOn({ ...visit }, body, options);
        });
      } finally {
        idle = await visit.driver.getTitle().then(() => true, () => false);
      }
    }));
  });
}

async function runOn(visit, body, { at = site.base, holdWasm = false, open = true }) {
  if (!open) return body(new Page(visit.driver), visit);
  const needsFront = holdWasm || firstScript !== '';
  const front = needsFront ? await startFront(at, { holdWasm, firstScript }) : null;
  const page = new Page(visit.driver);
  try {
    const url = front ? front.url + new URL(at).hash : at;
    const release = () => front?.release();
    await (holdWasm ? page.load(url) : started(page, url));
    await body(page, { ...visit, url, release });
    assert.deepEqual(await visit.ears.faults(), [], 'the console shows errors');
  } catch (error) {
    // What the page was like when it went wrong is gone afterwards.
    const heard = await visit.ears.faults().catch(() => []);
    if (error instanceof Error && heard.length) error.message += `\nthe console shows ${heard.join('\n')}`;
    throw error;
  } finally {
    // The next test starts from nothing, and hears nothing of this one.
    await visit.driver.get('about:blank').catch(() => {});
    front?.stop();
  }
}

/** Opens the page. Chromium has been seen, once in a thousand times and on a busy
 * machine, to load everything and then not to go on, without a word in the
 * console. It is loaded once more, and said; an error in the console still fails
 * the test. */
async function started(page, url) {
  await page.load(url);
  await page.ready().catch(async () => {
    const came = await page.driver.executeScript(howFar).catch(({ message }) => message);
    console.log(`${engineName}: the page did not start and was loaded again: ${url} ${came}`);
    await page.open(url);
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
