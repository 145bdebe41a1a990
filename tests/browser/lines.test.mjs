// Number lines: the figure, its interval, edges; no gradient where nobody
// agrees; a table that is equal to each.

import assert from 'node:assert/strict';
import { suite } from './suite.mjs';

const line = (measure) => `[data-measure="${measure}"] .line`;
const attribute = (selector, name) => `return document.querySelector(${JSON.stringify(selector)})?.getAttribute(${JSON.stringify(name)}) ?? null`;

suite('number lines', (test) => {
  test.shared('25-OH-D has a gradient, the edges of one source, and an interval', async (page, { driver }) => {
    await page.age(40);
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.sees(`${line('25-oh-d')} svg[role="img"]`);
    assert.equal(await driver.executeScript(attribute(line('25-oh-d'), 'data-line')), 'nasem-2011');
    assert.ok(await page.has(`${line('25-oh-d')} .zone--enough`));
    assert.ok(await page.has(`${line('25-oh-d')} .interval`));
    assert.match(await page.words(`${line('25-oh-d')} title`), /22 ng\/mL lies in: enough for practically all people/);
    const edges = await driver.executeScript('return [...document.querySelectorAll(".edges text")].map((text) => text.textContent)');
    assert.deepEqual(edges, ['12', '20', '50']);
    await page.unfold('finding-25-oh-d-line');
    const rows = await driver.executeScript('return [...document.querySelectorAll(".lens--line tbody tr")].map((row) => row.textContent)');
    assert.ok(rows.some((row) => row.startsWith('20 to 50 ng/mL') && row.includes('your number')), rows.join('\n'));
  });

  test.shared('another source draws the line when it is chosen', async (page, { driver }) => {
    await page.age(40);
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.sees(line('25-oh-d'));
    await page.choose('25-oh-d.line', 'japan-2017');
    await page.until('it draws', async () => (await driver.executeScript(attribute(line('25-oh-d'), 'data-line'))) === 'japan-2017');
    assert.match(await page.words(`${line('25-oh-d')} figcaption`), /insufficient/);
  });

  test.shared('dp-ucMGP has no gradient and no interval', async (page) => {
    await page.choose('vka', 'no');
    await page.choose('kidney', 'no');
    await page.age(40);
    await page.enter('dp-ucmgp', '560', 'pmol/L');
    await page.sees(`${line('dp-ucmgp')} .band--plain`);
    assert.equal(await page.has(`${line('dp-ucmgp')} stop`), false);
    assert.equal(await page.has(`${line('dp-ucmgp')} .interval`), false);
  });

  test.shared('on an anticoagulant there is no line of a vitamin K marker', async (page) => {
    await page.choose('vka', 'yes');
    await page.age(40);
    await page.enter('dp-ucmgp', '560', 'pmol/L');
    await page.sees('[data-table="riphagen-2017"][data-band="gated"]');
    assert.equal(await page.has(line('dp-ucmgp')), false);
    assert.equal(await page.has('[data-fold$="-claims"]'), false);
  });

  test.shared('the line can be reached by keyboard and has no style of its own', async (page, { driver }) => {
    await page.age(40);
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.sees(line('25-oh-d'));
    await driver.executeScript('document.querySelector(".line svg").focus()');
    assert.equal(await driver.executeScript('return document.activeElement.getAttribute("role")'), 'img');
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
