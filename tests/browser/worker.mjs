// The site's worker and its cache, as a test meets them.

import { createHash } from 'node:crypto';

/** The script that runs before the page's first, where a test wants one. */
export const FIRST = '--before-the-page.js';

/** A page with that script in front of all others. */
export const withFirst = (page) => page.replace(/<head\b[^>]*>/i, (head) => `${head}<script src="${FIRST}"></script>`);

const sha = (text) => createHash('sha256').update(text).digest('base64');

/**
 * The site's worker, told of what a test changes: it keeps a file only with the
 * bytes that it knows. `body(name)` is what is served for a file; `extra` are
 * files that only the test has.
 */
export async function retold(worker, body, names, extra = {}) {
  let told = worker;
  for (const name of names) told = told.replace(entry(name), `"${name}":"${sha(await body(name))}"`);
  const added = Object.entries(extra).map(([name, text]) => `"${name}":"${sha(text)}",`);
  told = told.replace(entry('index.html'), (own) => added.join('') + own);
  const version = createHash('sha256').update(told).digest('hex').slice(0, 16);
  return told === worker ? worker : told.replace(/"[0-9a-f]{16}"/, `"${version}"`);
}

/** The names of all files that a worker may keep. */
export const namesIn = (worker) => [...worker.matchAll(/"([^"]+)":"[\w+/]{43}="/g)].map(([, name]) => name);

const entry = (name) => new RegExp(`"${name.replaceAll('.', '\\.')}":"[^"]*"`);

/** Waits until the worker of this folder has the page: from then on it works
 * without a network, and what the worker asked for by itself is over. */
export async function kept(page) {
  await page.until('the worker has the page', () => page.driver.executeScript(
    'return navigator.serviceWorker.controller?.scriptURL === new URL("sw.js", location).href'), 30_000);
}

/** The caches of this origin: each name with the files in it. */
export async function caches(driver) {
  return driver.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    (async () => {
      const found = {};
      for (const name of await caches.keys()) {
        found[name] = (await (await caches.open(name)).keys()).map(({ url }) => url);
      }
      return found;
    })().then(done, (error) => done(String(error)));`);
}

/** Lets the browser look for a newer worker, as it does when a page is opened. */
export async function look(driver) {
  const found = await driver.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    navigator.serviceWorker.ready.then((own) => own.update()).then(() => done('looked'), (error) => done(String(error)));`);
  if (found !== 'looked') throw new Error(`the browser did not look for a newer worker: ${found}`);
}
