// Five languages and two voices: one set of words is loaded, what was typed
// stays, and right-to-left is right-to-left throughout.

import assert from 'node:assert/strict';
import { settledRequests } from './server-log.mjs';
import { alike, site, suite } from './suite.mjs';
import { kept } from './worker.mjs';

const languages = [
  ['es', 'ltr', 'Qué'],
  ['fr', 'ltr', 'résultat'],
  ['de', 'ltr', 'Wert'],
  ['ar', 'rtl', 'نتيجتي'],
];

const shown = 'return [document.documentElement.lang, document.documentElement.dir, document.querySelector(".cc").lang, document.title, document.querySelector("h1").textContent]';
const linkTo = (pairs) => `${site.base}#${new URLSearchParams(pairs)}`;

suite('languages', (test) => {
  for (const [lang, dir, word] of alike(languages, 'fr', 'ar')) {
    test(`${lang} is chosen from the list, and what was typed stays`, async (page, { driver }) => {
      await page.age(40);
      await page.enter('25-oh-d', '22', 'ng/mL');
      await kept(page);
      const before = await settledRequests();
      await page.choose('lang', lang);
      await page.until(`the page is in ${lang}`, async () => (await driver.executeScript(shown))[0] === lang);
      const [, dirNow, inner, title, heading] = await driver.executeScript(shown);
      assert.deepEqual([dirNow, inner], [dir, lang]);
      assert.ok(heading.includes(word) && title.includes(word), `${heading} / ${title}`);
      assert.equal(await page.value('25-oh-d'), '22');
      assert.equal(await page.value('lang'), lang);
      await page.sees('[data-table="nasem-2011"][data-band="sufficient"]');
      const asked = (await settledRequests()).slice(before.length);
      // Its words, and those of what people read; and by the worker, for offline, its pages and the words of parts.
      const words = asked.filter((line) => line.includes(`/words-${lang}-`));
      assert.equal(words.length, 1, `${asked}`);
      const others = asked.filter((line) => !words.includes(line) && !new RegExp(`[/.]${lang}\\.html$|/(claims|kept|reader|foods|records)-${lang}-`).test(line));
      assert.deepEqual(others, [], 'asked for more than the language');
    });

    test(`${lang} has a page of its own whose words are there before the start`, async (page, { driver, release }) => {
      await page.until('the prerendered words are there', () => page.has('input[name="25-oh-d"]'));
      const [own, dirNow, , , heading] = await driver.executeScript(shown);
      assert.deepEqual([own, dirNow], [lang, dir]);
      assert.ok(heading.includes(word), heading);
      release();
      await page.ready();
      assert.equal((await driver.executeScript(shown))[0], lang);
    }, { at: `${site.base}${lang}.html`, holdWasm: true });
  }

  test('the language comes with the link', async (page, { driver }) => {
    assert.deepEqual((await driver.executeScript(shown)).slice(0, 3), ['ar', 'rtl', 'ar']);
  }, { at: linkTo([['lang', 'ar']]) });

  test('only the words of one language are loaded', async (page, { driver }) => {
    const files = await driver.executeScript('return performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => /words-/.test(name))');
    assert.deepEqual([...new Set(files)].map((name) => /words-(\w+)-/.exec(name)[1]), ['en']);
  });

  test.shared('figures follow the language, and both marks are read', async (page) => {
    await page.choose('lang', 'de');
    await page.until('German', async () => (await page.words('h1')).includes('Wert'));
    for (const typed of ['22.5', '22,5']) {
      await page.enter('25-oh-d', typed, 'ng/mL');
      await page.until('the figure has a comma', async () => (await page.words('[data-measure="25-oh-d"] .value')).startsWith('22,5 ng/mL'));
    }
    assert.match(await page.words('[data-measure="25-oh-d"] .value'), /56,2 nmol\/L/);
  });

  test.shared('digits of the reader are read', async (page) => {
    await page.choose('lang', 'ar');
    await page.until('Arabic', async () => (await page.words('h1')).includes('نتيجتي'));
    await page.enter('25-oh-d', '٢٢٫٥', 'ng/mL');
    await page.sees('[data-table="nasem-2011"][data-band="sufficient"]');
  });

  test.shared('the picture runs the other way in Arabic', async (page, { driver }) => {
    const place = 'return parseFloat(document.querySelector("[data-measure] .mark").getAttribute("x"))';
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.sees('[data-measure] .mark');
    const ltr = await driver.executeScript(place);
    await page.choose('lang', 'ar');
    await page.until('Arabic', async () => (await page.words('h1')).includes('نتيجتي'));
    const rtl = await driver.executeScript(place);
    assert.ok(ltr < 50 && Math.abs(ltr + rtl - 100) < 0.11, `${ltr} and ${rtl}`);
  });

  test.shared('the clinician voice is in English and says so', async (page, { driver }) => {
    await page.choose('lang', 'fr');
    await page.until('French', async () => (await page.words('h1')).includes('résultat'));
    await page.enter('25-oh-d', '400', 'nmol/L');
    await page.choose('voice', 'clinician');
    await page.until('the clinician voice', async () => (await page.words('[data-alert="25-oh-d-very-high"]')).includes('toxicity'));
    assert.equal(await driver.executeScript('return document.querySelector("[data-alert]").lang'), 'en');
    assert.ok((await page.words('h1')).includes('résultat'), 'the page itself stays French');
    await page.choose('voice', 'plain');
    await page.until('the plain voice again', async () => !(await page.words('[data-alert="25-oh-d-very-high"]')).includes('toxicity'));
  });
});
