// Visits to one page, each giving its figures.
//
// The line is slow 4G and the processor four times slower than this one, as for
// a cheap phone. What the browser does on other threads, compiling wasm among
// it, is not slowed down: no tool of the browser can do that.

import { setTimeout as wait } from 'node:timers/promises';

const PHONE = { width: 390, height: 844, deviceScaleFactor: 2, mobile: true };
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const FREE = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
const SLOWER = { rate: 4 };

/** How long nothing may be under way before a page counts as loaded, ms. */
const QUIET = 700;

/** The first visit of somebody whose browser holds nothing. */
export async function first(browser, url) {
  const tab = await browser.tab({ fresh: true });
  const traffic = await prepare(tab, SLOW_4G);
  const times = await open(tab, url);
  await traffic.settles();
  const figures = { ...times, shift: await tab.run(shifts), kilobytes: traffic.bytes() / 1000, ...(await memory(tab)) };
  await tab.close();
  return figures;
}

/** The visit after the first one, in a browser that keeps what it may: its
 * cache and, where there is one, what the page's service worker has put by. */
export async function again(browser, url, log) {
  const before = await browser.tab({ fresh: false });
  const traffic = await prepare(before, FREE);
  await before.send('Network.clearBrowserCache');
  await before.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
  await open(before, url);
  await traffic.settles();
  const worker = await before.run(putBy);
  await log.settles(QUIET);
  await before.close();

  const tab = await browser.tab({ fresh: false });
  await prepare(tab, SLOW_4G);
  const known = log.lines().length;
  const { usable } = await open(tab, url);
  await log.settles(2 * QUIET);
  // A browser looks now and then whether the worker's own script has changed,
  // after the page and whatever the page does.
  const asked = log.lines().slice(known).filter((line) => !worker || line.split(' ')[1] !== worker);
  await tab.close();
  return { usable, asked };
}

/** Typing into a field of a running page: milliseconds for each text. */
export async function typing(browser, url, { fill, field, shows, texts }) {
  const tab = await browser.tab({ fresh: true });
  const traffic = await prepare(tab, FREE);
  await open(tab, url);
  await traffic.settles();
  const times = await tab.run(type, fill, field, shows, texts);
  await tab.close();
  return times;
}

/** A page with many embedded elements: when the last says that it works. */
export async function elements(browser, url, count) {
  const tab = await browser.tab({ fresh: true });
  const traffic = await prepare(tab, FREE);
  await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${listenForElements})(${count})` });
  await tab.send('Page.navigate', { url });
  const ready = await tab.run(() => globalThis.benchElements);
  await traffic.settles();
  const figures = { ready, ...(await memory(tab)) };
  await tab.close();
  return figures;
}

/** Slows an empty tab down and starts to count what it loads. */
async function prepare(tab, line) {
  const [underWay, sizes] = [new Set(), []];
  let changed = Date.now();
  tab.listen((method, { requestId, encodedDataLength }) => {
    if (!method.startsWith('Network.')) return;
    changed = Date.now();
    if (method === 'Network.requestWillBeSent') underWay.add(requestId);
    if (method === 'Network.loadingFinished') sizes.push(encodedDataLength);
    if (method === 'Network.loadingFinished' || method === 'Network.loadingFailed') underWay.delete(requestId);
  });
  for (const domain of ['Page', 'Network', 'Performance']) await tab.send(`${domain}.enable`);
  await tab.send('Emulation.setDeviceMetricsOverride', PHONE);
  await tab.send('Emulation.setCPUThrottlingRate', SLOWER);
  await tab.send('Network.emulateNetworkConditions', line);
  const settles = async () => {
    while (underWay.size > 0 || Date.now() - changed < QUIET) await wait(50);
  };
  return { settles, bytes: () => sizes.reduce((sum, size) => sum + size, 0) };
}

/** Opens a page. It is usable once it has painted and its form works. */
async function open(tab, url) {
  await tab.send('Page.navigate', { url });
  const [paint, ready] = await tab.run(seen, [['paint', 'first-contentful-paint'], ['mark', 'ready']]);
  return { paint, ready, usable: Math.max(paint, ready) };
}

/** Megabytes held after everything that can be thrown away was. The memories of
 * wasm are found as objects of their class: no page has to give them a name. */
async function memory(tab) {
  await tab.send('HeapProfiler.collectGarbage');
  const { metrics } = await tab.send('Performance.getMetrics');
  const { result } = await tab.send('Runtime.evaluate', { expression: 'WebAssembly.Memory.prototype' });
  const { objects } = await tab.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
  const sum = 'function () { return this.reduce((sum, memory) => sum + memory.buffer.byteLength, 0); }';
  const wasm = await tab.send('Runtime.callFunctionOn',
    { objectId: objects.objectId, functionDeclaration: sum, returnByValue: true });
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
  return { heap: heap / 1e6, wasm: wasm.result.value / 1e6 };
}

// What follows runs in the page, each function by itself.

/** When entries of the page's timeline came, also those that came before. */
function seen(wanted) {
  return Promise.all(wanted.map(([type, name]) => new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const entry = list.getEntriesByName(name)[0];
      if (!entry) return;
      observer.disconnect();
      resolve(entry.startTime);
    }).observe({ type, buffered: true });
  })));
}

/** The sum of all layout shifts that nobody's typing caused. */
function shifts() {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries()) sum += hadRecentInput ? 0 : value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 200);
  });
}

/** Waits until a service worker is at work and gives the path of its script.
 * A page may well put it off; one that has none after some seconds has none. */
async function putBy() {
  const none = new Promise((resolve) => setTimeout(resolve, 4_000, null));
  const registration = await Promise.race([navigator.serviceWorker.ready, none]);
  return registration && new URL(registration.active.scriptURL).pathname;
}

/** Types texts into a field. For each: from the event to the last change of
 * the document that followed.
 *
 * The clock starts as the event is sent, so the page's listener is in it. A
 * page draws in a microtask after that, or some tasks later when there is much
 * to do; the observer is called at the end of each task that changed anything,
 * until two frames bring no more. Where a text changes nothing on the page, the
 * clock runs until the next task, which is a little too long. Layout and paint
 * are not in it. */
async function type(fill, field, shows, texts) {
  const own = (element) => Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value');
  const task = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(port1.close());
    port2.postMessage(null);
  });
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  let drawn = 0;
  new MutationObserver(() => { drawn = performance.now(); })
    .observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  const enter = async (selector, text) => {
    const input = document.querySelector(selector);
    // The browser's own setter: React puts another in its way, and then takes
    // no notice of the event.
    own(input).set.call(input, text);
    drawn = 0;
    const start = performance.now();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await task();
    const end = performance.now();
    await frame();
    for (let before; before !== drawn;) {
      before = drawn;
      await frame();
    }
    return (drawn || end) - start;
  };
  for (const [selector, text] of fill) await enter(selector, text);
  await frame();
  if (!document.querySelector(shows)) throw new Error(`the page shows no ${shows}`);
  document.querySelector(field).focus();
  const times = [];
  for (const text of texts) times.push(await enter(field, text));
  return times;
}

/** Before anything of the page runs: promises when the last element was ready. */
function listenForElements(count) {
  const ready = new Set();
  globalThis.benchElements = new Promise((resolve) => {
    addEventListener('cc-ready', ({ target }) => {
      if (ready.add(target).size === count) resolve(performance.now());
    }, true);
  });
}
