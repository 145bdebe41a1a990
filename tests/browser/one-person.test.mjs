// One person at a time: another link takes the place of the first one's numbers,
// a link leaves nothing in the address, and what is cleared stays cleared.

import assert from 'node:assert/strict';
import { alike, site, suite } from './suite.mjs';

const FIRST = { age: 40, 'vka': 'no', '25-oh-d': 32, '25-oh-d.unit': 'ng/mL' };
const SECOND = { age: 71, '25-oh-d': 5, '25-oh-d.unit': 'ng/mL' };
const linkTo = (held) => `${site.base}#${new URLSearchParams(held)}`;

/** Said to those who see it and to those who do not. */
const replaced = {
  en: /came with the new link\. What was here before is gone/,
  es: /venían en el enlace nuevo\. Lo que había aquí antes ya no está/,
  fr: /venus avec le nouveau lien\. Ce qui était ici avant est effacé/,
  de: /kamen mit dem neuen Link\. Was vorher hier stand, ist weg/,
  ar: /مع الرابط الجديد\. وزال ما كان هنا من قبل/,
};

const press = async (page, tool) => (await page.field(`[data-tool="${tool}"]`)).click();
const hash = (driver) => driver.executeScript('return location.hash');
const status = (driver) => driver.executeScript(
  'return [...document.querySelectorAll("[role=status]")].map((one) => one.textContent).join(" ")');
const holds = (page, value) => page.until(`the field holds "${value}"`, async () => (await page.value('25-oh-d')) === value);
// What the page puts into the clipboard; or none, as in a frame that forbids it.
const clipboard = (works) => `
  window.copied = null;
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: ${works}
    ? { writeText: (text) => { window.copied = text; return Promise.resolve(); } }
    : { writeText: () => Promise.reject(new Error('forbidden')) } });`;

const typed = async (page) => {
  await page.age(40);
  await page.enter('25-oh-d', '32', 'ng/mL');
  await page.sees('[data-measure="25-oh-d"] [data-table]');
};
/** The address as a hand pastes it: only what stands behind the # is another. */
/** The same, and waits until the page has heard of it. */
const pasted = (driver, held) => driver.executeAsyncScript(`
  const [address, done] = arguments;
  addEventListener('hashchange', () => setTimeout(done), { once: true });
  location.href = address;`, `#${new URLSearchParams(held)}`);

const paste = (driver, held) => driver.executeScript('location.href = arguments[0]', `#${new URLSearchParams(held)}`);

suite('one person at a time', (test) => {
  for (const [lang, says] of alike(Object.entries(replaced), 'en')) {
    test(`a second link in the same tab takes the place of the first, and says so in ${lang}`, async (page, { driver }) => {
      await page.sees('[data-measure="25-oh-d"] [data-table]');
      await paste(driver, { ...SECOND, lang });
      await holds(page, '5');
      assert.equal(await page.value('age'), '71');
      assert.equal(await page.has('input[name="vka"]:checked'), false, 'an answer of the first person stays');
      await page.sees('[data-alert="25-oh-d-very-low"]');
      await page.until(`it is seen: ${says}`, async () => says.test(await page.words('#meaning')));
      if (lang === 'en') assert.match(await status(driver), says);
      assert.equal(await hash(driver), '');
      assert.doesNotMatch(await page.words('#meaning'), /\b32\b/);
    }, { at: linkTo(FIRST) });
  }

  test('the same is said of numbers that were typed, and nothing brings them back', async (page, { driver }) => {
    await typed(page);
    await paste(driver, SECOND);
    await holds(page, '5');
    assert.match(await status(driver), replaced.en);
    assert.equal(await page.has('[data-tool="undo"]'), false);
    // The same link once more is a link once more.
    await page.retype('25-oh-d', '50');
    await paste(driver, SECOND);
    await holds(page, '5');
  });

  test('a link of ours that this version cannot read leaves no numbers under it', async (page, { driver }) => {
    await typed(page);
    await paste(driver, { 'a-new-test': 5, tables: '2031-01-01' });
    await holds(page, '');
    await page.misses('[data-measure]');
  });

  test('what is no link of ours changes nothing', async (page, { driver }) => {
    await typed(page);
    for (const held of [{ lang: 'fr' }, { q: 1 }, { 'save.name': 'Ann' }]) await pasted(driver, held);
    assert.equal(await page.value('25-oh-d'), '32');
  });

  test('a link is read once: the address is bare, and a reload brings nothing back', async (page, { driver }) => {
    assert.equal(await page.value('25-oh-d'), '32');
    assert.equal(await hash(driver), '');
    const entries = await driver.executeScript('return history.length');
    await driver.navigate().refresh();
    await page.ready();
    assert.equal(await page.value('25-oh-d'), '');
    assert.equal(await driver.executeScript('return history.length'), entries);
  }, { at: linkTo(FIRST) });

  test('cleared is cleared: fields, address, and after a reload', async (page, { driver }) => {
    await driver.executeScript(clipboard(true));
    await press(page, 'copy-link');
    await page.until('it is copied', () => driver.executeScript('return window.copied !== null'));
    await press(page, 'clear');
    await holds(page, '');
    assert.equal(await page.value('age'), '');
    assert.equal(await hash(driver), '');
    await driver.navigate().refresh();
    await page.ready();
    assert.deepEqual([await page.value('25-oh-d'), await page.value('age')], ['', '']);
    assert.deepEqual(await page.results(), { findings: [], alerts: [], problems: [] });
  }, { at: linkTo(FIRST) });

  test('with the next entry what was cleared is gone', async (page) => {
    await typed(page);
    await press(page, 'clear');
    await page.sees('[data-tool="undo"]');
    await page.age(71);
    await page.misses('[data-tool="undo"]');
    assert.equal(await page.value('25-oh-d'), '');
  });

  test('a link that is copied does not stand in the address', async (page, { driver }) => {
    await driver.executeScript(clipboard(true));
    await typed(page);
    await press(page, 'copy-link');
    await page.until('it is copied', () => driver.executeScript('return window.copied !== null'));
    assert.match(await driver.executeScript('return window.copied'), /#.*25-oh-d=32/);
    assert.equal(await hash(driver), '');
  });

  test('where copying is forbidden the link stands in a field, and not in the address', async (page, { driver }) => {
    await driver.executeScript(clipboard(false));
    await typed(page);
    await press(page, 'copy-link');
    await page.sees('#by-hand');
    assert.match(await page.driver.executeScript('return document.querySelector("#by-hand").value'), /#.*25-oh-d=32/);
    assert.equal(await hash(driver), '');
  });

  test('no browser offers the names of those who were here before', async (page, { driver }) => {
    await typed(page);
    await page.until('the name is asked for', () => page.has('input[name="save.name"]'));
    assert.equal(await driver.executeScript('return document.querySelector(\'[name="save.name"]\').autocomplete'), 'off');
  });

  test('the name of a window that was opened from elsewhere is no ticket', async (page, { driver, url }) => {
    await driver.executeScript('window.name = "compass ar 1234"');
    await driver.get(new URL('about.html', url).href);
    await driver.executeScript('window.name = "compass ar 1234"');
    await page.open(url);
    assert.equal(await driver.executeScript('return document.documentElement.lang'), 'en');
    assert.equal(await driver.executeScript('return window.name'), '');
    await driver.executeAsyncScript('setTimeout(arguments[arguments.length - 1], 300)');
    assert.equal(await driver.executeScript('return document.documentElement.classList.contains("is-renewed")'), false);
  });
});
