// axe-core finds nothing, in any state of the page.

import assert from 'node:assert/strict';
import { violations } from './axe.mjs';
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

// The same in Arabic: another direction, other letters.
const arabic = async (page) => {
  await page.choose('lang', 'ar');
  await page.until('the page is in Arabic', () => page.has('.cc[dir="rtl"]'));
};
const inEveryLanguage = async (page) => {
  for (const lang of ['es', 'fr', 'de', 'ar']) {
    await page.choose('lang', lang);
    await page.until(`the page is in ${lang}`, () => page.has(`.cc[lang="${lang}"]`));
    assert.deepEqual(await violations(page.driver), [], lang);
    const overhang = await page.driver.executeScript('return document.documentElement.scrollWidth - document.documentElement.clientWidth');
    assert.equal(overhang, 0, `${lang} scrolls sideways`);
  }
};

const widths = [['wide', 1280], ['narrow', 400]];

suite('accessibility', (test) => {
  for (const [how, width] of widths) {
    for (const [what, reach] of states) {
      test(`${what}, ${how}`, async (page, { driver }) => {
        // As narrow as the engine's window goes: 400 here, 450 in Firefox.
        await driver.manage().window().setRect({ width, height: 1000 });
        try {
          await reach(page);
          assert.deepEqual(await violations(driver), []);
          const overhang = await driver.executeScript('return document.documentElement.scrollWidth - document.documentElement.clientWidth');
          assert.equal(overhang, 0, 'the page scrolls sideways');
        } finally {
          await driver.manage().window().setRect({ width: 1280, height: 1000 });
        }
      });
    }
  }

  for (const [what, reach] of states) {
    test(`${what}, in Arabic on a narrow screen`, async (page, { driver }) => {
      await driver.manage().window().setRect({ width: 400, height: 1000 });
      try {
        await arabic(page);
        await reach(page);
        assert.deepEqual(await violations(driver), []);
        const overhang = await driver.executeScript('return document.documentElement.scrollWidth - document.documentElement.clientWidth');
        assert.equal(overhang, 0, 'the page scrolls sideways');
      } finally {
        await driver.manage().window().setRect({ width: 1280, height: 1000 });
      }
    });
  }

  test('in every language', async (page, { driver }) => {
    await driver.manage().window().setRect({ width: 400, height: 1000 });
    await page.age(40);
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.enter('calcium-intake', '700', 'mg');
    try {
      await inEveryLanguage(page);
    } finally {
      await driver.manage().window().setRect({ width: 1280, height: 1000 });
    }
  });

  test('before the start, with only the prerendered words', async (page, { driver, release }) => {
    await page.until('the prerendered words are there', () => page.has('input[name="25-oh-d"]'));
    assert.deepEqual(await violations(driver), []);
    release();
    await page.ready();
  }, { holdWasm: true });
});

suite('accessibility of the dark page', (test) => {
  for (const [what, reach] of states) {
    test(what, async (page, { driver }) => {
      assert.ok(await driver.executeScript('return matchMedia("(prefers-color-scheme: dark)").matches'));
      await reach(page);
      assert.deepEqual(await violations(driver), []);
    });
  }
}, { dark: true });
