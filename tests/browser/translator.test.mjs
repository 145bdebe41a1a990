// A page translator must not freeze the page: translated, it shows what the
// untranslated page shows, after every single step.

import assert from 'node:assert/strict';
import { suite } from './suite.mjs';
import { translate } from './translator.mjs';

// One visit. Every step changes what the page says.
const steps = [
  ['an age', (page) => page.age(40)],
  ['a number without a unit', async (page) => { await page.enter('25-oh-d', '22'); await page.leave(); }],
  ['its unit', (page) => page.choose('25-oh-d.unit', 'ng/mL')],
  ['another number', (page) => page.retype('25-oh-d', '11,5')],
  ['another unit', (page) => page.choose('25-oh-d.unit', 'nmol/L')],
  ['a number that is none', async (page) => { await page.retype('25-oh-d', 'abc'); await page.leave(); }],
  ['a very high one', (page) => page.retype('25-oh-d', '400')],
  ['a second number', (page) => page.enter('dp-ucmgp', '560', 'pmol/L')],
  ['an anticoagulant', (page) => page.choose('vka', 'yes')],
  ['none after all', (page) => page.choose('vka', 'no')],
  ['the second number taken out', (page) => page.retype('dp-ucmgp', '')],
  ['the first back to a usual one', (page) => page.retype('25-oh-d', '60')],
];

const ways = [
  ['once after the start', (page, { driver }) => translate(driver)],
  ['after the start and ever after', (page, { driver }) => translate(driver, { keepsOn: true })],
];

const early = [
  ['once before the start', false],
  ['before the start and ever after', true],
];

suite('translator', (test) => {
  const plain = [];

  test('without a translator, for comparison', async (page) => {
    for (const [what, step] of steps) {
      await step(page);
      plain.push(await settled(page, what));
      // Otherwise a frozen page would pass unseen.
      if (plain.length > 1) assert.notDeepEqual(plain.at(-1), plain.at(-2), `${what}: nothing changed`);
    }
  });

  for (const [when, begin] of ways) {
    test(`translated ${when}`, async (page, visit) => {
      await begin(page, visit);
      await page.sees('font > font');
      await sameAsPlain(page, plain);
    });
  }

  for (const [when, keepsOn] of early) {
    test(`translated ${when}`, async (page, { driver, release }) => {
      await page.until('the prerendered words are there', () => page.has('input[name="25-oh-d"]'));
      assert.equal(await page.has('[data-ready]'), false, 'the page is not held back');
      await translate(driver, { keepsOn });
      await page.sees('font > font');
      release();
      await page.ready();
      await sameAsPlain(page, plain);
    }, { holdWasm: true });
  }

  test('translated in the middle of a visit', async (page, { driver }) => {
    const half = steps.length / 2;
    for (const [, step] of steps.slice(0, half)) await step(page);
    await translate(driver, { keepsOn: true });
    await sameAsPlain(page, plain, half);
  });

  test('typing in a translated page keeps focus and characters', async (page, { driver }) => {
    await translate(driver, { keepsOn: true });
    await page.choose('25-oh-d.unit', 'nmol/L');
    await page.type('25-oh-d', '');
    for (const [index, key] of [...'123,45'].entries()) {
      await page.keys(key);
      assert.equal(await page.focused(), '25-oh-d');
      assert.equal(await page.value('25-oh-d'), '123,45'.slice(0, index + 1));
    }
  });
});

async function sameAsPlain(page, plain, from = 0) {
  assert.equal(plain.length, steps.length, 'the visit without a translator failed');
  for (const [index, [what, step]] of steps.entries()) {
    if (index < from) continue;
    await step(page);
    let now;
    try {
      await page.until(`after "${what}" the page shows what it shows untranslated`, async () => {
        now = await state(page);
        return same(now, plain[index]);
      });
    } catch (error) {
      assert.deepEqual(now, plain[index], error.message);
      throw error;
    }
  }
}

/** The page's state once two looks in a row agree. */
async function settled(page, what) {
  let last = await state(page);
  await page.until(`after "${what}" the page comes to rest`, async () => {
    await page.driver.executeAsyncScript('const [done] = arguments; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));');
    const now = await state(page);
    const rests = same(now, last);
    last = now;
    return rests;
  });
  return last;
}

async function state(page) {
  // Each visit has a host of its own, and paper names it.
  const words = (await page.words()).replace(/http:\/\/127\.0\.0\.1:\d+/g, '');
  return { words, results: await page.results() };
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
