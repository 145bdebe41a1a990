// The proof that nothing leaves: the page, the element and the frame behind a
// proxy that writes down every request of the engine, to whatever host.

import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { Guest, STRICT, calculator, startClinic } from './clinic.mjs';
import { useEverything } from './everything.mjs';
import { Page } from './page.mjs';
import { startRecorder } from './recorder.mjs';
import { site, suite } from './suite.mjs';
import { kept } from './worker.mjs';

const recorder = await startRecorder();

// What a browser asks of its maker by itself, whatever page is open.
const ERRANDS = /^(CONNECT|GET|POST|HEAD) (http:\/\/)?[\w.-]*\b(mozilla\.(com|net|org)|firefox\.com|mozaws\.net|googleapis\.com|gvt1\.com|google\.com|gstatic\.com)[:/]/;
// A browser looks by itself whether the host has another worker.
const WORKER = /^GET \S*\/sw\.js$/;

const asked = () => recorder.asked.filter((line) => !ERRANDS.test(line) && !WORKER.test(line));

/** All requests so far, once none was added for a while. */
async function settled(quiet = 1000) {
  let seen = asked().length;
  for (let since = Date.now(); Date.now() - since < quiet; await wait(50)) {
    if (asked().length === seen) continue;
    seen = asked().length;
    since = Date.now();
  }
  return asked();
}

/** Uses all there is; not one request may come of it. Until then, all were to
 * these hosts. */
async function proves(page, hosts) {
  const before = await settled();
  assert.ok(before.length > 2, `the recorder sees little: ${before}`);
  const elsewhere = before.filter((line) => !hosts.some((host) => line.startsWith(`GET ${host}/`)));
  assert.deepEqual(elsewhere, [], 'something else was asked');
  await useEverything(page);
  assert.deepEqual((await settled()).slice(before.length), [], 'something was asked while it was used');
}

const SUBJECTS = {
  element: {
    body: `<calcium-compass></calcium-compass>`,
    enter: async (page) => page.ready(),
  },
  frame: {
    head: `<script type="module" src="${calculator}/frame-host.js"></script>`,
    body: `<iframe title="Calculator" sandbox="allow-scripts" data-calcium-compass="${calculator}/embed.html?"></iframe>`,
    enter: async (page) => {
      await page.driver.switchTo().frame(0);
      await page.until('the frame is ready', () => page.has('[data-ready]'), 40_000);
    },
  },
};

suite('nothing leaves', (test) => {
  test('a request to anybody is written down', async (page, { driver }) => {
    const clinic = await startClinic({ body: '' });
    try {
      await driver.get(clinic.url);
      for (const address of ['http://elsewhere.test/one', 'https://elsewhere.test/two']) {
        await driver.executeScript('new Image().src = arguments[0]', address);
      }
      const seen = (line) => asked().includes(line);
      await page.until('both are written down', () => seen('GET http://elsewhere.test/one') && seen('CONNECT elsewhere.test:443'));
    } finally {
      recorder.asked.length = 0;
      clinic.stop();
    }
  }, { open: false });

  test('of the page', async (page) => {
    recorder.asked.length = 0;
    await page.open(site.base);
    await kept(page);
    await proves(page, [calculator]);
    // Choosing a language asks for its words, and the worker then keeps its pages and the words of parts.
    const before = asked().length;
    await page.choose('lang', 'fr');
    await page.until('the page is in French', () => page.has('html[lang="fr"]'));
    const more = (await settled()).slice(before);
    assert.ok(more.length > 0, 'the recorder does not see this');
    assert.deepEqual(more.filter((line) => !/^GET \S*((words|claims|kept|reader|foods|records)-fr-|\.fr\.html|\/fr\.html)/.test(line)), []);
  }, { open: false });

  for (const [subject, { enter, ...clinicPage }] of Object.entries(SUBJECTS)) {
    test(`of the ${subject} in somebody's page`, async (_, { driver }) => {
      const clinic = await startClinic({ ...clinicPage, policy: STRICT });
      const page = new Guest(driver);
      try {
        recorder.asked.length = 0;
        await driver.get(clinic.url);
        await enter(page);
        await proves(page, [calculator, new URL(clinic.url).origin]);
        assert.ok(!recorder.asked.some((line) => WORKER.test(line)), 'a worker in somebody else\'s page');
      } finally {
        await driver.get('about:blank').catch(() => {});
        clinic.stop();
      }
    }, { open: false });
  }
}, { proxy: recorder.port });
