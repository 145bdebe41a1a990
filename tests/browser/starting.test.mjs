// The start: prerendered words first, then the page, losing nothing between.

import assert from 'node:assert/strict';
import { startFront } from './front.mjs';
import { phone, wide } from './screen.mjs';
import { alike, site, suite } from './suite.mjs';

const early = { holdWasm: true };

suite('starting', (test) => {
  test('the ready mark is set once, and the form is there before', async (page, { driver, release }) => {
    await page.until('the prerendered form is there', () => page.has('input[name="25-oh-d"]'));
    assert.equal(await page.has('[data-ready]'), false);
    release();
    await page.ready();
    assert.equal(await driver.executeScript('return performance.getEntriesByName("ready", "mark").length'), 1);
  }, early);

  test('what was typed, chosen and ticked before the start is kept and answered', async (page, { release }) => {
    await page.until('the prerendered form is there', () => page.has('input[name="25-oh-d"]'));
    await page.typeIn('25-oh-d', '29,9', 'ng/mL');
    await page.type('25-oh-d.low', '30');
    await page.flag('dialysis');
    assert.equal(await page.has('[data-ready]'), false, 'the page was not held back');
    release();
    await page.ready();
    assert.equal(await page.value('25-oh-d.low'), '30');
    assert.equal(await page.value('25-oh-d'), '29,9');
    assert.equal(await page.value('25-oh-d.unit'), 'ng/mL');
    assert.ok(await page.has('input[name="flag"][value="dialysis"]:checked'));
    await page.sees('[data-measure="25-oh-d"] [data-table="nasem-2011"][data-band="sufficient"]');
    await page.sees('[data-measure="25-oh-d"] [data-own-range]');
  }, early);

  test('typing across the start loses neither focus nor characters', async (page, { release }) => {
    await page.until('the prerendered form is there', () => page.has('input[name="25-oh-d"]'));
    await page.type('25-oh-d', '29');
    release();
    await page.ready();
    await page.keys(',9');
    assert.equal(await page.value('25-oh-d'), '29,9');
    assert.equal(await page.focused(), '25-oh-d');
  }, early);

  const tops = `return ['.entry', '.meaning', '.example', '.foot'].map((part) => Math.round(document.querySelector(part).getBoundingClientRect().top + scrollY))`;
  const screens = [['index.html on a phone', phone], ['index.html', wide], ...['es', 'fr', 'de', 'ar'].map((lang) => [`${lang}.html on a phone`, phone])];
  for (const [what, screen] of alike(screens, 'index.html on a phone', 'index.html')) {
    test(`nothing of ${what} moves as the program comes`, async (page, { driver, release }) => {
      await screen(driver);
      const before = await driver.executeScript(tops);
      release();
      await page.ready();
      assert.deepEqual(await driver.executeScript(tops), before);
      await wide(driver);
    }, { ...early, at: new URL(what.split(' ')[0], site.base).href });
  }

  test('where a host sends the policy of another version, the page is styled all the same', async (page, { driver, ears }) => {
    const front = await startFront(site.base, { policy: (text) => text.replace(/ 'sha256-[^']+'/, '') });
    try {
      await page.open(front.url);
      assert.equal(await driver.executeScript('return document.querySelector("style").sheet'), null, 'the style in the page is obeyed');
      const looks = 'return getComputedStyle(document.querySelector(".choices")).display';
      await page.until('the sheets have come', async () => (await driver.executeScript(looks)) === 'grid');
    } finally {
      front.stop();
      await ears.faults(); // That the style was forbidden is no fault of the next test.
    }
  }, { open: false });

  test('the page starts and works in a deep folder', async (page) => {
    await page.age(40);
    await page.enter('25-oh-d', '29,9', 'ng/mL');
    await page.sees('[data-measure="25-oh-d"] [data-table="japan-2017"][data-band="insufficient"]');
  }, { at: site.deep });

  test('in a deep folder every file comes from that folder', async (page, { driver, url }) => {
    const folder = new URL('.', url).href;
    const asked = await driver.executeScript('return performance.getEntriesByType("resource").map(({ name }) => name)');
    assert.ok(asked.length > 0);
    assert.deepEqual(asked.filter((name) => !name.startsWith(folder)), []);
  }, { at: site.deep });
});
