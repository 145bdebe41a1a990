// Foods and products: counted, added up with what is known, compared, filled in.
// The part is a program of its own, loaded when somebody opens it.

import assert from 'node:assert/strict';
import { By, Key } from 'selenium-webdriver';
import { violations } from './axe.mjs';
import { less, more, open, press, search, sum } from './foods.mjs';
import { hosted } from './hosted.mjs';
import { phone, wide } from './screen.mjs';
import { settledRequests } from './server-log.mjs';
import { suite } from './suite.mjs';
import { kept as workerHasPage } from './worker.mjs';

const MILK = 'milk_2_fat_vitamin_d_added_us';

/** Fills in the line of a label. */
const line = async (driver, substance, amount, unit) => {
  const set = (name, value) => driver.executeScript(`
    const field = document.querySelector('dialog [name="${name}"]');
    field.value = ${JSON.stringify(value)};
    for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));`);
  await set('line.substance', substance);
  await driver.findElement(By.css('dialog [name="line.amount"]')).sendKeys(amount);
  await set('line.unit', unit);
};

suite('foods and products', (test) => {
  test('portions are added up, and filled in as "at least"', async (page, { driver }) => {
    await page.age(40);
    await page.choose('sex', 'f');
    await open(page);
    await more(driver, MILK);
    await more(driver, MILK);
    await more(driver, 'cheddar');
    await less(driver, 'cheddar');
    const [value, known, text] = await sum(driver, 'calcium-intake');
    assert.deepEqual([value, known], ['585', '1/1']);
    assert.match(text, /at least 58[56] mg/);
    assert.equal(await driver.executeScript('return document.querySelectorAll("dialog [data-food]").length'), 16);
    assert.equal(await page.value('calcium-intake'), '', 'nothing enters a field unseen');
    await press(driver, 'foods.take');
    await page.sees('[data-nutrient="calcium"][data-body="nasem"][data-status="incomplete"]');
    assert.equal(await page.value('calcium-intake'), '≥585');
    assert.equal(await page.value('calcium-intake.unit'), 'mg');
    assert.match(await driver.executeScript('return document.body.textContent'), /From your list. Foods with a figure: 1 of 1. Supplements: 0/);
    // Whoever opens it again goes on.
    await open(page);
    await page.sees(`dialog [data-food="${MILK}"][data-count="2"]`);
    await press(driver, 'part.close');
    await page.misses('dialog.part');
    // Edited by hand it is an ordinary amount.
    await page.enter('calcium-intake', '585', 'mg');
    await page.sees('[data-nutrient="calcium"][data-body="nasem"][data-status="below-average-need"]');
  });

  test('the button that counts stays where it is when a count begins', async (page, { driver }) => {
    await open(page);
    const place = () => driver.executeScript(
      'const { left, top } = document.querySelector(arguments[0]).getBoundingClientRect(); return [left, top]',
      `dialog [data-food="${MILK}"] [data-tool="more"]`);
    const before = await place();
    await more(driver, MILK);
    await page.sees(`dialog [data-food="${MILK}"] select`);
    assert.deepEqual(await place(), before);
  });

  test('a list that is everything can be too little, and what would change stands beside', async (page, { driver }) => {
    await page.age(40);
    await page.choose('sex', 'f');
    await open(page);
    await more(driver, MILK);
    await driver.findElement(By.css('[name="foods.everything"]')).click();
    const row = 'dialog [data-nutrient="calcium"][data-body="nasem"]';
    await page.sees(`${row}[data-before="none"][data-after="below-average-need"]`);
    await press(driver, 'compare.here');
    for (let n = 0; n < 3; n += 1) await more(driver, MILK);
    await page.sees(`${row}[data-before="below-average-need"][data-after="meets"]`);
    assert.equal(await driver.executeScript('return document.querySelectorAll("dialog [data-table]").length'), 0);
  });

  test('another food is found by typing, its count announced', async (page, { driver }) => {
    await open(page);
    await search(driver, 'hikiwari');
    await page.sees('dialog [data-found="1"]');
    await driver.findElement(By.css('dialog [data-add-food="natto_hikiwari_japan"]')).click();
    await page.sees('dialog [data-food="natto_hikiwari_japan"][data-count="1"]');
    const [value, known, text] = await sum(driver, 'mk7-intake');
    assert.deepEqual([value, known], ['798', '1/1']);
    assert.match(text, /at least/);
    const said = await driver.executeScript('return [...document.querySelectorAll("dialog [role=status]")].map((one) => one.textContent).join(" ")');
    assert.match(said, /Natto, hikiwari \(Japan\): 1\. Together 85 g/);
    await search(driver, 'xyzzy');
    await page.sees('dialog [data-found="0"]');
  });

  test('a portion is chosen among those of a kitchen, or grams', async (page, { driver }) => {
    await open(page);
    await more(driver, 'cheddar');
    const portion = 'dialog [data-food="cheddar"] .food__portion';
    const choose = (value) => driver.executeScript(`
      const field = document.querySelector(arguments[0]);
      field.value = arguments[1];
      field.dispatchEvent(new Event('change', { bubbles: true }));`, portion, value);
    assert.equal(await driver.executeScript(`return document.querySelector('${portion}').getAttribute('aria-label')`), 'Portion: Cheddar');
    assert.equal((await sum(driver, 'calcium-intake'))[0], '201');
    await choose('slice:1:28');
    await page.until('a slice', async () => (await sum(driver, 'calcium-intake'))[0] === '198');
    await choose('g:10:10');
    await more(driver, 'cheddar');
    await page.until('20 g', async () => (await sum(driver, 'calcium-intake'))[0] === '142');
  });

  test('a food is found in the other number, by another word, and with a letter wrong', async (page, { driver }) => {
    await open(page);
    for (const [text, id] of [['tomatoes', 'tomato_raw'], ['cheese', 'cheddar'], ['yoghurt', 'yogurt_plain_whole_milk'], ['brocolli', 'broccoli_cooked']]) {
      await search(driver, text);
      await page.sees(`dialog [data-add-food="${id}"]`);
    }
  });

  test('D3 5,000 IU with MK-4 and MK-7 takes three taps', async (page, { driver }) => {
    await open(page);
    await press(driver, 'product.together');
    assert.equal((await sum(driver, 'vitamin-d-intake'))[0], '125.0');
    assert.equal((await sum(driver, 'mk4-intake'))[0], '500');
    await press(driver, 'foods.take');
    await page.until('it is filled in', async () => (await page.value('mk7-intake')) === '≥100');
  });

  test('vitamin K of a form that the label does not name is a question', async (page, { driver }) => {
    await open(page);
    await press(driver, 'product.add');
    await line(driver, 'vitamin-k', '80', 'ug');
    await page.sees('dialog [data-problem="ask-form"]');
    assert.equal(await sum(driver, 'k1-intake'), null);
    assert.equal((await sum(driver, 'vitamin-k-of-unknown-form'))[0], '80');
    const answers = await driver.findElements(By.css('dialog [data-problem="ask-form"] button'));
    assert.equal(answers.length, 3);
    await answers[2].click();
    await page.misses('dialog [data-problem="ask-form"]');
    assert.equal((await sum(driver, 'mk7-intake'))[0], '80');
  });

  test('50,000 IU a day is asked about, and the answer is the time of the product', async (page, { driver }) => {
    await open(page);
    await press(driver, 'product.add');
    await line(driver, 'vitamin-d', '50000', 'IU');
    const asked = 'dialog [data-problem="ask-period"]';
    await page.sees(asked);
    await page.sees('dialog [data-alert="d-daily-very-high"][data-level="now"]');
    const answers = await driver.findElements(By.css(`${asked} button`));
    assert.equal(answers.length, 3);
    await answers[1].click();
    await page.misses(asked);
    await page.misses('dialog [data-alert="d-daily-very-high"]');
    await page.until('a seventh of it a day', async () => (await sum(driver, 'vitamin-d-intake'))[0] === '178.5');
  });

  test('on warfarin one line says to keep it steady, nothing with vitamin K is offered, and MK-7 warns', async (page, { driver }) => {
    for (const answer of ['yes', 'unsure']) {
      await page.choose('vka', answer);
      await open(page);
      await page.sees('dialog [data-steady]');
      await page.misses('dialog [data-tool="product.together"]');
      await more(driver, 'natto');
      await page.sees('dialog [data-alert="vka-mk7"][data-level="now"]');
      await page.misses('dialog [data-nutrient="vitamin-k"]');
      await press(driver, 'part.close');
      await page.misses('dialog.part');
    }
  });

  test('nothing of it is loaded before it is asked for, and nothing after', async (page, { driver }) => {
    await workerHasPage(page);
    const loaded = () => driver.executeScript('return performance.getEntriesByType("resource").map(({ name }) => name)');
    assert.deepEqual((await loaded()).filter((name) => /foods/.test(name)), []);
    await open(page);
    const before = await settledRequests();
    const files = await loaded();
    await more(driver, MILK);
    await search(driver, 'kale');
    await press(driver, 'product.add');
    await press(driver, 'compare.here');
    assert.deepEqual((await settledRequests()).slice(before.length), [], 'the server was asked');
    assert.deepEqual(await loaded(), files, 'the page asked');
  });

  test('a list is kept only when that is asked for, and goes when that is asked for', async (page, { driver }) => {
    const stored = 'return localStorage.getItem("calcium-compass-foods")';
    await open(page);
    await more(driver, MILK);
    assert.equal(await driver.executeScript(stored), null);
    await press(driver, 'foods.keep');
    await page.sees('dialog [data-kept="true"]');
    await more(driver, MILK);
    await page.until('it is written again', async () => /us\t2\tday/.test(await driver.executeScript(stored)));
    await press(driver, 'part.close');
    await page.misses('dialog.part');
    await open(page);
    await page.sees(`dialog [data-food="${MILK}"][data-count="2"]`);
    await press(driver, 'foods.forget');
    assert.equal(await driver.executeScript(stored), null);
  });

  test('it reads in every language and direction, and on a phone nothing is cut off', async (page, { driver }) => {
    await phone(driver);
    try {
    for (const [lang, first, word] of [
      ['es', 'queso_fresco', 'acelga'], ['fr', 'comte', 'œuf'], ['de', 'quark_plain_or_fruit_france', 'Grünkohl'],
      ['ar', 'tahini', 'ملوخية'],
    ]) {
      await page.choose('lang', lang);
      await page.until(`the page speaks ${lang}`, () => driver.executeScript(`return document.documentElement.lang === '${lang}'`));
      await open(page);
      await page.sees(`dialog [data-food="${first}"]`);
      await search(driver, word);
      await page.sees('dialog [data-add-food]');
      await more(driver, first);
      const wider = await driver.executeScript('const d = document.querySelector("dialog.part"); return d.scrollWidth - d.clientWidth');
      assert.ok(wider <= 0, `${lang}: ${wider} px too wide`);
      await press(driver, 'part.close');
      await page.misses('dialog.part');
    }
    } finally {
      await wide(driver);
    }
  });

  test('no rule of accessibility is broken, by keyboard all is reached', async (page, { driver }) => {
    await open(page);
    await more(driver, MILK);
    await press(driver, 'product.add');
    await search(driver, 'milk');
    await page.sees('dialog [data-add-food]');
    assert.deepEqual(await violations(driver), []);
    await driver.executeScript(`document.querySelector('dialog [data-food="cheddar"] [data-tool="more"]').focus()`);
    await driver.actions().sendKeys(Key.ENTER).perform();
    await page.sees('dialog [data-food="cheddar"][data-count="1"]');
    const focused = await driver.executeScript('return document.activeElement.closest("[data-food]").dataset.food');
    assert.equal(focused, 'cheddar', 'the focus stays on the button');
    await press(driver, 'product.remove');
    const heading = await driver.executeScript('return document.activeElement.localName');
    assert.equal(heading, 'h3', 'what had the focus is gone: it is at the heading');
  });
});

hosted('foods without a network', (test) => {
  test('the part opens and counts although it was never opened before', async (page, { driver, host }) => {
    await host.stop();
    await open(page);
    await more(driver, MILK);
    await page.sees('dialog [data-sum="calcium-intake"][data-value="292"]');
  });
});
