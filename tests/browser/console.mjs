// Hears what goes wrong in the page: console.error, uncaught exceptions,
// unhandled rejections, Content-Security-Policy violations, files that fail.
//
// What can be heard differs, and a test may rely only on what all three hear:
// - Chromium: the browser's own log, from the first byte on. Everything, also
//   any answer of 400 or above.
// - Firefox: BiDi "log.entryAdded", from the first byte on. Everything but
//   files that fail (a 404 is silent).
// - WebKit: WebKitGTK has no BiDi, and prints no console under automation (its
//   session is a private one). So a first script, put before all others of the
//   site's pages by listening.mjs, listens inside the page. It hears console.error,
//   exceptions, rejections, CSP violations and elements whose file fails; it
//   does not hear failed fetches, workers, the engine's own warnings, nor
//   anything of a page that was left before `faults()` was asked.

import { setTimeout as wait } from 'node:timers/promises';
import { engineName } from './engine.mjs';

/** Chromium looks for a newer worker a moment after a page was opened, and a
 * test may have ended and its host be gone by then. Not a fault of any page;
 * that a worker comes at all is what offline.test.mjs asks. */
const TOO_LATE = /An unknown error occurred when fetching the script/;

/** Firefox says so of a load that a reload or another page broke off before the
 * worker had answered. That the worker answers is what offline.test.mjs asks. */
const BROKEN_OFF = /ServiceWorker intercepted the request and encountered an unexpected error/;

/** The script that listens inside a page. */
export const LISTENER = `(${listenInside})()`;

/** For engines with no log of their own: what must run first in a page that is
 * not the site's. The site's own pages have it already. */
export const firstScript = engineName === 'webkit' ? LISTENER : '';

/** Begins to listen. `faults()` answers what was heard since it was last asked. */
export async function listen(driver) {
  const collect = await { chromium: chromiumLog, firefox: firefoxLog, webkit: insideLog }[engineName](driver);
  return {
    async faults() {
      // A rejection is only called unhandled after the current task.
      await driver.executeAsyncScript('const done = arguments[arguments.length - 1]; setTimeout(() => setTimeout(done))');
      return collect();
    },
  };
}

async function chromiumLog(driver) {
  return async () => {
    const entries = await driver.manage().logs().get('browser');
    const severe = entries.filter((entry) => entry.level.name === 'SEVERE').map((entry) => entry.message);
    return severe.filter((message) => !TOO_LATE.test(message));
  };
}

async function firefoxLog(driver) {
  const bidi = await driver.getBidi();
  const heard = [];
  const marks = new Map();
  bidi.on('log.entryAdded', (entry) => {
    marks.get(entry.text)?.();
    if (entry.level === 'error' && !BROKEN_OFF.test(entry.text)) heard.push(entry.text);
  });
  await bidi.subscribe(['log.entryAdded']);
  let count = 0;
  return async () => {
    // These events travel on a socket of their own: once a mark has come that was
    // said after them, all have.
    const mark = `console.mjs: mark ${count += 1}`;
    const come = new Promise((resolve) => marks.set(mark, resolve));
    await driver.executeScript('(window.wrappedJSObject ?? window).console.debug(arguments[0])', mark);
    await Promise.race([come, wait(2000, null, { ref: false })]);
    marks.delete(mark);
    return heard.splice(0);
  };
}

async function insideLog(driver) {
  return async () => {
    const heard = await driver.executeScript('return window.__heard?.splice(0)');
    // Not "nothing went wrong": nobody listened.
    return heard ?? ['console.mjs: this page was opened without its first script (listening.mjs)'];
  };
}

/* Runs inside the page, before any script of the page. */
function listenInside() {
  if (window.__heard) return;
  const heard = [];
  Object.defineProperty(window, '__heard', { value: heard });
  const say = console.error;
  console.error = (...words) => {
    heard.push(words.map(String).join(' '));
    say.apply(console, words);
  };
  addEventListener('error', (event) => {
    const file = event.target?.src ?? event.target?.href;
    heard.push(event.message ?? `could not load ${file}`);
  }, true); // capturing: an element's own error event does not bubble
  addEventListener('unhandledrejection', (event) => heard.push(`Unhandled rejection: ${event.reason}`));
  document.addEventListener('securitypolicyviolation', (event) =>
    heard.push(`Content Security Policy: ${event.violatedDirective} blocked ${event.blockedURI}`));
}
