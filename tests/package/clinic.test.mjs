// What a clinic unpacks and serves: its demonstrations, its guide taken at its
// word on another origin, the types of the element, the headers.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { listen } from '../browser/console.mjs';
import { startEngine } from '../browser/engine.mjs';

const TIMEOUT = 120_000;
const url = process.env.CLINIC_URL;
const read = (name) => readFileSync(join(process.env.CLINIC, name), 'utf8');
const guide = read('GUIDE.md');
const types = read('calcium-compass.d.ts');

/** The names of an interface's members, each once. */
const members = (name) => {
  const [, body] = new RegExp(`export interface ${name} [^{]*\\{\n(.*?)\n\\}`, 's').exec(types);
  return [...new Set([...body.matchAll(/^ {2}(?:[gs]et )?'?([\w-]+)'?\??[(:]/gm)].map(([, key]) => key))].sort();
};

/** What the guide shows as code of a kind, with our address for its example. */
const shown = (kind) => [...guide.matchAll(new RegExp(`^\`\`\`${kind}\n(.*?)^\`\`\``, 'gms'))].map(([, code]) =>
  code.replaceAll('https://calcium.example/', url).replaceAll('https://calcium.example', new URL(url).origin));

const [elementPage, framePage] = shown('html');
const [elementPolicy, framePolicy] = shown('http').map((header) => header.replace(/^[^:]*:/, '').replace(/\s+/g, ' ').trim());
const [style] = shown('css');

let engine, driver, ears, server, host;

before(async () => {
  server = createServer(({ url: path }, answer) => {
    const [page, policy] = path.startsWith('/frame') ? [framePage, framePolicy] : [elementPage, elementPolicy];
    const [type, text] = path === '/clinic.css' ? ['text/css', style] : ['text/html', page];
    answer.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy });
    answer.end(type === 'text/css' ? text : `<!doctype html><html lang="en"><title>A clinic</title>
      <link rel="icon" href="/clinic.css"><link rel="stylesheet" href="/clinic.css">${text}`);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${server.address().port}/`;
  engine = await startEngine();
  driver = engine.driver;
  ears = await listen(driver);
}, { timeout: TIMEOUT });

after(async () => {
  await engine?.stop();
  server?.close();
}, { timeout: TIMEOUT });

const css = (selector) => ({ css: selector });
const until = (what, look) => driver.wait(look, 30_000, what);

/** The calculator's own tree, in this page or, where one is named, in a frame. */
async function calculator(selector = 'calcium-compass') {
  await until(`${selector} is ready`, () => driver.executeScript(
    'return Boolean(document.querySelector(arguments[0])?.shadowRoot?.querySelector("[data-ready]"))', selector));
  return driver.findElement(css(selector)).getShadowRoot();
}

async function frame() {
  await driver.wait(() => driver.executeScript('return Boolean(document.querySelector("iframe").src)'), 30_000);
  await driver.switchTo().frame(driver.findElement(css('iframe')));
  return calculator();
}

/** Types a vitamin D figure and waits for a source's answer. */
async function answers(root, text, unit, band = 'sufficient') {
  await (await root.findElement(css('input[name="25-oh-d"]'))).sendKeys(text);
  if (unit) await (await root.findElement(css(`select[name="25-oh-d.unit"] option[value="${unit}"]`))).click();
  const verdict = css(`[data-table="nasem-2011"][data-band="${band}"]`);
  await until(`the answer ${band}`, async () => (await root.findElements(verdict)).length > 0);
}

async function quiet() {
  await driver.switchTo().defaultContent();
  assert.deepEqual(await ears.faults(), [], 'the console shows errors');
  await driver.get('about:blank');
}

const heard = () => driver.executeScript('return document.getElementById("heard").textContent');

for (const [page, open, unit] of [
  ['element.html', calculator],
  ['element-strict.html', calculator],
  ['framework.html', calculator],
  ['frame.html', frame, 'nmol/L'],
  ['frame-strict.html', frame, 'nmol/L'],
]) {
  test(`the demonstration ${page} works where it was unpacked`, { timeout: TIMEOUT }, async () => {
    await driver.get(`${url}demo/${page}`);
    const root = await open();
    await answers(root, '55', unit, page === 'element-strict.html' ? 'concern' : 'sufficient');
    await quiet();
  });
}

test('the demonstrations hear results', { timeout: TIMEOUT }, async () => {
  for (const [page, open, unit] of [['element.html', calculator], ['frame.html', frame, 'nmol/L']]) {
    await driver.get(`${url}demo/${page}`);
    await answers(await open(), '55', unit);
    await driver.switchTo().defaultContent();
    await until('the result is heard', async () => (await heard()).startsWith('results: 1,'));
    await quiet();
  }
});

test('a framework puts in, sets, moves and takes out', { timeout: TIMEOUT }, async () => {
  let root;
  const press = (id) => driver.findElement(css(`#${id}`)).click();
  const option = (id, text) => driver.findElement({ xpath: `//select[@id="${id}"]/option[.="${text}"]` }).click();
  const ids = () => driver.executeScript('return [...document.querySelectorAll("calcium-compass")].map(({ id }) => id)');
  const value = async (selector) => (await root.findElement(css(selector))).getAttribute('value');
  const typed = 'input[name="25-oh-d"]';

  await driver.get(`${url}demo/framework.html`);
  root = await calculator('#vitamin-d');
  assert.equal(await value('select[name="25-oh-d.unit"]'), 'nmol/L');
  assert.equal((await root.findElements(css('.field:not([hidden]) > .measure > input[name="calcium"]'))).length, 0);
  await answers(root, '55');
  await until('the result is heard', async () => (await heard()) === 'vitamin-d has results: 1');

  await press('add');
  await calculator('#calcium-1');
  await press('move');
  assert.deepEqual(await ids(), ['calcium-1', 'vitamin-d']);
  assert.equal(await value(typed), '55', 'moved, it keeps what was typed');

  await option('language', 'de');
  const words = () => driver.executeScript(
    'return document.querySelector("#vitamin-d").shadowRoot.querySelector("[lang=de]") !== null');
  await until('it speaks German', words);
  assert.equal(await value(typed), '55', 'so does one with another language');

  await press('remove');
  assert.deepEqual(await ids(), ['calcium-1']);
  await quiet();
});

test('the element works as the guide says, under its policy, from another origin', { timeout: TIMEOUT }, async () => {
  await driver.get(`${host}element`);
  const root = await calculator();
  await answers(root, '55');
  const accent = await driver.executeScript(
    'return getComputedStyle(document.querySelector("calcium-compass")).getPropertyValue("--accent").trim()');
  assert.equal(accent, '#1b4f86', 'its colours are taken');
  await quiet();
});

test('the frame works as the guide says, and its links open', { timeout: TIMEOUT }, async () => {
  await driver.get(`${host}frame`);
  const root = await frame();
  await answers(root, '55', 'nmol/L');
  assert.equal(await driver.executeScript('return origin'), 'null', 'it is sandboxed');
  const own = await driver.getWindowHandle();
  const link = await root.findElement(css('a[target="_blank"][href*="about"]'));
  await driver.executeScript('arguments[0].click()', link);
  await until('the link has opened', async () => (await driver.getAllWindowHandles()).length > 1);
  await driver.switchTo().window((await driver.getAllWindowHandles()).find((handle) => handle !== own));
  await until('the page is there', async () => (await driver.getTitle()).includes('Calcium Compass'));
  await driver.close();
  await driver.switchTo().window(own);
  const height = await driver.executeScript('return document.querySelector("iframe").style.height');
  assert.match(height, /^\d{3,5}px$/);
  await quiet();
});

test('the types name what the element has', { timeout: TIMEOUT }, async () => {
  await driver.get(`${url}demo/element.html`);
  await calculator();
  const { attributes, properties } = await driver.executeScript(`
    const { observedAttributes, prototype } = customElements.get('calcium-compass');
    const properties = Object.entries(Object.getOwnPropertyDescriptors(prototype)).filter(([, one]) => one.set);
    return { attributes: observedAttributes, properties: properties.map(([name]) => name) };`);
  assert.deepEqual(members('CalciumCompassElement'), properties.sort());
  assert.deepEqual(['lang', ...properties].sort(), attributes.sort());
  assert.deepEqual(members('Settings'), [...attributes.filter((name) => name !== 'settings'), 'lab'].sort());
});

test('every setting of the types is taken, and another is told', { timeout: TIMEOUT }, async () => {
  const all = {
    measures: ['25-oh-d'], units: { '25-oh-d': 'nmol/L' }, lab: { '25-oh-d': { unit: 'nmol/L', low: '50', high: '125' } },
    tables: ['ros-2018'], phone: '+44 20 7946 0018', languages: ['en', 'de'], lang: 'de', theme: 'dark', voice: 'plain',
    results: false,
  };
  assert.deepEqual(Object.keys(all).sort(), members('Settings'));
  assert.deepEqual(Object.keys(all.lab['25-oh-d']).sort(), members('LabRange'));
  const say = (settings) => driver.executeAsyncScript(`
    const [settings, done] = arguments;
    const element = document.createElement('calcium-compass');
    element.settings = settings;
    for (const kind of ['cc-ready', 'cc-error']) element.addEventListener(kind, ({ detail }) => done([kind, detail]));
    document.body.append(element);`, settings);
  assert.deepEqual(await say(all), ['cc-ready', {}]);
  const [kind, { faults }] = await say({ ...all, colour: 'red' });
  assert.equal(kind, 'cc-error');
  assert.deepEqual(faults, [{ key: 'colour', text: 'there is no such setting' }]);
  assert.deepEqual(Object.keys(faults[0]).sort(), members('Fault'));
  await driver.get('about:blank');
});

test('the guide names every setting, event and colour', () => {
  const rows = [...guide.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
  const events = members('CalciumCompassEvents');
  for (const name of [...members('Settings'), ...events]) assert.ok(rows.includes(name), name);
  const sheet = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const named = new Set([...guide.matchAll(/--cc-[\w-]+/g)].map(([name]) => name));
  const used = new Set([...sheet.matchAll(/var\((--cc-[\w-]+)/g)].map(([, name]) => name));
  assert.deepEqual([...named].sort(), [...used, '--cc-rem'].sort());
});

test('only the frame may stand in somebody else\'s page, and everything may be loaded', async () => {
  const policies = [];
  for (const name of ['embed.html', 'index.html', 'guide.html', 'demo/frame.html', 'calcium-compass.js', 'frame.js',
    'frame-host.js', 'result.js', 'npm/index.js', 'npm/calcium_compass_bg.wasm', 'icon.svg']) {
    const answer = await fetch(url + name, { method: 'HEAD' });
    assert.equal(answer.status, 200, name);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*', name);
    const policy = answer.headers.get('content-security-policy');
    assert.match(policy, /^default-src 'none'; /, name);
    if (!policy.includes('frame-ancestors')) policies.push(name);
  }
  assert.deepEqual(policies, ['embed.html']);
});
