// A clinic's own site, of another origin than the calculator's: its page holds
// the element or the frame. Below /cc/ it has the calculator too, where a test
// wants files to be missing.

import http from 'node:http';
import { firstScript } from './console.mjs';
import { engineName } from './engine.mjs';
import { Page } from './page.mjs';
import { site, suite } from './suite.mjs';

/** Where the calculator is, without the last slash. */
export const calculator = site.base.replace(/\/$/, '');

/** The policy of the guide, for a page that shows the element. */
export const STRICT = `default-src 'none'; script-src 'self' ${new URL(calculator).origin} 'wasm-unsafe-eval'; `
  + `connect-src 'self' ${new URL(calculator).origin}; frame-src ${new URL(calculator).origin}; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'`;

const SCRIPT = `<script type="module" src="${calculator}/calcium-compass.js"></script>`;

/** What the page of a test has heard of one name so far. */
export const heard = (page, name) => page.driver.executeScript(
  'return heard.filter(([name]) => name === arguments[0]).map(([, detail]) => detail)', name);

/** As `suite`; `page` is the clinic's page: `{ body, head, policy, isolated, files }`,
 * `files` by path. The body of the test gets it as a [`Guest`]. */
export function atClinic(subject, define) {
  suite(subject, (test) => {
    define((sentence, page, body) => test(sentence, async (_, { driver, ears }) => {
      const clinic = await startClinic(page);
      try {
        await driver.get(clinic.url);
        await body(new Guest(driver), { driver, ears, clinic });
      } finally {
        await driver.get('about:blank').catch(() => {});
        clinic.stop();
      }
    }, { open: false }));
  });
}

/** The element or the frame's inside as a person uses it. */
export class Guest extends Page {
  /** Waits for the element, or for so many. */
  async ready(count = 1) {
    await this.until(`${count} ready`, async () => await this.run(
      'return document.querySelectorAll("calcium-compass").length >= arguments[0] && all().every((root) => root?.querySelector("[data-ready]"))', count), 40_000);
  }

  /** Runs a script that knows `all()`, the roots, and `root`, the first. */
  async run(script, ...args) {
    return this.driver.executeScript(`
      const all = () => [...document.querySelectorAll('calcium-compass')].map((element) => element.shadowRoot ?? window.closedRoot);
      const root = all()[0];
      ${script}`, ...args);
  }

  async has(selector) {
    return this.run('return !!(root ?? document).querySelector(arguments[0])', selector);
  }

  async field(selector) {
    await this.bring(selector);
    return this.run(`
      const field = root.querySelector(arguments[0]);
      for (let round = field?.closest('details:not([open])'); round; round = round.parentElement?.closest('details:not([open])')) round.open = true;
      field?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return field;`, selector);
  }

  // WebKit's driver takes what lies in a shadow root for hidden behind its host:
  // there a script does what the mouse would.
  async clickInto(name) {
    const field = await this.field(`input[name="${name}"]`);
    return engineName === 'webkit' ? this.driver.executeScript('arguments[0].focus()', field) : field.click();
  }

  async press(selector) {
    const field = await this.field(selector);
    const click = 'const [field] = arguments; (field.labels?.[0] ?? field).click()';
    return engineName === 'webkit' ? this.driver.executeScript(click, field) : super.press(selector);
  }

  async choose(name, value) {
    const list = engineName === 'webkit' && await this.field(`select[name="${name}"]`);
    if (!list) return super.choose(name, value);
    return this.driver.executeScript(`
      const [list, value] = arguments;
      list.focus();
      list.value = value;
      for (const kind of ['input', 'change']) list.dispatchEvent(new Event(kind, { bubbles: true, composed: kind === 'input' }));`, list, value);
  }

  async value(name) {
    return this.run('return root.querySelector(arguments[0]).value', `[name="${name}"]`);
  }

  async choices(name) {
    return this.run('return [...root.querySelectorAll(arguments[0])].map((option) => option.value)', `select[name="${name}"] option`);
  }

  async results() {
    return this.run('return root?.textContent.slice(0, 2000) ?? document.body.textContent.slice(0, 2000)');
  }

  async sees(selector) {
    await this.until(`the element shows ${selector}`, () => this.has(selector));
  }

  async openAll() {
    await this.run('for (const part of root.querySelectorAll("details")) part.open = true');
  }

  /** Waits until the words in the element, or beside it, say this. */
  async says(text) {
    await this.until(`the element says ${text}`, () => this.run('return (root ?? document.body).textContent.includes(arguments[0])', text));
  }
}

/** Starts the clinic's host. */
export async function startClinic({ body, head = SCRIPT, policy = '', isolated = false, files = {}, gone = [] }) {
  const clinic = { asked: [], gone: new Set(gone) };
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title>
    ${firstScript && '<script src="/first.js"></script>'}<script src="/heard.js"></script>${head}</head><body>${body}</body></html>`;
  const all = {
    '/': ['text/html', page],
    '/first.js': ['text/javascript', firstScript],
    '/heard.js': ['text/javascript', HEARD],
    '/favicon.ico': ['image/x-icon', ''],
    ...files,
  };
  const server = http.createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://clinic');
    clinic.asked.push(pathname);
    const headers = {
      'cache-control': 'no-store',
      ...(policy && { 'content-security-policy': policy }),
      ...(isolated && { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }),
    };
    const [type, text] = all[pathname] ?? [];
    if (type) return void response.writeHead(200, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(text);
    const name = pathname.slice('/cc/'.length);
    const missing = !pathname.startsWith('/cc/') || [...clinic.gone].some((gone) => name.includes(gone));
    const answer = missing ? null : await fetch(`${calculator}/${name}`);
    const bytes = Buffer.from(await answer?.arrayBuffer() ?? []);
    if (!answer?.ok) return void response.writeHead(404).end();
    response.writeHead(200, { ...headers, 'content-type': answer.headers.get('content-type') }).end(bytes);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(clinic, {
    url: `http://127.0.0.1:${server.address().port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}

// What the page hears, for the test to read.
const HEARD = `
  window.heard = [];
  for (const name of ['cc-ready', 'cc-result', 'cc-error', 'cc-connected']) {
    addEventListener(name, ({ detail }) => heard.push([name, detail]));
  }
  addEventListener('message', ({ data, origin, ports }) => heard.push(['message', [data?.type, origin, ports.length]]));`;
