// A small server in front of the site, for what the engines cannot do alone:
// hold back the wasm, so that a test can act while only the prerendered words
// are there, run a script before the page's own first one, and send another policy.
// Everything else goes through unchanged: path, headers and with them the CSP.
// Only the hint to preload the wasm is taken out while it is held back: the
// page's load event waits for preloaded files, and WebDriver for that event.
// The worker keeps no page whose bytes it does not know, so it is told of these.

import http from 'node:http';
import https from 'node:https';
import { FIRST, namesIn, retold, withFirst } from './worker.mjs';

const pages = new Map();

/** Starts it. `site` is the site's address; `url` leads to the same page through here. */
export async function startFront(site, { holdWasm = false, firstScript = '', policy = (text) => text } = {}) {
  const target = new URL(site);
  let letGo;
  const held = holdWasm ? new Promise((resolve) => { letGo = resolve; }) : null;

  const change = (page) => {
    const told = firstScript ? withFirst(page) : page;
    return held ? told.replace(/<link\b(?=[^>]*rel="?preload)(?=[^>]*\.wasm)[^>]*>/gi, '') : told;
  };

  const changeWorker = (worker) => {
    const names = namesIn(worker).filter((name) => name.endsWith('.html'));
    return retold(worker, async (name) => change(await page(new URL(name, target))), names);
  };

  const server = http.createServer(async (request, response) => {
    if (request.url.endsWith(`/${FIRST}`)) {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(firstScript);
      return;
    }
    if (/\.wasm(\?|$)/.test(request.url)) await held;
    forward(request, response, target, request.url.endsWith('/sw.js') ? changeWorker : change, policy);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}${target.pathname}`,
    release: () => letGo?.(),
    stop: () => {
      letGo?.();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A page of the site as it is. */
async function page({ href }) {
  if (!pages.has(href)) pages.set(href, await (await fetch(href)).text());
  return pages.get(href);
}

function forward(request, response, target, change, policy) {
  // A compressed page could not be changed.
  const headers = { ...request.headers, host: target.host, 'accept-encoding': 'identity' };
  const send = target.protocol === 'https:' ? https.request : http.request;
  const gone = () => response.destroy();
  const asked = send(new URL(request.url, target), { method: request.method, headers }, (answer) => {
    const sent = answer.headers['content-security-policy'];
    if (sent) answer.headers['content-security-policy'] = policy(sent);
    const changes = /^text\/html/.test(answer.headers['content-type'] ?? '') || request.url.endsWith('/sw.js');
    if (!changes || answer.statusCode !== 200 || request.method !== 'GET') {
      response.writeHead(answer.statusCode, answer.headers);
      answer.on('error', gone).pipe(response);
      return;
    }
    const { 'content-length': _, 'transfer-encoding': __, ...kept } = answer.headers;
    answer.toArray().then((parts) => change(Buffer.concat(parts).toString('utf8'))).then((page) => {
      response.writeHead(200, { ...kept, 'content-length': Buffer.byteLength(page) }).end(page);
    }).catch(gone);
  });
  asked.on('error', gone);
  // What nobody waits for any more would keep this process alive.
  response.on('close', () => asked.destroy());
  request.pipe(asked);
}
