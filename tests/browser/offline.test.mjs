// Without a network: what was kept works, what was not says so, and where
// nothing can be kept the page works as it would without a worker.

import assert from 'node:assert/strict';
import { engineName } from './engine.mjs';
import { answers } from './everything.mjs';
import { hosted, reload, shows, speak } from './hosted.mjs';
import { caches, kept } from './worker.mjs';

const says = (page, text) =>
  page.until(`the page says ${text}`, async () => (await page.words()).includes(text));

const files = async (driver) => Object.values(await caches(driver)).flat().map((url) => url.split('/').at(-1));

/** The program of the calculator; the page of saved results has its own. */
const WASM = 'calcium-compass-[0-9a-f]{16}_bg.wasm';

/** Deletes from the worker's cache what is named so. */
const lose = (driver, name) => driver.executeAsyncScript(`
  const [name, done] = arguments;
  (async () => {
    const cache = await caches.open((await caches.keys())[0]);
    const keys = (await cache.keys()).filter(({ url }) => new RegExp(name).test(url));
    return (await Promise.all(keys.map((key) => cache.delete(key)))).length;
  })().then(done, (error) => done(String(error)));`, name);

/** Puts other bytes in the place of a kept file. */
const spoil = (driver, name) => driver.executeAsyncScript(`
  const [name, done] = arguments;
  (async () => {
    const cache = await caches.open((await caches.keys())[0]);
    const keys = (await cache.keys()).filter(({ url }) => new RegExp(name).test(url));
    for (const key of keys) {
      const { headers } = await cache.match(key);
      await cache.put(key, new Response('spoiled', { headers }));
    }
    return keys.length;
  })().then(done, (error) => done(String(error)));`, name);

/** The text of a file as a page gets it. */
const got = (driver, name) => driver.executeAsyncScript(
  'fetch(arguments[0]).then((answer) => answer.text()).then(arguments[1], (error) => arguments[1](String(error)))', name);

