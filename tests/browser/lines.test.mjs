// The picture of all sources: a row a source, one mark, one unit; and the lines
// of daily amounts. Each has a table that is equal to it.

import assert from 'node:assert/strict';
import { Key } from 'selenium-webdriver';
import { suite } from './suite.mjs';
import { phone } from './screen.mjs';

const picture = (measure) => `[data-measure="${measure}"] [data-picture]`;
const row = (measure, table) => `${picture(measure)} [data-row="${table}"]`;

suite('the picture of all sources', (test) => {
  const texts = (driver, selector) =>
    driver.executeScript('return [...document.querySelectorAll(arguments[0])].map((text) => text.textContent)', selector);
  const box = (driver, selector) =>
    driver.executeScript('const { left, right, top, bottom, height } = document.querySelector(arguments[0]).getBoundingClientRect(); return { left, right, top, bottom, height }', selector);
  const seen = (driver, measure) =>
    driver.executeScript('return [...document.querySelectorAll(arguments[0])].filter((row) => row.checkVisibility()).map((row) => row.dataset.row)', `${picture(measure)} [data-row]`);

  test.shared('25-OH-D has a row a source, each with its edges and its word, one mark and an interval', async (page, { driver }) => {
    await page.age(40);
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.sees(`${picture('25-oh-d')} svg[role="img"]`);
    const title = await driver.executeScript('return document.querySelector(arguments[0]).getAttribute("aria-label")', `${picture('25-oh-d')} svg[role="img"]`);
    assert.match(title, /22 ng\/mL among the limits of each source\. .*16\.9 to 27\.1 ng\/mL/);
    assert.deepEqual((await texts(driver, `${row('25-oh-d', 'nasem-2011')} .numbers text`)).sort(), ['12', '20', '50']);
    assert.match(await page.words(row('25-oh-d', 'nasem-2011')), /enough/);
    assert.match(await page.words(row('25-oh-d', 'japan-2017')), /not enough/);
    assert.deepEqual(await texts(driver, `${picture('25-oh-d')} .picture__axis .unit`), ['ng/mL']);
    assert.ok(await page.has(`${picture('25-oh-d')} .interval`));
    await page.unfold('finding-25-oh-d-line');
    const rows = await texts(driver, '.lens--picture tbody tr');
    assert.ok(rows.some((text) => text.includes('IOM') && text.includes('12 · 20 · 50') && text.includes('enough')), rows.join('\n'));
  });

  test.shared('the mark stands at one place on the axis, in every bar and between them', async (page, { driver }) => {
    await page.age(40);
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.sees(picture('25-oh-d'));
    for (const lang of ['en', 'ar']) {
      await page.choose('lang', lang);
      await page.sees(`.cc[lang="${lang}"] ${picture('25-oh-d')}`);
      const places = await driver.executeScript(
        'return [...document.querySelectorAll(arguments[0])].filter((line) => line.checkVisibility()).map((line) => { const { left, right } = line.getBoundingClientRect(); return (left + right) / 2 })',
        `${picture('25-oh-d')} :is(.pin, .pin-over, .thread:not(.thread--harm))`,
      );
      assert.ok(places.length > 5, `${places.length}`);
      assert.ok(Math.max(...places) - Math.min(...places) < 1, `${lang}: ${places}`);
      const edge = await box(driver, `${row('25-oh-d', 'nasem-2011')} .edge line`);
      assert.equal(edge.left < places[0], lang === 'en', `${lang}: 12 stands before 22`);
    }
    await page.choose('lang', 'en');
  });

  test('a phone shows five sources, and the rest one step away', async (page, { driver }) => {
    await phone(driver);
    await page.age(40);
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.sees(picture('25-oh-d'));
    assert.equal((await seen(driver, '25-oh-d')).length, 5);
    const { height } = await box(driver, `${picture('25-oh-d')} .picture__chart`);
    assert.ok(height < 400, `${height}`);
    await driver.executeScript('document.querySelector(arguments[0]).focus()', `${picture('25-oh-d')} [data-tool="picture-all"]`);
    await page.keys(Key.ENTER);
    await page.until('all are seen', async () => (await seen(driver, '25-oh-d')).length > 15);
    const kept = await driver.executeScript('return document.activeElement.dataset.tool ?? null');
    assert.equal(kept, 'picture-all', 'the button keeps the focus');
    const wide = await driver.executeScript('return document.documentElement.scrollWidth - document.documentElement.clientWidth');
    assert.equal(wide, 0);
    await page.press(`${picture('25-oh-d')} [data-tool="picture-all"]`);
    await page.until('five are seen', async () => (await seen(driver, '25-oh-d')).length === 5);
  });

  for (const lang of ['en', 'es', 'fr', 'de', 'ar']) {
    test(`on a phone one result takes three screens, and what comes first in it one and a third: ${lang}`, async (page, { driver }) => {
      await phone(driver);
      await page.open(`${process.env.BASE_URL}${lang === 'en' ? '' : `${lang}.html`}`);
      // The offer to install comes when the browser likes, and is counted.
      await driver.executeScript('document.documentElement.classList.add("is-installable")');
      await page.enter('25-oh-d', '22', 'ng/mL');
      await page.sees(picture('25-oh-d'));
      const [whole, first] = await driver.executeScript(`
        const finding = document.querySelector('.finding').getBoundingClientRect();
        return [document.documentElement.scrollHeight, document.querySelector('.finding .next > p').getBoundingClientRect().bottom - finding.top]`);
      assert.ok(whole <= 2600 && first <= 1.3 * 844, `${whole} ${first}`);
    });
  }

  test.shared('the strip of the interval says what it is, where it ends', async (page, { driver }) => {
    await page.age(67);
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.sees(`${picture('25-oh-d')} .interval__foot`);
    await driver.executeScript('document.querySelector("[data-fold=finding-25-oh-d-shares]").open = true');
    for (const where of [picture('25-oh-d'), '[data-people="irish-nans"]']) {
      const strip = `${where} .key--interval`;
      await page.sees(strip);
      assert.match(await page.words(strip), /16\.9 to 27\.1 ng\/mL/, where);
    }
    const under = await driver.executeScript(`
      const at = (part) => document.querySelector(arguments[0] + ' ' + part).getBoundingClientRect();
      return at('.key--interval').top - at('.interval__foot').bottom`, picture('25-oh-d'));
    assert.ok(under >= -1 && under < 30, `${under}`);
  });

  test.shared('dp-ucMGP has ticks, no bands and no interval', async (page) => {
    await page.choose('vka', 'no');
    await page.choose('kidney', 'no');
    await page.age(40);
    await page.enter('dp-ucmgp', '560', 'pmol/L');
    await page.sees(`${picture('dp-ucmgp')} .edge--alone`);
    assert.equal(await page.has(`${picture('dp-ucmgp')} .tone`), false);
    assert.equal(await page.has(`${picture('dp-ucmgp')} .interval`), false);
  });

  test.shared('how others compare has a mark of its own, and a table that is equal to it', async (page, { driver }) => {
    await page.age(67);
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.sees('[data-fold="finding-25-oh-d-shares"]');
    await driver.executeScript('document.querySelector("[data-fold=finding-25-oh-d-shares]").open = true');
    await page.sees('[data-people="irish-nans"] .pin-over');
    const [title, here] = await driver.executeScript(`
      const people = document.querySelector('[data-people]');
      return [people.querySelector('[role="img"]').getAttribute('aria-label'), people.querySelectorAll('.is-here').length]`);
    assert.match(title, /22 ng\/mL among other people: 1082 adults in Ireland\./);
    assert.equal(here, 1);
    await driver.executeScript('for (let part = document.querySelector("[data-people] details"); part; part = part.parentElement.closest("details")) part.open = true');
    await page.sees('[data-people] table tr:nth-child(7)');
  });

  test.shared('on an anticoagulant there is no picture of a vitamin K marker', async (page) => {
    await page.choose('vka', 'yes');
    await page.age(40);
    await page.enter('dp-ucmgp', '560', 'pmol/L');
    await page.sees('[data-table="riphagen-2017"][data-band="gated"]');
    assert.equal(await page.has(picture('dp-ucmgp')), false);
    assert.equal(await page.has('[data-fold$="-claims"]'), false);
  });

  test.shared('numbers on a bar do not touch, and nothing has a style of its own', async (page, { driver }) => {
    await page.age(67);
    await page.enter('adjusted-calcium', '9.4', 'mg/dL');
    await page.enter('cac', '120', 'AU');
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.sees(picture('cac'));
    const touching = await driver.executeScript(`return [...document.querySelectorAll('.numbers, .picture__axis')].filter((line) => line.checkVisibility()).flatMap((line) => {
      const boxes = [...line.querySelectorAll('text')].map((text) => ({ text: text.textContent, ...text.getBoundingClientRect().toJSON() }));
      return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right).map((b) => a.text + ' and ' + b.text));
    })`);
    assert.deepEqual(touching, []);
    assert.equal(await page.has('[style]'), false);
  });

  test.shared('a daily amount stands on a line of one body', async (page) => {
    await page.age(40);
    await page.choose('sex', 'f');
    await page.enter('calcium-intake', '700', 'mg');
    await page.sees('[data-intake="calcium"] .line svg');
    await page.sees('[data-nutrient="calcium"][data-body="nasem"][data-status="below-average-need"]');
  });
});
