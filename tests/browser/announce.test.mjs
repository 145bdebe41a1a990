// What a person hears who does not see the results change: once, briefly, and
// not with every key.

import assert from 'node:assert/strict';
import { suite } from './suite.mjs';

const heard = `
  window.heard = [];
  new MutationObserver(() => window.heard.push(document.querySelector('[role="status"]').textContent))
    .observe(document.querySelector('[role="status"]'), { childList: true, characterData: true, subtree: true });`;
const said = 'return window.heard.filter((text, place, all) => text && text !== all[place - 1])';

suite('announcements', (test) => {
  test('a result is announced when the field is left, not with every key', async (page, { driver }) => {
    await page.age(40);
    await page.choose('25-oh-d.unit', 'ng/mL');
    await driver.executeScript(heard);
    await page.type('25-oh-d', '22,5');
    await page.sees('[data-table="nasem-2011"][data-band="sufficient"]');
    assert.deepEqual(await driver.executeScript(said), []);
    await page.leave();
    await page.until('it is announced', async () => (await driver.executeScript(said)).length === 1);
    const [text] = await driver.executeScript(said);
    assert.match(text, /^Vitamin D: \d+ current sources apply to you/);
    assert.ok(text.length < 300, text);
  });

  test('a warning is announced when the field is left, and once', async (page, { driver }) => {
    await page.choose('25-oh-d.unit', 'nmol/L');
    await driver.executeScript(heard);
    await page.type('25-oh-d', '400');
    await page.leave();
    await page.until('it is announced', async () => (await driver.executeScript(said)).length === 1);
    assert.match((await driver.executeScript(said))[0], /^Get medical help today: This vitamin D level can be harmful/);
  });

  test('the list of problems leads to the field', async (page) => {
    await page.enter('25-oh-d', 'abc', 'ng/mL');
    await page.leave();
    await page.sees('.problems a[href="#f-25-oh-d"]');
    assert.match(await page.words('.problems'), /There is a problem.*Vitamin D: This must be one number/);
  });
});
