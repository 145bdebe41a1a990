// A newer version waits until a person takes it or has left; a broken one is no
// version at all; and apps on one host leave each other alone.

import assert from 'node:assert/strict';
import { answers, hosted, reload, reloaded, speak } from './hosted.mjs';
import { caches, kept, look } from './worker.mjs';

/** A newer version of the page, which can be told from this one. */
const newer = (mark = '2') => ({ 'index.html': (page) => page.replace('<body', `<body data-version="${mark}"`) });

const version = (driver) => driver.executeScript('return document.body.dataset.version ?? "1"');
const listen = (driver) => driver.executeScript(`
  window.before = true;
  window.news = 0;
  addEventListener('cc-new-version', () => { window.news += 1; });`);
const news = (driver) => driver.executeScript('return window.news ?? null');
const told = (page) => page.until('the page is told', async () => await news(page.driver) > 0, 30_000);
const take = async (page) => {
  await page.driver.executeScript('dispatchEvent(new CustomEvent("cc-reload"))');
  await reloaded(page);
};

/** Waits until nothing is being installed, and says what there is. */
const state = (page) => {
  const found = 'const done = arguments[arguments.length - 1]; navigator.serviceWorker.getRegistration().then((own) => done([!!own?.installing, !!own?.waiting, !!own?.active]));';
  let last;
  return page.until('nothing is being installed', async () => {
    last = await page.driver.executeAsyncScript(found);
    return !last[0];
  }, 30_000).then(() => ({ waiting: last[1], active: last[2] }));
};

hosted('updates', (test) => {
  test('a newer version waits while somebody types, and comes when it is taken', async (page, { driver, host }) => {
    await listen(driver);
    await page.age(40);
    await page.type('25-oh-d', '2');
    host.release(newer());
    await look(driver);
    await page.keys('2');
    await told(page);
    await page.choose('25-oh-d.unit', 'ng/mL');
    await page.sees('[data-table="nasem-2011"][data-band="sufficient"]');
    assert.equal(await page.value('25-oh-d'), '22');
    assert.equal(await version(driver), '1');
    assert.equal(await news(driver), 1, 'told once, by the page that was there all the time');
    await take(page);
    assert.equal(await version(driver), '2');
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
    await page.until('the page is told', () => driver.executeScript('return window.early > 0'));
  }, { first: 'addEventListener("cc-new-version", () => { window.early = (window.early ?? 0) + 1; });' });

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
    await listen(driver);
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
      host.release({ ...newer(), 'boot.js': (script) => `${script}//` }, { late: ['boot.js'] });
    }],
  ]) {
    test(`where ${what} the old version goes on, whole`, async (page, { driver, host }) => {
      const before = await caches(driver);
      await listen(driver);
      await answers(page);
      breaks(host);
      await look(driver);
      assert.deepEqual(await state(page), { waiting: false, active: true });
      assert.deepEqual(await caches(driver), before);
      assert.equal(await news(driver), 0, 'the page was told of what is not there');
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
      await listen(driver);
      await answers(page);
      const second = await driver.getWindowHandle();
      await driver.switchTo().window(first);
      await listen(driver);
      host.release(newer());
      await look(driver);
      await told(page);
      await take(page);
      assert.equal(await version(driver), '2');
      assert.equal(Object.keys(await caches(driver)).length, 2, 'the older page has lost its files');
      await driver.switchTo().window(second);
      assert.equal(await version(driver), '1');
      assert.equal(await page.value('25-oh-d'), '22');
      await take(page);
      assert.equal(await version(driver), '2');
    } finally {
      await driver.close();
      await driver.switchTo().window(first);
    }
  });

  for (const mounts of [['/one/', '/two/'], ['/', '/a/deep/']]) {
    test(`apps in ${mounts.join(' and ')} leave each other alone`, async (page, { driver, host }) => {
      const [one, two] = mounts;
      await page.open(host.url(two));
      await kept(page);
      const both = await caches(driver);
      const of = (mount, found) => Object.entries(found).filter(([, urls]) => urls.includes(`${host.url(mount)}boot.js`));
      assert.deepEqual([of(one, both).length, of(two, both).length], [1, 1]);
      await page.open(host.url(one));
      await listen(driver);
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
