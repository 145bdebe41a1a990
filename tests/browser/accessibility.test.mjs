// axe-core finds nothing, in any state of the page.

import assert from 'node:assert/strict';
import { violations } from './axe.mjs';
import { engineName } from './engine.mjs';
import { suite } from './suite.mjs';

const states = [
  ['empty', async () => {}],
  ['with a number read', async (page) => {
    await page.age(40);
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.sees('[data-measure="25-oh-d"] [data-table]');
  }],
  ['with errors', async (page) => {
    await page.enter('25-oh-d', '22');
    await page.enter('dp-ucmgp', 'abc', 'pmol/L');
    await page.leave();
    await page.sees('[data-problem="unit-missing"]');
    await page.sees('[data-problem="not-a-number"]');
  }],
  ['with a question', async (page) => {
    await page.enter('25-oh-d', '75', 'ng/mL');
    await page.sees('[data-problem="ask-unit"]');
  }],
  ['with an alert for today', async (page) => {
    await page.enter('25-oh-d', '400', 'nmol/L');
    await page.sees('[data-alert="25-oh-d-very-high"]');
  }],
  ['with everything gated', async (page) => {
    await page.age(40);
    await page.choose('vka', 'yes');
    await page.enter('dp-ucmgp', '560', 'pmol/L');
    await page.sees('[data-alert="vka-steady"]');
    await page.sees('[data-table][data-band="gated"]');
  }],
  ['with daily amounts', async (page) => {
    await page.age(40);
    await page.choose('sex', 'f');
    await page.enter('vitamin-d-intake', '5000', 'IU');
    await page.enter('calcium-intake', '700', 'mg');
    await page.sees('[data-nutrient="calcium"][data-status]');
  }],
  ['with two numbers and every section open', async (page) => {
    await page.age(40);
    await page.enter('25-oh-d', '49,9', 'nmol/L');
    await page.enter('dp-ucmgp', '361', 'pmol/L');
    await page.sees('[data-measure="dp-ucmgp"] [data-table]');
    await page.driver.executeScript('document.querySelectorAll("details").forEach((details) => { details.open = true; })');
  }],
];

// Chromium looks at every state in every shape. What axe reads is the same document
// in each engine, so the others look at each state once; what may overhang is theirs.
const full = engineName === 'chromium';

const resize = (driver, width) => driver.manage().window().setRect({ width, height: 1000 });

async function speak(page, lang) {
  await page.choose('lang', lang);
  await page.until(`the page is in ${lang}`, () => page.has(`.cc[lang="${lang}"]`));
}

async function fits(driver, what) {
  const overhang = await driver.executeScript('return document.documentElement.scrollWidth - document.documentElement.clientWidth');
  assert.equal(overhang, 0, `${what}: the page scrolls sideways`);
}

async function clean(driver, what) {
  assert.deepEqual(await violations(driver), [], what);
}

suite('accessibility', (test) => {
  for (const [what, reach] of states) {
    test.shared(`${what}, wide and narrow, in English and in Arabic`, async (page, { driver }) => {
      try {
        await reach(page);
        await clean(driver, 'wide');
        await fits(driver, 'wide');
        // As narrow as the engine's window goes: 400 here, 450 in Firefox.
        await resize(driver, 400);
        if (full) await clean(driver, 'narrow');
        await fits(driver, 'narrow');
        // Another direction, other letters.
        await speak(page, 'ar');
        await page.until('it runs from right to left', () => page.has('.cc[dir="rtl"]'));
        if (full) await clean(driver, 'in Arabic');
        await fits(driver, 'in Arabic');
      } finally {
        await resize(driver, 1280);
      }
    });
  }

  test.shared('in every language', async (page, { driver }) => {
    await page.age(40);
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.enter('calcium-intake', '700', 'mg');
    try {
      await resize(driver, 400);
      for (const lang of ['es', 'fr', 'de', 'ar']) {
        await speak(page, lang);
        await clean(driver, lang);
        await fits(driver, lang);
      }
    } finally {
      await resize(driver, 1280);
    }
  });

  test('before the start, with only the prerendered words', async (page, { driver, release }) => {
    await page.until('the prerendered words are there', () => page.has('input[name="25-oh-d"]'));
    await clean(driver, 'before the start');
    release();
    await page.ready();
  }, { holdWasm: true });
});

suite('accessibility of the dark page', (test) => {
  // The colours are those of one sheet: Chromium sees every state in them.
  const dark = states.filter(([what]) => full || what === 'with an alert for today');
  for (const [what, reach] of dark) {
    test.shared(what, async (page, { driver }) => {
      assert.ok(await driver.executeScript('return matchMedia("(prefers-color-scheme: dark)").matches'));
      await reach(page);
      await clean(driver, what);
    });
  }
}, { dark: true });
