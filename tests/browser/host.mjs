// A host of its own for a test, which has an origin of its own and can be
// switched off, broken and given a new version. What it serves comes from the
// site's server, with its headers and with them the CSP.

import http from 'node:http';
import { FIRST, namesIn, retold, withFirst } from './worker.mjs';

/** Starts one. `mounts` are the folders in which it has the page; `first` runs
 * before the page's first script. */
export async function startHost(site, { mounts = ['/'], first = '' } = {}) {
  const host = new Host(site, mounts, first);
  await host.start();
  return host;
}

class Host {
  /** Requests so far: paths. */
  asked = [];

  /** Names of files that answer 500. */
  broken = new Set();

  /** Headers in place of the site's. */
  headers = {};

  /** A page of its own, above all mounts, without a CSP. */
  outer = '';

  /** What the worker's script begins with, where a test wants it to fail. */
  prelude = '';

  #releases = new Map(); // by mount
  #files = new Map();
  #port = 0;
  #server;

  constructor(site, mounts, first) {
    Object.assign(this, { site, mounts, first });
  }

  /** Where the page is. */
  url(mount = this.mounts[0]) {
    return `http://127.0.0.1:${this.#port}${mount}`;
  }

  /** Goes on, where it was switched off. */
  async start() {
    this.#server = http.createServer((request, response) => {
      this.#answer(request, response).catch((error) => response.writeHead(502).end(String(error)));
    });
    await new Promise((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = this.#server.address().port;
  }

  /** Is gone: a connection is refused. */
  async stop() {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  /** Serves a newer version: `changes` says by file what its text becomes. The
   * files in `late` are still the old ones: this host is halfway through. */
  release(changes, { mount = this.mounts[0], late = [] } = {}) {
    this.#releases.set(mount, { changes, late });
  }

  async #answer(request, response) {
    const { pathname } = new URL(request.url, this.site);
    this.asked.push(pathname);
    if (pathname === '/outer.html') return void response.writeHead(200, { 'content-type': 'text/html' }).end(this.outer);
    const mount = this.mounts.filter((mount) => pathname.startsWith(mount)).sort((a, b) => b.length - a.length)[0];
    const name = pathname.slice(mount?.length) || 'index.html';
    if (mount === undefined || this.broken.has(name)) return void response.writeHead(500).end('broken\n');
    if (name === FIRST) return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(this.first);
    const { status, headers } = await this.#file(name);
    const { changes = {}, late = [] } = this.#releases.get(mount) ?? {};
    const body = name === 'sw.js' ? await this.#worker(changes)
      : await this.#body(name, late.includes(name) ? {} : changes);
    response.writeHead(status, { ...headers, ...this.headers }).end(body);
  }

  /** A file as the site has it. */
  async #file(name) {
    if (!this.#files.has(name)) {
      const answer = await fetch(new URL(name, this.site));
      const { 'content-encoding': _, 'content-length': __, ...headers } = Object.fromEntries(answer.headers);
      this.#files.set(name, { status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) });
    }
    return this.#files.get(name);
  }

  /** A file as a release has it. */
  async #body(name, changes) {
    const { body } = await this.#file(name);
    const first = this.first && name.endsWith('.html') ? withFirst : null;
    const all = [first, changes[name]].filter(Boolean);
    return all.length ? all.reduce((text, change) => change(text), body.toString()) : body;
  }

  async #worker(changes) {
    const worker = (await this.#file('sw.js')).body.toString();
    const pages = this.first ? namesIn(worker).filter((name) => name.endsWith('.html')) : [];
    const names = new Set([...pages, ...Object.keys(changes)]);
    const extra = this.first ? { [FIRST]: this.first } : {};
    return this.prelude + await retold(worker, (name) => this.#body(name, changes), names, extra);
  }
}
