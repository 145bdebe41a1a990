// The same package in a browser: from a static server, under a policy that
// allows WebAssembly and nothing inline.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { after, before, test } from 'node:test';
import { startEngine } from '../browser/engine.mjs';
import { assess, folder, ready } from './installed.mjs';

const TIMEOUT = 120_000;

const types = { '.js': 'text/javascript', '.wasm': 'application/wasm' };
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const page = '<!doctype html><title>a clinic</title><link rel="icon" href="data:,">';

const input = {
  person: { ageYears: 67, sex: 'f', flags: ['vka-no', 'kidney-no'] },
  entries: [{ measure: '25-oh-d', value: '22', unit: 'ng/mL' }, { measure: 'dp-ucmgp', value: '560', unit: 'pmol/L' }],
};

let engine, server, base;
const asked = [];

before(async () => {
  server = createServer(async ({ url }, answer) => {
    asked.push(url);
    const file = await readFile(join(folder, normalize(url))).catch(() => null);
    const found = url === '/' ? page : file;
    answer.writeHead(found === null ? 404 : 200, {
      'content-type': types[extname(url)] ?? 'text/html', 'content-security-policy': policy,
    });
    answer.end(found);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${server.address().port}/`;
  engine = await startEngine();
  await engine.driver.get(base);
}, { timeout: TIMEOUT });

after(async () => {
  await engine?.stop();
  server?.close();
}, { timeout: TIMEOUT });

/** Runs a body in the page; `compass` is the package, `input` the input. */
const inPage = async (body) => {
  const { value, error } = await engine.driver.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    const input = arguments[0];
    import('./index.js').then(async (compass) => { ${body} })
      .then((value) => done({ value }), (error) => done({ error: error.message }));`, input);
  if (error !== undefined) throw new Error(error);
  return value;
};

test('importing asks for no wasm', { timeout: TIMEOUT }, async () => {
  await inPage('return 1');
  assert.ok(!asked.some((url) => url.endsWith('.wasm')), asked.join(' '));
});

test('before ready it says what to do', { timeout: TIMEOUT }, () =>
  assert.rejects(inPage('return compass.assess(input)'), /await ready\(\) before assess\(\)/));

test('a load that failed may be tried again', { timeout: TIMEOUT }, async () => {
  await assert.rejects(inPage('await compass.ready("./no-such.wasm")'));
  await inPage('await compass.ready()');
});

test('the browser and Node say the same', { timeout: TIMEOUT }, async () => {
  await ready();
  const said = await inPage('await compass.ready(); return compass.assess(input)');
  assert.deepEqual(said, assess(input));
});

test('a wrong input throws here too', { timeout: TIMEOUT }, () =>
  assert.rejects(inPage('await compass.ready(); return compass.assess({ person: { agee: 1 } })'),
    /^Error: person\.agee: unknown key$/));

test('the wasm was asked for once, and nothing that is not in the package', { timeout: TIMEOUT }, async () => {
  await inPage('await Promise.all([compass.ready(), compass.ready()])');
  assert.deepEqual(asked.toSorted(), [
    '/', '/calcium_compass.js', '/calcium_compass_bg.wasm', '/index.js', '/loading.js', '/no-such.wasm', '/start.js',
  ]);
});
