// Anybody may show the frame. It reads nothing of its own site for them, and says
// back nothing of what it was given but the names of settings.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { STRICT, atClinic, calculator, heard } from './clinic.mjs';

const SECRET = '/demo/settings.json';
const ACCESS = process.env.ACCESS_LOG;
const asked = () => readFileSync(ACCESS, 'utf8').split('\n').filter((line) => line.split(' ')[1] === SECRET);

/** A page of somebody else, which shows the frame in a sandbox or in none. */
const framed = (query, sandbox = '') => ({
  head: '<script src="/attack.js"></script>',
  policy: STRICT,
  body: `<iframe title="Calculator" ${sandbox} src="${calculator}/embed.html?${query}"></iframe>`,
  // The port, and all that comes over it.
  files: { '/attack.js': ['text/javascript', `
    window.told = [];
    addEventListener('message', ({ ports: [port] }) => {
      window.port = port;
      port.onmessage = ({ data }) => told.push(data);
    });`] },
});

const told = (page) => page.driver.executeScript('return JSON.stringify(told)');
const errors = async (page) => JSON.parse(await told(page)).filter(({ type }) => type === 'error');
const here = (page) => page.driver.executeScript('return encodeURIComponent(location.origin)');

atClinic('a frame in a page of somebody else', (test) => {
  for (const sandbox of ['', 'sandbox="allow-scripts"', 'sandbox="allow-scripts allow-same-origin"']) {
    test(`it reads no address that stands in its own: ${sandbox || 'no sandbox'}`, framed(`settings=${SECRET}`, sandbox), async (page) => {
      const before = asked().length;
      const own = await here(page);
      await page.driver.executeScript('document.querySelector("iframe").src += `&host=${arguments[0]}`', own);
      await page.until('it says that there is no such setting', async () => (await errors(page)).length > 0, 20_000);
      assert.deepEqual(JSON.parse(await told(page)).filter(({ type }) => type === 'error'),
        [{ type: 'error', faults: [{ key: 'settings', text: 'there is no such setting' }] }]);
      assert.equal(asked().length, before, 'nothing was fetched');
    });
  }

  test('it reads no address that comes over the port', framed(''), async (page) => {
    const before = asked().length;
    await page.driver.executeScript('document.querySelector("iframe").src += `host=${arguments[0]}`', await here(page));
    await page.until('it is ready', async () => JSON.parse(await told(page)).some(({ type }) => type === 'ready'), 20_000);
    for (const settings of [SECRET, `${calculator}${SECRET}`, [SECRET], 7, null]) {
      await page.driver.executeScript('told.length = 0; port.postMessage({ type: "settings", settings: arguments[0] })', settings);
      await page.until(`it answers ${settings}`, async () => settings === null || (await errors(page)).length > 0);
      assert.doesNotMatch(await told(page), /phone|nmol/, 'nothing of the file is told');
    }
    assert.equal(asked().length, before, 'nothing was fetched');
    await page.driver.executeScript('told.length = 0; port.postMessage({ type: "settings", settings: { measures: ["calcium"], lang: "de" } })');
    await page.driver.switchTo().frame(0);
    await page.sees('.cc[lang=de]');
    await page.driver.switchTo().defaultContent();
    assert.deepEqual(await errors(page), []);
  });

  test('it says back no more than a name', framed(''), async (page) => {
    await page.driver.executeScript('document.querySelector("iframe").src += `host=${arguments[0]}`', await here(page));
    await page.until('it is ready', async () => JSON.parse(await told(page)).some(({ type }) => type === 'ready'), 20_000);
    await page.driver.executeScript(`
      const long = 'x'.repeat(100_000);
      port.postMessage({ type: 'settings', settings: { [long]: long, lang: long, phone: long, measures: [long] } });`);
    await page.until('it answers', async () => (await errors(page)).length > 0);
    for (const { key, text } of (await errors(page))[0].faults) {
      assert.ok(key.length <= 40 && !/x{41}/.test(text) && text.length < 120, `${key.length} ${text.length}`);
    }
  });
});

// What a cookie of the site would tell: it is not sent along.
atClinic('the element', (test) => {
  test('its file of settings is fetched without cookies', {
    body: '<calcium-compass settings="/settings.json"></calcium-compass>',
    head: '<script type="module" src="/cc/calcium-compass.js"></script>',
    files: { '/settings.json': ['application/json', '{"measures": ["calcium"]}'] },
  }, async (page, { driver }) => {
    await page.ready();
    const how = await driver.executeAsyncScript(`
      const [done] = arguments, own = fetch;
      window.fetch = (address, how) => {
        if (String(address).includes('settings')) done(how?.credentials);
        return own(address, how);
      };
      const element = document.querySelector('calcium-compass');
      element.settings = '/settings.json';`);
    assert.equal(how, 'omit');
  });

  const wrong = (settings) => ({
    body: '<calcium-compass></calcium-compass>',
    head: `<script type="module" src="${calculator}/calcium-compass.js"></script><script src="/set.js"></script>`,
    files: {
      '/set.js': ['text/javascript', `addEventListener('DOMContentLoaded', () => { document.querySelector('calcium-compass').settings = ${settings}; })`],
      '/secret.txt': ['text/plain', 'csrf=9f8e7d6c5b4a'],
      '/people.json': ['application/json', '{"a very long name that is longer than forty characters": {"patients": 1}}'],
    },
  });

  test('nothing of a file that holds no settings is repeated', wrong('"/secret.txt"'), async (page) => {
    await page.until('it says what is wrong', async () => (await heard(page, 'cc-error')).length > 0);
    assert.deepEqual(await heard(page, 'cc-error'), [{ faults: [{ key: 'settings', text: 'this is not JSON: "/secret.txt"' }] }]);
  });

  test('keys are told by their start', wrong('"/people.json"'), async (page) => {
    await page.until('it says what is wrong', async () => (await heard(page, 'cc-error')).length > 0);
    const [{ faults: [{ key }] }] = await heard(page, 'cc-error');
    assert.equal(key.length, 40);
  });
});
