// Chromium over its DevTools protocol.
//
// It speaks through two pipes, a message ending with a zero byte: no port to
// look for, no library, and nothing between us and the page but the browser.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How long a page may take for anything that is asked of it. */
const PATIENCE = 90_000;

// Root cannot use the sandbox; the rest keeps the browser's own errands off
// the network and off the processor.
const FLAGS = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
  '--disable-default-apps', '--disable-extensions', '--disable-sync', '--disable-dev-shm-usage', '--no-first-run',
  '--lang=en-US', '--remote-debugging-pipe',
];

/** One browser with an empty profile of its own. */
export class Browser {
  #process;
  #folder = mkdtempSync(join(tmpdir(), 'compass-bench-'));
  #asked = new Map();
  #listeners = new Map();
  #count = 0;
  #rest = '';

  constructor(program = process.env.CHROMIUM ?? 'chromium') {
    this.#process = spawn(program, [...FLAGS, `--user-data-dir=${this.#folder}`, 'about:blank'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    this.#process.once('error', (error) => this.#end(error.message));
    this.#process.once('exit', (code) => this.#end(`it ended with ${code}`));
    this.#process.stdio[3].on('error', () => {}); // It has ended, and "exit" says so.
    this.#process.stdio[4].setEncoding('utf8').on('data', (text) => this.#read(text));
  }

  /** Asks and waits for the answer. */
  send(method, params = {}, session) {
    const id = (this.#count += 1);
    this.#process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId: session })}\0`);
    const late = wait(PATIENCE, undefined, { ref: false }).then(() => {
      throw new Error(`${method} had no answer in ${PATIENCE / 1000} seconds`);
    });
    const answer = new Promise((resolve, reject) => this.#asked.set(id, { method, resolve, reject }));
    return Promise.race([answer, late]);
  }

  /** Hears what a session tells unasked; one listener for a session. */
  listen(session, listener) {
    this.#listeners.set(session, listener);
  }

  /** An empty tab: in the profile, or, when it is to know nothing, in a
   * context of its own that ends with it. */
  async tab({ fresh }) {
    const context = fresh ? (await this.send('Target.createBrowserContext')).browserContextId : undefined;
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank', browserContextId: context });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const close = async () => {
      await this.send('Target.closeTarget', { targetId });
      if (context) await this.send('Target.disposeBrowserContext', { browserContextId: context });
    };
    return new Tab(this, sessionId, close);
  }

  /** Ends it and removes all it left. */
  async stop() {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    if (this.#process.exitCode === null && this.#process.kill()) await ended;
    // Its last processes may still be writing for a moment.
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }

  #read(text) {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop();
    for (const message of messages.map((one) => JSON.parse(one))) {
      const { id, method, params, result, error, sessionId } = message;
      const asked = this.#asked.get(id);
      this.#asked.delete(id);
      if (error) asked?.reject(new Error(`${asked.method}: ${error.message}`));
      else if (id) asked?.resolve(result);
      else this.#listeners.get(sessionId)?.(method, params);
    }
  }

  #end(reason) {
    for (const { method, reject } of this.#asked.values()) reject(new Error(`${method}: no browser, ${reason}`));
    this.#asked.clear();
  }
}

/** One tab. */
class Tab {
  #browser;
  #session;

  constructor(browser, session, close) {
    this.#browser = browser;
    this.#session = session;
    this.close = close;
  }

  send(method, params) {
    return this.#browser.send(method, params, this.#session);
  }

  listen(listener) {
    this.#browser.listen(this.#session, listener);
  }

  /** Runs a function in the page, with plain values, and waits for what it promises. */
  async run(work, ...values) {
    const expression = `(${work})(...${JSON.stringify(values)})`;
    const { result, exceptionDetails: wrong } =
      await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (wrong) throw new Error(wrong.exception?.description ?? wrong.text);
    return result.value;
  }
}
