// Taking it along: copy, link, clear, undo, report. Nothing is sent, and the
// address never holds what was typed.

import assert from 'node:assert/strict';
import { site, suite } from './suite.mjs';

const press = async (page, tool) => {
  const button = await page.field(`[data-tool="${tool}"]`);
  await button.click();
};
const address = 'return location.href';
// What the page puts into the clipboard; or none, as in a frame that forbids it.
const clipboard = (works) => `
  window.copied = null;
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: ${works}
    ? { writeText: (text) => { window.copied = text; return Promise.resolve(); } }
    : { writeText: () => Promise.reject(new Error('forbidden')) } });`;

const typed = async (page) => {
  await page.choose('vka', 'no');
  await page.age(67);
  await page.enter('25-oh-d', '22', 'ng/mL');
  await page.enter('vitamin-d-intake', '7000', 'IU');
  await page.choose('vitamin-d-intake.per', 'week');
  await page.sees('[data-table="nasem-2011"][data-band="sufficient"]');
};

suite('taking it along', (test) => {
  test('the copied text holds the inputs, the bands, the sources and the version', async (page, { driver }) => {
    await driver.executeScript(clipboard(true));
    await typed(page);
    await press(page, 'copy-text');
    await page.until('it is copied', () => driver.executeScript('return window.copied !== null'));
    const text = await driver.executeScript('return window.copied');
    for (const part of ['25-OH-D in blood): 22 ng/mL', 'Age: 67 years', '7000 IU a week', 'enough for practically all people', 'Endocrine Society 2011 [withdrawn 2024]', 'Version ', 'National Academ']) {
      assert.ok(text.includes(part), `${part} is not in:\n${text}`);
    }
    await page.tells('copied');
  });

  test.shared('a short text has a line for the result and none for its sources', async (page, { driver }) => {
    await driver.executeScript(clipboard(true));
    await typed(page);
    await press(page, 'copy-short');
    await page.until('it is copied', () => driver.executeScript('return window.copied !== null'));
    const text = await driver.executeScript('return window.copied');
    assert.match(text, /^Calcium Compass, .*\n[^]*22 ng.mL\n[^]*Vitamin D: \d+ of \d+ say enough[^]*Version /);
    assert.ok(text.length < 800 && !text.includes('Endocrine Society'), text);
  });

  test.shared('where the clipboard is forbidden the text is shown, selected when entered', async (page, { driver }) => {
    await driver.executeScript(clipboard(false));
    await typed(page);
    await press(page, 'copy-text');
    await page.sees('#by-hand');
    // As the Tab key enters it: WebKit's driver clicks without the focus that a hand would bring.
    await driver.executeScript('document.querySelector("#by-hand").focus()');
    const [start, end, length] = await driver.executeScript('const area = document.querySelector("#by-hand"); return [area.selectionStart, area.selectionEnd, area.value.length]');
    assert.ok(length > 300 && start === 0 && end === length, `${start} to ${end} of ${length}`);
    await press(page, 'close');
    await page.misses('#by-hand');
  });

  test('a link is written when it is asked for, and opening it replays the entries', async (page, { driver }) => {
    await driver.executeScript(clipboard(true));
    await typed(page);
    assert.equal(new URL(await driver.executeScript(address)).hash, '');
    await press(page, 'copy-link');
    await page.until('it is copied', () => driver.executeScript('return window.copied !== null'));
    const link = await driver.executeScript('return window.copied');
    assert.equal(new URL(await driver.executeScript(address)).hash, '', 'the address of the page stays bare');
    assert.ok(!new URL(link).search, 'the entries are after the #, which is sent nowhere');
    await driver.get('about:blank');
    await page.open(link);
    assert.equal(await page.value('25-oh-d'), '22');
    assert.equal(await page.value('vitamin-d-intake.per'), 'week');
    assert.ok(await page.has('input[name="vka"][value="no"]:checked'));
    await page.sees('[data-table="nasem-2011"][data-band="sufficient"]');
    await page.tells(/came with the link\.$/);
  });

  test('an old link says that the tables have changed', async (page) => {
    await page.tells(/tables have changed/);
    await page.sees('[data-table="nasem-2011"][data-band="sufficient"]');
  }, { at: `${site.base}#25-oh-d=22&25-oh-d.unit=ng%2FmL&tables=2020-01-01` });

  test('a link with nonsense opens the empty page', async (page) => {
    assert.deepEqual(await page.results(), { findings: [], alerts: [], problems: [] });
    assert.equal(await page.has('.notice'), false);
  }, { at: `${site.base}#nonsense=1&25-oh-d.nonsense=2&lang=xx&%E0%A4%A` });

  test.shared('everything is cleared, and comes back', async (page) => {
    await typed(page);
    await press(page, 'clear');
    await page.misses('[data-measure]');
    await page.until('the number is gone', async () => (await page.value('25-oh-d')) === '');
    await page.until('the answer is gone', async () => !(await page.has('input[name="vka"]:checked')));
    await press(page, 'undo');
    await page.sees('[data-table="nasem-2011"][data-band="sufficient"]');
    await page.until('the number is back', async () => (await page.value('25-oh-d')) === '22');
    await page.until('the answer is back', () => page.has('input[name="vka"][value="no"]:checked'));
  });

  test('on paper stand the inputs, the bands and the version, and no fields', async (page, { driver }) => {
    await typed(page);
    // The sheet's rules, on the screen: no engine here prints for a test.
    await driver.executeScript(`
      for (const sheet of document.styleSheets) for (const rule of [...sheet.cssRules]) {
        if (rule.media?.mediaText === 'print') for (const inner of rule.cssRules) sheet.insertRule(inner.cssText, sheet.cssRules.length);
      }`);
    const seen = (selector) => driver.executeScript('return [...document.querySelectorAll(arguments[0])].some((element) => element.getClientRects().length > 0)', selector);
    assert.equal(await seen('input'), false);
    assert.equal(await seen('[data-tool]'), false);
    assert.equal(await seen('[data-row="nasem-2011"]'), true);
    assert.equal(await seen('.paper--questions li'), true);
    const paper = await page.words('.paper');
    for (const part of ['25-OH-D in blood): 22 ng/mL', 'Age: 67 years', 'Version ']) assert.ok(paper.includes(part), paper);
    assert.equal(await seen('.paper'), true);
  });

  test.shared('a wrong number is reported by hand', async (page) => {
    await typed(page);
    await press(page, 'report');
    await page.sees('#by-hand');
    assert.match(await page.driver.executeScript('return document.querySelector("#by-hand").value'), /^Calcium Compass, [^]*22 ng.mL[^]*Version /);
    await page.tells(/^This page sends nothing/);
  });

  test.shared('a link within the page leads there and does not change the address', async (page, { driver }) => {
    await page.enter('25-oh-d', 'abc', 'ng/mL');
    await page.leave();
    await page.sees('.problems a');
    const before = await driver.executeScript(address);
    await (await page.field('.problems a')).click();
    assert.equal(await page.focused(), '25-oh-d');
    assert.equal(await driver.executeScript(address), before);
  });
});
