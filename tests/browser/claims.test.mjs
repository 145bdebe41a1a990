// What people read about a figure: its words come when the page is ready, and with
// each language. Should they not come, the page of all claims is linked.

import assert from 'node:assert/strict';
import { atClinic } from './clinic.mjs';
import { answers } from './everything.mjs';
import { suite } from './suite.mjs';

const FOLD = '[data-fold="finding-25-oh-d-claims"]';
const CLAIM = `${FOLD} [data-claim="d-calcium-uptake"] .claim__says`;

suite('claims', (test) => {
  test('stand under the figure, in the language of the page', async (page, { driver }) => {
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.sees(FOLD);
    await page.unfold('finding-25-oh-d-claims');
    await page.sees(CLAIM);
    const english = await page.words(CLAIM);
    await page.choose('lang', 'fr');
    await page.until('the claim is in French', async () => (await page.has(CLAIM)) && (await page.words(CLAIM)) !== english);
    const files = await driver.executeScript('return performance.getEntriesByType("resource").map(({ name }) => /claims-(\\w+)-/.exec(name)?.[1]).filter(Boolean)');
    assert.deepEqual([...new Set(files)], ['en', 'fr'], 'one file a language');
  });
});

atClinic('claims whose words are lost', (test) => {
  test('are a link to the page of all claims', {
    head: '<script type="module" src="/cc/calcium-compass.js"></script>',
    body: '<calcium-compass measures="25-oh-d"></calcium-compass>', gone: ['claims-'],
  }, async (page) => {
    await page.ready();
    await answers(page);
    await page.unfold('finding-25-oh-d-claims');
    await page.sees(`${FOLD} a[href$="claims.html"]`);
    assert.equal(await page.has(`${FOLD} [data-claim]`), false);
  });
});
