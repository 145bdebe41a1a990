// Tests of the tests: each instrument must notice the fault it is there for,
// and must be silent without it. Otherwise "no errors found" says nothing.

import assert from 'node:assert/strict';
import { violations } from './axe.mjs';
import { settledRequests } from './server-log.mjs';
import { suite } from './suite.mjs';
import { tabOrder } from './keyboard.mjs';
import { translate } from './translator.mjs';

const noise = [
  ['console.error', 'console.error("planted " + "fault")', /planted fault/],
  ['an exception', 'setTimeout(() => { throw new Error("planted " + "fault") })', /planted fault/],
  ['an unhandled rejection', 'Promise.reject(new Error("planted " + "fault"))', /planted fault/],
  ['an inline style sheet that the CSP blocks',
    'const sheet = document.createElement("style"); sheet.textContent = "p{}"; document.head.append(sheet)', /style-src/],
  ['an inline script that the CSP blocks',
    'const script = document.createElement("script"); script.textContent = "0"; document.head.append(script)', /script-src/],
  ['a request to another host that the CSP blocks', 'fetch("https://example.org/").catch(() => {})', /connect-src/],
];

suite('the instruments', (test) => {
  for (const [what, script, words] of noise) {
    test(`the console listener hears ${what}`, async (page, { driver, ears }) => {
      assert.deepEqual(await ears.faults(), []);
      await driver.executeScript(script);
      assert.match((await ears.faults()).join('\n'), words);
      assert.deepEqual(await ears.faults(), [], 'and tells it once');
    });
  }

  test('the server log and the page both see one more request', async (page, { driver, ears }) => {
    const before = await settledRequests();
    const files = 'return performance.getEntriesByType("resource").length';
    const seen = await driver.executeScript(files);
    await driver.executeScript('return fetch("planted.txt").then(() => null)');
    assert.match((await settledRequests()).slice(before.length).join(), /^GET \S*planted\.txt$/);
    assert.equal(await driver.executeScript(files), seen + 1);
    await ears.faults(); // Chromium also reports the 404; that is not this test
  });

  test('axe finds a picture without words and a field without a label', async (page, { driver }) => {
    await driver.executeScript('document.querySelector("main, body").append(document.createElement("img"), document.createElement("input"))');
    const found = (await violations(driver)).join('\n');
    assert.match(found, /^image-alt:/m);
    assert.match(found, /^label:/m);
  });

  test('a field that loses the focus loses the characters typed after', async (page, { driver }) => {
    await driver.executeScript(`document.querySelector('[name="25-oh-d"]')
      .addEventListener('input', (event) => event.target.blur(), { once: true })`);
    await page.type('25-oh-d', '22,5');
    assert.equal(await page.value('25-oh-d'), '2');
    assert.notEqual(await page.focused(), '25-oh-d');
  });

  test('a text written to the node that the translator threw away is stale', async (page, { driver }) => {
    await driver.executeScript(`
      const line = document.createElement('p');
      line.id = 'planted';
      line.append(window.planted = document.createTextNode('old'));
      document.body.append(line)`);
    await translate(driver, { keepsOn: true });
    await driver.executeScript('window.planted.data = "new"');
    assert.equal(await page.words('#planted'), 'old');
    assert.ok(await page.has('#planted > font > font'));
  });

  test('the translator goes on with words that appear later', async (page, { driver }) => {
    await translate(driver, { keepsOn: true });
    await driver.executeScript('const line = document.createElement("p"); line.id = "planted"; line.textContent = "later"; document.body.append(line)');
    await page.sees('#planted > font > font');
    assert.equal(await page.words('#planted'), 'later');
  });

  test('the walk with Tab misses a field that cannot be reached', async (page, { driver }) => {
    await page.bring('[name="age"]');
    assert.ok((await tabOrder(page)).some(({ name }) => name === 'age'));
    await driver.executeScript('document.querySelector(`input[name="age"]`).tabIndex = -1');
    assert.ok(!(await tabOrder(page)).some(({ name }) => name === 'age'));
  });
});
