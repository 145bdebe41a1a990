// The site's other pages: they read without WebAssembly, in every language,
// and axe-core finds nothing.

import assert from 'node:assert/strict';
import { By } from 'selenium-webdriver';
import { violations } from './axe.mjs';
import { site, suite } from './suite.mjs';

const leaves = [
  ['claims.html', 'en'], ['claims.fr.html', 'fr'], ['claims.ar.html', 'ar'],
  ['about.html', 'en'], ['about.de.html', 'de'], ['about.es.html', 'es'], ['about.ar.html', 'ar'],
  ['sources.html', 'en'], ['hazards.html', 'en'],
];

const opened = (file) => ({ at: `${site.base}${file}`, starts: false });

suite('the other pages', (test) => {
  for (const [file, lang] of leaves) {
    test(`${file} reads and has no fault`, async (page, { driver }) => {
      assert.equal(await driver.executeScript('return document.documentElement.lang'), lang);
      assert.ok((await page.words('main')).length > 1000);
      assert.deepEqual(await violations(driver), []);
      const overhang = await driver.executeScript('return document.documentElement.scrollWidth - document.documentElement.clientWidth');
      assert.equal(overhang, 0, 'the page scrolls sideways');
    }, opened(file));
  }

  test('the review sheet is searched', async (page, { driver }) => {
    const visible = 'return [...document.querySelectorAll("main section")].filter((part) => !part.hidden).length';
    const all = await driver.executeScript(visible);
    await driver.findElement(By.css('#search')).sendKeys('japan 2017');
    const found = await driver.executeScript(visible);
    assert.ok(found > 1 && found < all, `${found} of ${all}`);
  }, opened('sources.html'));

  test('the warning about anticoagulants stands above the first claim', async (page, { driver }) => {
    const order = await driver.executeScript('return [...document.querySelectorAll(".care, article[id]")].map((element) => element.className)');
    assert.match(order[0], /care--talk/);
    assert.ok(order.length > 25);
  }, opened('claims.html'));

  test('links to them lead to files that are there', async (page, { driver, url }) => {
    const links = await driver.executeScript('return [...document.querySelectorAll("a[target=_blank]")].map(({ href }) => href).filter((href) => href.startsWith(arguments[0]))', new URL('.', url).href);
    assert.ok(links.length >= 4, links.join(' '));
    for (const link of links) {
      const answer = await fetch(link);
      await answer.arrayBuffer(); // an answer that is not read keeps this process alive
      assert.equal(answer.status, 200, link);
    }
  });
});
