// Typing while results appear keeps the focus, the caret and every character;
// and the keyboard alone reaches everything.

import assert from 'node:assert/strict';
import { Key } from 'selenium-webdriver';
import { outOfPlace, tabOrder } from './keyboard.mjs';
import { phone, wide } from './screen.mjs';
import { suite } from './suite.mjs';

// The unit is chosen first, so that every character changes the results.
const typings = [
  ['25-oh-d', 'ng/mL', '29,9'],
  ['25-oh-d', 'nmol/L', '412.25'],
  ['25-oh-d', 'ng/mL', '< 12,345 abc'],
  ['dp-ucmgp', 'pmol/L', '12560,5'],
];

const fields = [
  'age', 'age.unit', 'adult', 'sex', 'stage', 'vka', 'kidney', 'flag', 'egfr',
  '25-oh-d', '25-oh-d.unit', 'dp-ucmgp', 'dp-ucmgp.unit', 'dp-ucmgp.analyte',
];

suite('focus', (test) => {
  for (const [field, unit, text] of typings) {
    test.shared(`typing "${text}" into ${field}, looking after each character`, async (page) => {
      await page.age(40);
      await page.choose(`${field}.unit`, unit);
      await page.type(field, '');
      for (let length = 1; length <= text.length; length += 1) {
        await page.keys(text[length - 1]);
        assert.equal(await page.value(field), text.slice(0, length));
        assert.equal(await page.focused(), field);
      }
    });

    test.shared(`typing "${text}" into ${field} at full speed`, async (page) => {
      await page.age(40);
      await page.choose(`${field}.unit`, unit);
      await page.type(field, text);
      assert.equal(await page.value(field), text);
      assert.equal(await page.focused(), field);
    });
  }

  test.shared('rubbing out character by character keeps the focus', async (page) => {
    await page.choose('25-oh-d.unit', 'ng/mL');
    await page.type('25-oh-d', '412,5');
    for (let length = 4; length >= 0; length -= 1) {
      await page.keys(Key.BACK_SPACE);
      assert.equal(await page.value('25-oh-d'), '412,5'.slice(0, length));
      assert.equal(await page.focused(), '25-oh-d');
    }
  });

  test.shared('the caret stays where a character is put in the middle', async (page) => {
    await page.choose('25-oh-d.unit', 'ng/mL');
    await page.type('25-oh-d', '29');
    await page.keys(Key.ARROW_LEFT);
    await page.keys('5');
    await page.keys(',');
    assert.equal(await page.value('25-oh-d'), '25,9');
  });

  test.shared('leaving a field for the next keeps the next one focused when its error appears', async (page) => {
    await page.type('25-oh-d', 'abc');
    await page.leave();
    const active = 'return document.activeElement.outerHTML.slice(0, 80)';
    const next = await page.driver.executeScript(active);
    assert.notEqual(next.slice(0, 5), '<body', 'what comes next has the focus');
    await page.sees('[data-problem="not-a-number"][data-field="25-oh-d"]');
    assert.equal(await page.driver.executeScript(active), next);
  });

  test.shared('who answers a question by a key stays where it was asked', async (page) => {
    const place = () => page.driver.executeScript('const one = document.activeElement; return one.id || one.className || one.localName');
    const press = async (selector) => {
      await page.driver.executeScript('document.querySelector(arguments[0]).focus()', selector);
      await page.keys(Key.ENTER);
    };
    await page.enter('25-oh-d', '150', 'ng/mL');
    await page.sees('[data-problem="ask-unit"] button');
    await press('[data-problem="ask-unit"] button');
    await page.until('the field has the focus', async () => (await place()) === 'field-25-oh-d');
    await page.keys(Key.TAB);
    assert.match((await page.focused()) ?? '', /^25-oh-d/, 'Tab goes on from there');
    await press('[data-tool="clear"]');
    await page.until('the tools have the focus', async () => (await place()) === 'tools-box');
    // What comes back moves them far down: they are in view all the same.
    await press('[data-tool="undo"]');
    await page.until('the tools have the focus and are in view', () => page.driver.executeScript(`
      const one = document.activeElement, { top, bottom } = one.getBoundingClientRect();
      return one.className === 'tools-box' && bottom > 0 && top < innerHeight`));
  });

  test('the menu of a phone goes when Tab goes past it', async (page, { driver }) => {
    await phone(driver);
    try {
      await driver.executeScript('document.querySelector("[data-tool=menu]").focus()');
      await page.keys(Key.ENTER);
      const isOpen = () => driver.executeScript('return document.querySelector("select[name=lang]").checkVisibility()');
      await page.until('the menu is open', isOpen);
      for (let step = 0; step < 8 && (await isOpen()); step += 1) await page.keys(Key.TAB);
      assert.equal(await isOpen(), false);
      assert.notEqual(await driver.executeScript('return document.activeElement.localName'), 'body');
    } finally {
      await wide(driver);
    }
  });

  // Where Tab begins is a matter of how the page was left: this one is opened anew.
  test('Tab reaches every field, in the order a reader sees them', async (page) => {
    await page.driver.executeScript('for (const tool of ["all-fields", "all-questions"]) document.querySelector(`[data-tool="${tool}"]`).click()');
    await page.until('all are shown', async () => !(await page.has('#app form [hidden] input')));
    const stops = await tabOrder(page);
    const names = stops.map(({ name }) => name);
    assert.deepEqual(fields.filter((name) => !names.includes(name)), [], 'not reached');
    assert.equal(outOfPlace(stops), null);
  });

  test('radios answer to the arrow keys', async (page) => {
    await page.bring('[name="vka"]');
    await reach(page, 'vka');
    await page.keys(Key.SPACE);
    assert.equal(await checked(page, 'vka'), 'yes');
    await page.keys(Key.ARROW_DOWN);
    assert.equal(await checked(page, 'vka'), 'no');
    await page.keys(Key.ARROW_DOWN);
    assert.equal(await checked(page, 'vka'), 'unsure');
    await page.keys(Key.ARROW_UP);
    assert.equal(await checked(page, 'vka'), 'no');
    assert.equal(await page.focused(), 'vka');
  });

  test.shared('a whole visit without a mouse', async (page) => {
    await reach(page, '25-oh-d');
    await page.keys('29,9');
    await reach(page, '25-oh-d.unit');
    await page.keys('ng/mL'); // a select takes the typed letters as a choice
    await page.sees('[data-question="age"]:not([hidden])'); // some sources wait for it
    await reach(page, 'age');
    await page.keys('40');
    await page.leave();
    await page.sees('[data-measure="25-oh-d"] [data-table="japan-2017"][data-band="insufficient"]');
  });
});

/** Tabs on until a field of this name has the focus. */
async function reach(page, name) {
  for (let step = 0; step < 150; step += 1) {
    await page.keys(Key.TAB);
    if ((await page.focused()) === name) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}

async function checked(page, name) {
  return page.driver.executeScript('return document.querySelector(arguments[0])?.value ?? null', `[name="${name}"]:checked`);
}
