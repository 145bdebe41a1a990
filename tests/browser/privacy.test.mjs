// After the page is ready, and its worker has what it keeps for offline, nothing
// leaves the device; and but for the site's own files nothing stays on it.

import assert from 'node:assert/strict';
import { useEverything } from './everything.mjs';
import { settledRequests } from './server-log.mjs';
import { suite } from './suite.mjs';
import { caches, kept as workerHasPage } from './worker.mjs';

// All places where a browser keeps something for a site.
const kept = `
  const done = arguments[arguments.length - 1];
  const keys = (name) => { try { return Object.keys(window[name]); } catch { return []; } };
  const names = (asked) => Promise.resolve(asked).then((found) => found ?? [], () => []);
  names(window.indexedDB?.databases?.()).then((databases) => done({
    address: location.href, past: history.length, kept:
      [document.cookie, ...keys('localStorage'), ...keys('sessionStorage'), ...databases.map(({ name }) => name)].filter(Boolean),
  }));`;

const files = 'return performance.getEntriesByType("resource").map(({ name }) => name)';

suite('privacy', (test) => {
  test('using everything asks for nothing', async (page, { driver }) => {
    await workerHasPage(page);
    const before = await settledRequests();
    const filesBefore = await driver.executeScript(files);
    await useEverything(page);
    assert.deepEqual((await settledRequests()).slice(before.length), [], 'the server was asked');
    assert.deepEqual((await driver.executeScript(files)).slice(filesBefore.length), [], 'the page asked');
  });

  test('what the page is made of comes from its own folder', async (page, { driver, url }) => {
    const asked = await driver.executeScript(files);
    assert.ok(asked.length > 0, 'no files at all: this test sees nothing');
    const folder = new URL('.', url).href;
    assert.deepEqual(asked.filter((name) => !name.startsWith(folder)), []);
  });

  test('the worker keeps one copy of the files of this site, the same before and after', async (page, { driver, url }) => {
    await workerHasPage(page);
    await settledRequests();
    const before = await caches(driver);
    assert.equal(Object.keys(before).length, 1, JSON.stringify(before));
    const files = Object.values(before).flat();
    assert.ok(files.length > 10, `${files}`);
    for (const file of files) {
      assert.match(file, /^[^?#]+$/);
      assert.ok(file.startsWith(new URL('.', url).href), file);
      const answer = await fetch(file);
      await answer.arrayBuffer();
      assert.equal(answer.status, 200, file);
    }
    await useEverything(page);
    assert.deepEqual(await caches(driver), before);
  });

  test('typing changes neither the address nor the history, and stores nothing', async (page, { driver }) => {
    const before = await driver.executeAsyncScript(kept);
    assert.equal(new URL(before.address).hash, '');
    await useEverything(page);
    const after = await driver.executeAsyncScript(kept);
    assert.deepEqual(after, { ...before, kept: [] });
  });

  test('a fresh visit knows nothing of the last one', async (page, { driver, url }) => {
    await useEverything(page);
    await driver.get('about:blank');
    await page.open(url);
    for (const name of ['age', '25-oh-d', '25-oh-d.unit', 'dp-ucmgp']) {
      assert.equal(await page.value(name), name === 'age.unit' ? 'y' : '', name);
    }
    assert.equal(await page.has('input[name="vka"]:checked, input[name="flag"]:checked'), false);
    assert.deepEqual(await page.results(), { findings: [], alerts: [], problems: [] });
  });
});