hosted('offline', (test) => {
  test('after one visit the page opens and answers without its host', async (page, { host }) => {
    await host.stop();
    await reload(page);
    await answers(page);
    for (const address of ['', 'index.html', '?from=a-letter', '#lang=en']) {
      await page.driver.get('about:blank');
      await page.open(host.url() + address);
      await answers(page);
    }
  });

  test('the other pages in English and both voices are there too', async (page, { driver, host }) => {
    await host.stop();
    await page.choose('voice', 'clinician');
    await page.until('the clinician voice', () => page.driver.executeScript('return document.querySelector("select[name=voice]").value === "clinician"'));
    for (const name of ['about.html', 'claims.html', 'sources.html', 'hazards.html']) {
      await driver.get(host.url() + name);
      assert.ok((await page.words('main')).length > 1000, name);
    }
  });

  test('saved results are seen without the host, though their page was never opened', async (page, { driver, host }) => {
    await driver.executeScript('localStorage.setItem("calcium-compass-results", arguments[0])',
      'person,date,measure,value,unit,cv,low,high,taken,calcium-compass-results-2\nAnn,2026-01-10,25-oh-d,22,ng/mL,,,,,2\n');
    await speak(page, 'fr');
    await page.until('its pages are kept', async () => (await files(driver)).includes('kept.fr.html'));
    await host.stop();
    for (const name of ['kept.html', 'kept.fr.html']) {
      await page.open(host.url() + name);
      await page.sees('[data-person="Ann"] tr[data-date="2026-01-10"]');
    }
  });

  test('a language that was chosen works without the host, another one says so', async (page, { host }) => {
    await speak(page, 'fr');
    await page.until('its pages are kept', async () => (await files(page.driver)).includes('about.fr.html'));
    await host.stop();
    await reload(page);
    await speak(page, 'fr');
    await answers(page);
    await page.choose('lang', 'de');
    await page.until('the list goes back', async () => await page.value('lang') === 'fr');
    await page.sees('.menu .error');
    assert.match(await page.words('.menu .error'), /hors ligne/);
    assert.equal(await page.value('25-oh-d'), '22');
    await page.sees('[data-table="nasem-2011"][data-band="sufficient"]');
    for (const name of ['claims.fr.html', 'about.fr.html']) {
      await page.driver.get(host.url() + name);
      assert.ok((await page.words('main')).length > 1000, name);
    }
    // In the language that was asked for, and with a way back.
    await page.driver.get(`${host.url()}de.html`);
    await says(page, 'Kein Netz');
    await (await page.field('main a')).click();
    await page.ready();
    await answers(page);
  });

  test('a first visit to the page of another language keeps that page', async (page, { driver, host }) => {
    await page.until('page and words are kept', async () =>
      (await files(driver)).filter((name) => /^fr\.html$|^words-fr-/.test(name)).length === 2);
    await host.stop();
    await reload(page);
    assert.equal(await driver.executeScript('return document.documentElement.lang'), 'fr');
    await answers(page);
  }, { start: 'fr.html' });

  test('what is lost from the cache is fetched again and kept again', async (page, { driver, host }) => {
    assert.ok(await lose(driver, WASM) > 0);
    await reload(page);
    await page.until('the wasm is back', async () => (await files(driver)).some((name) => new RegExp(WASM).test(name)));
    await host.stop();
    await reload(page);
    await answers(page);
  });

  test('what was spoiled in the cache is noticed, fetched again and mended', async (page, { driver, host }) => {
    for (const name of [WASM, 'boot-', 'words-en-', 'index.html']) assert.equal(await spoil(driver, name), 1, name);
    await reload(page);
    await answers(page);
    await page.until('all is mended', async () => driver.executeAsyncScript(`
      const done = arguments[arguments.length - 1];
      (async () => {
        const cache = await caches.open((await caches.keys())[0]);
        const texts = await Promise.all((await cache.keys()).map(async (key) => (await cache.match(key)).text()));
        return !texts.includes('spoiled');
      })().then(done, () => done(false));`));
    await host.stop();
    await reload(page);
    await answers(page);
  });

  test('what was spoiled while there is no network is not used', async (page, { driver, host, ears }) => {
    assert.equal(await spoil(driver, WASM), 1);
    await host.stop();
    await driver.executeScript('location.reload()').catch(() => {});
    await page.until('the page gives up', () => page.has('#app[data-failed]').catch(() => false), 30_000);
    assert.match(await page.words('#meaning'), /If this line stays/);
    await ears.faults();
    await driver.get(`${host.url()}claims.html`);
    assert.ok((await page.words('main')).length > 1000);
    await host.start();
    await page.open(host.url());
    await answers(page);
  }, { prepare: (host) => { host.headers['cache-control'] = 'no-store'; } });

  test('what is lost while there is no network says so, and the open page goes on', async (page, { driver, host }) => {
    await answers(page);
    await lose(driver, 'words-clinician');
    await lose(driver, 'about.html');
    await host.stop();
    await page.choose('voice', 'clinician');
    await page.until('the list goes back', async () => await page.value('voice') === 'plain');
    await page.retype('25-oh-d', '5');
    await page.misses('[data-table="nasem-2011"][data-band="sufficient"]');
    await page.sees('[data-table="nasem-2011"][data-band]');
    await driver.get(`${host.url()}about.html`);
    await says(page, 'There is no network');
    await page.open(host.url());
    await answers(page);
    // Otherwise the browser has the words from its first fetch of them.
  }, { prepare: (host) => { host.headers['cache-control'] = 'no-store'; } });

  test('without room for the files nothing is kept, and the page works', async (page, { driver, host }) => {
    await page.until('the worker was tried', async () => host.asked.includes('/sw.js'));
    await page.until('the worker is gone again', () => driver.executeAsyncScript(`
      const done = arguments[arguments.length - 1];
      navigator.serviceWorker.getRegistration().then((own) => done(!own || !(own.installing || own.waiting || own.active)));`));
    // The worker that has just been asked for may not have begun yet.
    await page.until('nothing is kept', async () => Object.keys(await caches(driver)).length === 0);
    await answers(page);
    await speak(page, 'es');
  }, { awaits: false, prepare: (host) => {
    host.prelude = 'Cache.prototype.addAll = async () => { throw new DOMException("full", "QuotaExceededError"); };';
  } });

  test('without room for one more language it is there, and is not kept', async (page, { driver, host }) => {
    await speak(page, 'es');
    await answers(page);
    await reload(page);
    await speak(page, 'es');
    assert.ok(!(await files(driver)).some((name) => name.startsWith('words-es-')));
    await host.stop();
    await reload(page);
    await answers(page);
  }, { prepare: (host) => {
    host.prelude = `for (const way of ['put', 'addAll']) {
      const before = Cache.prototype[way];
      Cache.prototype[way] = function (...all) {
        if (registration.active) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
        return before.apply(this, all);
      };
    }`;
  } });

  test('where storage breaks after the install the page comes from the host', async (page) => {
    await reload(page);
    await answers(page);
    await speak(page, 'ar');
  }, { prepare: (host) => {
    host.prelude = 'CacheStorage.prototype.match = () => Promise.reject(new DOMException("no", "SecurityError"));';
  } });

  for (const [what, descriptor] of [
    ['has no workers', '{ value: undefined }'],
    ['forbids to ask for workers', '{ get() { throw new DOMException("no", "SecurityError"); } }'],
  ]) {
    test(`a window that ${what} has the page all the same`, async (page, { host }) => {
      await answers(page);
      await speak(page, 'es');
      assert.ok(!host.asked.includes('/sw.js'), 'a worker was asked for');
    }, { awaits: false, first: `Object.defineProperty(Navigator.prototype, "serviceWorker", ${descriptor});` });
  }

  test('a page inside another has no worker', async (page, { driver, host }) => {
    await driver.get(new URL('/outer.html', host.url()).href);
    await page.until('the inner page is ready', () => driver.executeScript(
      'return document.querySelector("iframe").contentDocument?.querySelector("[data-ready]") != null'), 30_000);
    // What would ask for it is there and has had its turn.
    await page.until('the inner page has all its scripts', () => driver.executeAsyncScript(`
      const done = arguments[arguments.length - 1], inner = document.querySelector('iframe').contentWindow;
      const keeps = inner.performance.getEntriesByType('resource').some(({ name }) => name.includes('/keep'));
      inner.requestAnimationFrame(() => inner.requestAnimationFrame(() => done(keeps)));`));
    assert.ok(!host.asked.includes('/two/sw.js'), 'the inner page asked for a worker');
    await page.open(host.url('/two/'));
    await kept(page);
    assert.ok(host.asked.includes('/two/sw.js'), 'this test sees no worker at all');
  }, { mounts: ['/one/', '/two/'], prepare: (host) => {
    host.outer = '<!doctype html><title>Outer</title><iframe src="/two/"></iframe>';
  } });

  test('pages of others are served by the network alone, in full', async (page, { driver, host }) => {
    for (const name of ['embed.html', 'calcium-compass.js']) {
      const before = host.asked.length;
      await got(driver, name);
      await got(driver, name);
      assert.equal(host.asked.slice(before).filter((path) => path === `/${name}`).length, 2, name);
    }
    // The host has a newer file than this worker; the worker's page gets its own.
    host.release({ 'search.js': (script) => `${script}// newer` });
    assert.doesNotMatch(await got(driver, 'search.js'), /newer/);
    await driver.get(new URL('/outer.html', host.url()).href);
    assert.match(await got(driver, 'search.js'), /newer/);
    await page.until('the inner page is ready', () => driver.executeScript(
      'return document.querySelector("iframe").contentDocument?.querySelector("[data-ready]") != null'), 30_000);
    assert.match(await driver.executeAsyncScript(`
      const [name, done] = arguments;
      document.querySelector('iframe').contentWindow.fetch(name).then((answer) => answer.text()).then(done, (error) => done(String(error)));`, 'search.js'), /newer/);
    await host.stop();
    await driver.get(host.url());
    await page.ready();
    await answers(page);
  }, { prepare: (host) => {
    host.outer = '<!doctype html><title>Outer</title><iframe src="/index.html"></iframe>';
    host.headers['cache-control'] = 'no-store';
  } });

  test('the offer to install waits for the page to take it up', async (page, { driver }) => {
    const prevented = await driver.executeScript(`
      window.told = [];
      const offer = new Event('beforeinstallprompt', { cancelable: true });
      offer.prompt = () => told.push('prompt');
      dispatchEvent(offer);
      return offer.defaultPrevented;`);
    assert.equal(prevented, true);
    await page.until('the page offers it', () => shows(driver, 'install'));
    await (await page.field('[data-tool="install"]')).click();
    assert.deepEqual(await driver.executeScript('return told'), ['prompt']);
    assert.equal(await shows(driver, 'install'), false);
    // Only Chromium makes the offer; that it does says that nothing is missing.
    if (engineName === 'chromium') {
      await page.until('Chromium offers to install', () => driver.executeScript('return offered === true'), 20_000);
    }
  }, { first: `
    window.offered = false;
    addEventListener('beforeinstallprompt', (offer) => {
      if (!offer.isTrusted) return;
      offered = true;
      offer.stopImmediatePropagation();
    });` });
});
