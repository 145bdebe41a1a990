// A newer version waits until a person takes it or has left; a broken one is no
// version at all; and apps on one host leave each other alone.

import assert from 'node:assert/strict';
import { answers } from './everything.mjs';
import { hosted, newer, reload, shows, speak, state, take, told, version } from './hosted.mjs';
import { caches, kept, look } from './worker.mjs';

hosted('updates', (test) => {
  test('a newer version waits, and comes when it is taken', async (page, { driver, host }) => {
    host.release(newer());
    await look(driver);
    await told(page);
    assert.equal(await version(driver), '1');
    await take(page);
    assert.equal(await version(driver), '2');
    assert.equal(await shows(driver, 'reload'), false);
    assert.equal(Object.keys(await caches(driver)).length, 1);
    await host.stop();
    await reload(page);
    assert.equal(await version(driver), '2');
    await answers(page);
  });

  test('opened again, the old version is there and tells of the newer one', async (page, { driver, host }) => {
    host.release(newer());
    await look(driver);
    assert.deepEqual(await state(page), { waiting: true, active: true });
    await reload(page);
    assert.equal(await version(driver), '1');
    await told(page);
  });

  test('a page that is looked at again after an hour looks for a newer one', async (page, { driver, host }) => {
    const again = (hours) => driver.executeScript(`
      // The page's own clock: Firefox's driver gives a script one of its own.
      const { Date } = window.wrappedJSObject ?? window;
      const { now } = Date;
      Date.now = () => now.call(Date) + 3_600_000 * arguments[0];
      document.dispatchEvent(new Event('visibilitychange'));
      Date.now = now;`, hours);
    const looks = () => host.asked.filter((path) => path === '/sw.js').length;
    await state(page);
    host.release(newer());
    const before = looks();
    await again(0.9);
    await again(1.1);
    await told(page);
    assert.equal(looks(), before + 1, 'it looked before an hour was over');
  });

  test('when the last page is closed the newer version is the next', async (page, { driver, host }) => {
    host.release(newer());
    await look(driver);
    assert.deepEqual(await state(page), { waiting: true, active: true });
    // Closed, not left: Firefox keeps a page that was left, to go back to it.
    const first = await driver.getWindowHandle();
    await driver.switchTo().newWindow('tab');
    const second = await driver.getWindowHandle();
    await driver.switchTo().window(first);
    await driver.close();
    await driver.switchTo().window(second);
    await page.until('the newer version is there', async () => {
      await driver.get('about:blank');
      await page.open(host.url());
      return await version(driver) === '2';
    }, 30_000);
  });

  test('a newer version takes over the languages of the older one', async (page, { driver, host }) => {
    await speak(page, 'es');
    await page.until('the words are kept', async () => Object.values(await caches(driver)).flat().some((url) => url.includes('words-es')));
    host.release(newer());
    await look(driver);
    await told(page);
    await take(page);
    await host.stop();
    await driver.get(`${host.url()}es.html`);
    await page.ready();
    await answers(page);
    await driver.get(`${host.url()}claims.es.html`);
    assert.ok((await page.words('main')).length > 1000);
  });

  for (const [what, breaks] of [
    ['one file fails', (host) => { host.release(newer()); host.broken.add('sources.html'); }],
    ['one file is not yet there in the bytes of this version', (host) => {
      host.release({ ...newer(), 'search.js': (script) => `${script}//` }, { late: ['search.js'] });
    }],
  ]) {
    test(`where ${what} the old version goes on, whole`, async (page, { driver, host }) => {
      const before = await caches(driver);
      await answers(page);
      breaks(host);
      await look(driver);
      assert.deepEqual(await state(page), { waiting: false, active: true });
      assert.deepEqual(await caches(driver), before);
      assert.equal(await shows(driver, 'reload'), false, 'the page was told of what is not there');
      assert.equal(await page.value('25-oh-d'), '22');
      await host.stop();
      await reload(page);
      assert.equal(await version(driver), '1');
      await answers(page);
    });

    test(`where ${what} at the first visit nothing is kept, and the next tries again`, async (page, { driver, host }) => {
      await answers(page);
      assert.deepEqual(await state(page), { waiting: false, active: false });
      assert.deepEqual(await caches(driver), {});
      host.broken.clear();
      host.release({});
      await page.open(host.url());
      await kept(page);
    }, { awaits: false, prepare: breaks });
  }

  test('a second page goes on in the old version when the first takes the new one', async (page, { driver, host }) => {
    const first = await driver.getWindowHandle();
    await driver.switchTo().newWindow('tab');
    try {
      await page.open(host.url());
        await answers(page);
      const second = await driver.getWindowHandle();
      await driver.switchTo().window(first);
        host.release(newer());
      await look(driver);
      await told(page);
      await take(page);
      assert.equal(await version(driver), '2');
      assert.equal(Object.keys(await caches(driver)).length, 2, 'the older page has lost its files');
      await driver.switchTo().window(second);
      assert.equal(await version(driver), '1');
      assert.equal(await page.value('25-oh-d'), '22');
      await told(page);
      await take(page);
      assert.equal(await version(driver), '2');
    } finally {
      await driver.close();
      await driver.switchTo().window(first);
    }
  });

  test('a new page on a host that has not all of it yet does not start, and says so', async (page, { driver, host, ears }) => {
    await driver.get(host.url('/two/'));
    await page.until('the page gives up', () => page.has('#app[data-failed]'), 30_000);
    assert.match(await page.words('#meaning'), /If this line stays/);
    assert.equal(await page.has('[data-ready]'), false);
    await ears.faults();
    host.release({}, { mount: '/two/' });
    await page.open(host.url('/two/'));
    await answers(page);
  }, { mounts: ['/one/', '/two/'], prepare: (host) => host.release({
    'index.html': (page) => page.replaceAll(/-[0-9a-f]{16}_bg\.wasm/g, '-0000000000000000_bg.wasm'),
  }, { mount: '/two/' }) });

  for (const mounts of [['/one/', '/two/'], ['/', '/a/deep/']]) {
    test(`apps in ${mounts.join(' and ')} leave each other alone`, async (page, { driver, host }) => {
      const [one, two] = mounts;
      await page.open(host.url(two));
      await kept(page);
      const both = await caches(driver);
      const of = (mount, found) => Object.entries(found).filter(([, urls]) => urls.includes(`${host.url(mount)}search.js`));
      assert.deepEqual([of(one, both).length, of(two, both).length], [1, 1]);
      await page.open(host.url(one));
        host.release(newer(), { mount: one });
      await look(driver);
      await told(page);
      await take(page);
      assert.equal(await version(driver), '2');
      const after = await caches(driver);
      assert.deepEqual(of(two, after), of(two, both));
      assert.equal(of(one, after).length, 1);
      await host.stop();
      for (const [mount, expected] of [[one, '2'], [two, '1']]) {
        await page.open(host.url(mount));
        assert.equal(await version(driver), expected, mount);
        await answers(page);
      }
    }, { mounts });
  }
});
