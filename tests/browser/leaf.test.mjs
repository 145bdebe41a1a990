// The site's other pages: they read without WebAssembly, in every language,
// and axe-core finds nothing.

import assert from 'node:assert/strict';
import { By } from 'selenium-webdriver';
import { violations } from './axe.mjs';
import { alike, site, suite } from './suite.mjs';

const leaves = [
  ['claims.html', 'en'], ['claims.fr.html', 'fr'], ['claims.ar.html', 'ar'],
  ['about.html', 'en'], ['about.de.html', 'de'], ['about.es.html', 'es'], ['about.ar.html', 'ar'],
  ['sources.html', 'en'], ['sources.de.html', 'de'], ['sources.ar.html', 'ar'],
  ['review.html', 'en'], ['hazards.html', 'en'],
];

const opened = (file) => ({ at: `${site.base}${file}`, starts: false });

suite('the other pages', (test) => {
  for (const [file, lang] of alike(leaves, 'claims.html', 'about.de.html', 'sources.ar.html')) {
    test(`${file} reads and has no fault`, async (page, { driver }) => {
      assert.equal(await driver.executeScript('return document.documentElement.lang'), lang);
      assert.ok((await page.words('main')).length > 1000);
      assert.deepEqual(await violations(driver), []);
      const overhang = await driver.executeScript('return document.documentElement.scrollWidth - document.documentElement.clientWidth');
      assert.equal(overhang, 0, 'the page scrolls sideways');
    }, opened(file));
  }

  for (const file of ['review.html', 'sources.html']) test(`${file} is searched`, async (page, { driver }) => {
    const visible = 'return [...document.querySelectorAll("[data-part]")].filter((part) => part.getClientRects().length > 0).length';
    const all = await driver.executeScript(visible);
    await driver.findElement(By.css('#search')).sendKeys('japan 2017');
    const found = await driver.executeScript(visible);
    assert.ok(found > 0 && found < all, `${found} of ${all}`);
    await driver.findElement(By.css('#search')).sendKeys(' xyzzy');
    assert.equal(await driver.executeScript(visible), 0);
    assert.ok((await page.words('#search-none')).length > 10, 'that nothing is found is said');
  }, opened(file));

  test('the warning about anticoagulants stands above the first claim', async (page, { driver }) => {
    const order = await driver.executeScript('return [...document.querySelectorAll(".care, article[id]")].map((element) => element.className)');
    assert.match(order[0], /care--talk/);
    assert.ok(order.length > 25);
  }, opened('claims.html'));

  test('links to them lead to files that are there', async (page, { driver }) => {
    const links = await driver.executeScript('return [...document.querySelectorAll("a[data-site]")].map(({ href }) => href)');
    assert.ok(links.length >= 4, links.join(' '));
    for (const link of links) {
      const answer = await fetch(link);
      await answer.arrayBuffer(); // an answer that is not read keeps this process alive
      assert.equal(answer.status, 200, link);
    }
  });

  test('what was typed stays in the document while other pages are looked at', async (page, { driver }) => {
    await driver.executeScript('window.same = true');
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.sees('[data-measure="25-oh-d"]');
    const follow = async (file) => {
      await driver.executeScript('[...document.querySelectorAll(".masthead a")].find((link) => link.getClientRects().length && link.href.endsWith(arguments[0])).click()', file);
      await page.until(`${file} is shown`, () => driver.executeScript('return location.pathname.endsWith(arguments[0]) && document.activeElement.localName === "h1"', file));
    };
    const isBack = async () => {
      await page.until('the calculator is back', () => driver.executeScript('return !document.querySelector(".leaf") && document.querySelector("[data-measure]").getClientRects().length > 0'));
      assert.equal(await page.value('25-oh-d'), '22');
      assert.ok(await driver.executeScript('return window.same'), 'it is another document');
    };
    await follow('sources.html');
    assert.ok((await page.words('.leaf')).length > 1000);
    assert.equal(await driver.executeScript('return document.querySelector("#meaning").getClientRects().length'), 0);
    await follow('claims.html');
    await driver.executeScript('document.querySelector(".contents a").click()');
    assert.ok(await driver.executeScript('return location.hash === "" && document.activeElement.matches("section[id]")'), 'a place in the page is no address');
    await driver.executeScript('document.querySelector(".leaf").parentElement.querySelector(".home").click()');
    await isBack();
    assert.equal(await driver.executeScript('return [localStorage.length, sessionStorage.length, location.hash, window.name].join()'), '0,0,,');
    // Not the driver's own way back: engines leave out what no hand has led to.
    await driver.executeScript('history.back()');
    await page.until('the claims are there again', () => page.has('.leaf'));
    await driver.executeScript('history.back()');
    await page.until('the sources are there again', () => driver.executeScript('return location.pathname.endsWith("sources.html")'));
    await driver.executeScript('history.back()');
    await isBack();
  });

  test('where nothing was typed a page is simply opened', async (page, { driver }) => {
    await driver.executeScript('window.same = true; [...document.querySelectorAll(".masthead a")].find(({ href }) => href.endsWith("about.html")).click()');
    await page.until('it is another document', () => driver.executeScript('return location.pathname.endsWith("about.html") && !window.same'));
  });
});
