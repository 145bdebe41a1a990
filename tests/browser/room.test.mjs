// Where the disk is really full, and in a private window.

import assert from 'node:assert/strict';
import { engineName } from './engine.mjs';
import { answers } from './everything.mjs';
import { hosted, reload, speak, state } from './hosted.mjs';
import { caches, kept } from './worker.mjs';

const works = async (page) => {
  await answers(page);
  await speak(page, 'es');
  await page.sees('[data-table="nasem-2011"][data-band="sufficient"]');
};

/** Waits until the worker has tried to keep the page, and failed. */
const tried = async (page, host) => {
  await page.until('the worker was tried', async () => host.asked.includes('/sw.js'));
  let [before, since] = [0, Date.now()];
  await page.until('nothing more is asked for', async () => {
    if (host.asked.length !== before) [before, since] = [host.asked.length, Date.now()];
    return Date.now() - since > 2500;
  }, 30_000);
  assert.deepEqual(await state(page), { waiting: false, active: false });
};

/** Only Chromium's driver can say how much room a host has, and only Firefox can
 * be started with little; WebKit's is tried by a stand-in in offline.test.mjs. */
const quota = (driver, origin, quotaSize) =>
  driver.sendDevToolsCommand('Storage.overrideQuotaForOrigin', { origin: new URL(origin).origin, quotaSize });

if (engineName !== 'webkit') {
  hosted('a full disk', (test) => {
    test('nothing is kept, the page works, and there is no half of it', async (page, { driver, host }) => {
      await tried(page, host);
      // Firefox then has no room even for a list of what there is.
      const there = await caches(driver);
      assert.ok(/NO_DEVICE_SPACE/.test(there) || Object.keys(there).length === 0, JSON.stringify(there));
      await works(page);
    }, { awaits: false, prepare: async (host, driver) => {
      if (engineName === 'chromium') await quota(driver, host.url(), 300_000);
    } });

    if (engineName === 'chromium') {
      test('there is room again: the next visit keeps the page', async (page, { driver, host }) => {
        await tried(page, host);
        await driver.sendDevToolsCommand('Storage.overrideQuotaForOrigin', { origin: new URL(host.url()).origin });
        await page.open(host.url());
        await kept(page);
        await host.stop();
        await reload(page);
        await answers(page);
      }, { awaits: false, prepare: (host, driver) => quota(driver, host.url(), 300_000) });

      test('full after the page was kept: another language is there, and is not kept', async (page, { driver, host }) => {
        const { usage } = await driver.executeAsyncScript('navigator.storage.estimate().then(arguments[0])');
        await quota(driver, host.url(), usage + 2000);
        await works(page);
        await host.stop();
        await reload(page);
        assert.equal(await driver.executeScript('return document.documentElement.lang'), 'en');
        await answers(page);
      });
    }
  }, { room: 200 });
}

hosted('a private window', (test) => {
  test('the page works, and without its host as far as the engine allows', async (page, { driver, host }) => {
    const workers = await driver.executeScript('return navigator.serviceWorker !== undefined');
    await works(page);
    // WebKit's driver opens private windows only: all tests there are of this kind.
    console.log(`${engineName}: a private window ${workers ? 'has' : 'has no'} workers`);
    if (!workers) return;
    await kept(page);
    await host.stop();
    await reload(page);
    await answers(page);
  }, { awaits: false });
}, { hidden: true });
