// Reads what the site's server wrote down: one line "METHOD PATH" per request,
// in the file named by ACCESS_LOG. It sees what a page's own scripts cannot:
// workers, favicons, files asked for by style sheets.

import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** All requests so far, oldest first. */
export function requests() {
  const file = process.env.ACCESS_LOG;
  if (!file) throw new Error('ACCESS_LOG does not name the log of the site\'s server');
  if (!existsSync(file)) throw new Error(`there is no access log at ${file}`);
  return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '');
}

/** Those of the page and its worker: a browser looks by itself, a moment after
 * a page was opened, whether the host has another worker. */
const asked = () => requests().filter((line) => !/^GET \S*\/sw\.js$/.test(line));

/** The same, once nothing was added for `quiet` milliseconds: a browser may
 * fetch the icon a moment after the page is ready. */
export async function settledRequests(quiet = 700) {
  let seen = asked();
  for (let since = Date.now(); Date.now() - since < quiet;) {
    await wait(50);
    const now = asked();
    if (now.length !== seen.length) since = Date.now();
    seen = now;
  }
  return seen;
}
