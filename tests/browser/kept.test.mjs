// Saved on the device, off until it is asked for: what the calculator writes,
// what the page of saved results shows, and every way out of it.

import assert from 'node:assert/strict';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { By, Key } from 'selenium-webdriver';
import { violations } from './axe.mjs';
import { engineName } from './engine.mjs';
import { startFront } from './front.mjs';
import { startHost } from './host.mjs';
import { settledRequests } from './server-log.mjs';
import { site, suite } from './suite.mjs';

const KEY = 'calcium-compass-results';
const HEAD = 'person,date,measure,value,unit,cv,low,high,taken,calcium-compass-results-2\n';
const ANN = 'Ann,2026-01-10,25-oh-d,22,ng/mL,,,,,2\n';
const OLD = ',2025-02-02,25-oh-d,60,nmol/L,,,,,2\n';
const NEW = ',2026-02-02,25-oh-d,90,nmol/L,,,,,2\n';
const kept = `${site.base}kept.html`;

const press = async (page, tool) => (await page.field(`[data-tool="${tool}"]`)).click();
const stored = (driver) => driver.executeScript('return localStorage.getItem(arguments[0])', KEY);
const told = (page, what) => page.sees(`[data-told="${what}"]`);
const count = (driver, selector) =>
  driver.executeScript('return document.querySelectorAll(arguments[0]).length', selector);

/** Another page of the site, so that what is stored can be laid out first. */
async function lay(page, { driver }, text, file = 'kept.html') {
  const here = await driver.executeScript('return new URL(".", location.href).href');
  await driver.executeScript('localStorage.clear(); if (arguments[1] !== null) localStorage.setItem(arguments[0], arguments[1])', KEY, text);
  await page.open(here + file);
}

const date = (driver, name, day) => driver.executeScript(`
  const field = document.querySelector(\`input[name="\${arguments[0]}"]\`);
  field.value = arguments[1];
  field.dispatchEvent(new Event('input', { bubbles: true }));`, name, day);

/** A file that a person chooses. */
async function choose(driver, text) {
  const folder = mkdtempSync(join(tmpdir(), 'compass-file-'));
  const file = join(folder, 'results.csv');
  writeFileSync(file, text);
  try {
    await driver.findElement(By.css('input[name="import"]')).sendKeys(file);
  } finally {
    setTimeout(() => rmSync(folder, { recursive: true, force: true }), 20_000).unref();
  }
}

/** A browser that forbids storing, or has no room, says so by throwing. */
const forbid = 'Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } })';
const fill = 'Storage.prototype.setItem = () => { throw new DOMException("no", "QuotaExceededError"); }';

suite('saving in the calculator', (test) => {
  test('nothing is stored until it is asked for, and then only what has a date', async (page, { driver }) => {
    await driver.executeScript('localStorage.clear()');
    assert.equal(await page.has('[data-tool="save"]'), false, 'nothing to save, nothing to press');
    await page.enter('25-oh-d', '22,5', 'ng/mL');
    await page.enter('vitamin-d-intake', '1000', 'IU');
    await press(page, 'save');
    await page.tells('date of the test');
    assert.equal(await stored(driver), null);
    await date(driver, '25-oh-d.date', '2026-02-02');
    await page.enter('calcium', '2.4', 'mmol/L');
    await page.type('save.name', 'Ann');
    const before = await settledRequests();
    await press(page, 'save');
    await page.tells(/New: 1\. .*left out/);
    assert.equal(await stored(driver), `${HEAD}Ann,2026-02-02,25-oh-d,"22,5",ng/mL,,,,,2\n`);
    await press(page, 'save');
    await page.tells(/New: 0\./);
    assert.deepEqual(await settledRequests(), before, 'saving asked the server for something');
    assert.equal(await driver.executeScript('return location.hash'), '');
    await driver.executeScript('localStorage.clear()');
  });

  test('the date is asked for where the result is saved, and is none that is still to come', async (page, { driver }) => {
    await driver.executeScript('localStorage.clear()');
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.field('input[name="save.date"]');
    await date(driver, 'save.date', '2999-01-01');
    await press(page, 'save');
    await page.tells('in the future');
    assert.equal(await stored(driver), null);
    await date(driver, 'save.date', '2026-02-02');
    await press(page, 'save');
    await page.tells(/New: 1\./);
    assert.equal(await stored(driver), `${HEAD},2026-02-02,25-oh-d,22,ng/mL,,,,,2\n`);
    await page.until('a file is offered', async () => (await page.words('#app')).includes('after a week without a visit'));
    await driver.executeScript('localStorage.clear()');
  });

  test('the earlier test and what the lab printed are saved too', async (page, { driver }) => {
    await driver.executeScript('localStorage.clear()');
    await page.enter('25-oh-d', '90', 'nmol/L');
    await page.retype('25-oh-d.earlier', '60');
    await page.retype('25-oh-d.low', '50');
    await date(driver, '25-oh-d.date', '2026-02-02');
    await date(driver, '25-oh-d.earlier.date', '2025-02-02');
    await press(page, 'save');
    await page.tells(/New: 2\./);
    assert.equal(await stored(driver), `${HEAD}${OLD}${NEW.replace(',,,,,2', ',,50,,,2')}`);
    await driver.executeScript('localStorage.clear()');
  });

  for (const [why, script, says] of [
    ['forbids storing', forbid, 'does not let this page store'],
    ['has no room', fill, 'no more room'],
  ]) {
    test(`a browser that ${why} is said plainly`, async (page, { driver }) => {
      await page.enter('25-oh-d', '22', 'ng/mL');
      await date(driver, '25-oh-d.date', '2026-02-02');
      await driver.executeScript(script);
      await press(page, 'save');
      await page.tells(says);
      assert.match(await page.words('.notice'), /^Not saved/);
    });
  }

  test('what it cannot read it leaves alone', async (page, { driver }) => {
    await driver.executeScript('localStorage.setItem(arguments[0], "something else")', KEY);
    await page.enter('25-oh-d', '22', 'ng/mL');
    await date(driver, '25-oh-d.date', '2026-02-02');
    await press(page, 'save');
    await page.tells('cannot be read');
    assert.equal(await stored(driver), 'something else');
    await driver.executeScript('localStorage.clear()');
  });

  test('what is saved is not typed into the calculator by itself', async (page, visit) => {
    await lay(page, visit, HEAD + ANN, 'index.html');
    assert.equal(await page.value('25-oh-d'), '');
    assert.deepEqual((await page.results()).findings, []);
  }, { at: kept });
});

suite('the page of saved results', (test) => {
  test('all that is saved is seen, and stays after a reload', async (page, visit) => {
    await lay(page, visit, HEAD + OLD + NEW + ANN);
    for (const again of [false, true]) {
      if (again) await page.open(await visit.driver.getCurrentUrl());
      assert.equal(await count(visit.driver, '[data-person]'), 2);
      assert.equal(await count(visit.driver, 'tr[data-date]'), 3);
      await page.sees('[data-since="more-than-noise"]');
      assert.match(await page.words('[data-person=""] tbody'), /60 nmol\/L.*46\.0 to 74\.0 nmol\/L.*90 nmol\/L/);
      assert.equal(await count(visit.driver, '[data-person=""] svg .dot'), 2);
    }
  }, { at: kept });

  test('one is deleted, and comes back', async (page, visit) => {
    await lay(page, visit, HEAD + OLD + NEW);
    await press(page, 'delete');
    await told(page, 'deleted');
    assert.equal(await stored(visit.driver), HEAD + NEW);
    await page.until('the focus is where it is told', () => visit.driver.executeScript('return document.activeElement.dataset.focus === "told"'));
    await press(page, 'undo');
    await told(page, 'restored');
    assert.equal(await stored(visit.driver), HEAD + OLD + NEW);
  }, { at: kept });

  test('all is erased after a question, and comes back until the page is left', async (page, visit) => {
    await lay(page, visit, HEAD + OLD + ANN);
    await press(page, 'erase');
    assert.match(await page.words('[data-focus="sure"]'), /Results: 2/);
    await press(page, 'erase-no');
    await page.misses('[data-focus="sure"]');
    assert.equal(await stored(visit.driver), HEAD + OLD + ANN);
    await press(page, 'erase');
    await press(page, 'erase-yes');
    await told(page, 'erased');
    assert.equal(await visit.driver.executeScript('return localStorage.length'), 0, 'nothing is left');
    await page.sees('[data-state="empty"]');
    await press(page, 'undo');
    await told(page, 'restored');
    assert.equal(await stored(visit.driver), HEAD + OLD + ANN);
    await press(page, 'erase');
    await press(page, 'erase-yes');
    await told(page, 'erased');
    await page.open(await visit.driver.getCurrentUrl());
    await page.sees('[data-state="empty"]');
    assert.equal(await page.has('[data-tool="undo"]'), false);
  }, { at: kept });

  test('a list of foods is erased with all, comes back with it, and can be erased alone', async (page, visit) => {
    const { driver } = visit;
    const foods = () => driver.executeScript('return localStorage.getItem("calcium-compass-foods")');
    const list = 'calcium-compass-foods-1\neverything';
    await lay(page, visit, HEAD + OLD);
    await driver.executeScript('localStorage.setItem("calcium-compass-foods", arguments[0])', list);
    await page.open(await driver.getCurrentUrl());
    await page.sees('[data-foods]');
    await press(page, 'erase');
    await press(page, 'erase-yes');
    await told(page, 'erased');
    assert.equal(await driver.executeScript('return localStorage.length'), 0, 'nothing is left');
    await page.misses('[data-foods]');
    await press(page, 'undo');
    await told(page, 'restored');
    assert.deepEqual([await stored(driver), await foods()], [HEAD + OLD, list]);
    // The last result is deleted: the list stays, and is offered.
    await press(page, 'delete');
    await told(page, 'deleted');
    assert.equal(await foods(), list);
    await page.sees('[data-state="empty"]');
    await press(page, 'erase');
    await press(page, 'erase-yes');
    await told(page, 'erased');
    assert.equal(await driver.executeScript('return localStorage.length'), 0, 'nothing is left');
  }, { at: kept });

  test('a name is given later', async (page, visit) => {
    await lay(page, visit, HEAD + OLD);
    await page.type('name', '=Ann');
    await page.keys(Key.ENTER);
    await told(page, 'renamed');
    await page.sees('[data-person="=Ann"]');
    assert.equal(await stored(visit.driver), HEAD + `'=Ann${OLD}`, 'no spreadsheet computes it');
  }, { at: kept });

  test('a file goes out and comes in again, without doubles', async (page, visit) => {
    const { driver } = visit;
    await lay(page, visit, HEAD + OLD + ANN);
    // What the browser is handed is read here: where it puts a file is its own affair.
    await driver.executeScript(`
      window.made = [];
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => { window.made.push(blob); return make.call(URL, blob); };
      HTMLAnchorElement.prototype.click = function () { window.name_of_file = this.download; };`);
    await press(page, 'export');
    await told(page, 'exported');
    const [text, type, name] = await driver.executeAsyncScript(`
      const done = arguments[arguments.length - 1];
      new Response(window.made[0]).arrayBuffer().then((bytes) =>
        done([new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), window.made[0].type, window.name_of_file]));`);
    assert.equal(text, `\uFEFF${HEAD}${OLD}${ANN}`);
    assert.match(type, /^text\/csv/);
    assert.match(name, /^calcium-compass-results-\d{4}-\d\d-\d\d\.csv$/);
    await press(page, 'erase');
    await press(page, 'erase-yes');
    await told(page, 'erased');
    await choose(driver, text);
    await told(page, 'imported');
    assert.equal(await stored(driver), HEAD + OLD + ANN);
    await choose(driver, `${text}${NEW}`);
    await page.until('only what is new is added', async () => /file: 1\. .*there: 2\./.test(await page.words('[data-told]')));
    assert.equal(await stored(driver), HEAD + OLD + ANN + NEW);
  }, { at: kept });

  test('a damaged or foreign file changes nothing and says why', async (page, visit) => {
    await lay(page, visit, HEAD + OLD);
    for (const [file, says] of [
      [`${HEAD}${NEW}${ANN.slice(0, 20)}`, 'Line 3: it is cut off'],
      [`${HEAD}${NEW.replace('90', '9000')}`, 'Line 2: the calculator would not accept this result.'],
      [`${HEAD}${NEW.replace('2026-02-02', '02/02/2026')}`, 'Line 2: a spreadsheet has changed it'],
      [HEAD.replace('-2\n', '-3\n'), 'newer version of this page made it'],
      ['name,amount\nmilk,1\n', 'not a file that this page made'],
      ['x'.repeat(1_000_001), 'more in it than this page can read'],
    ]) {
      await choose(visit.driver, file);
      await page.until(`it says ${says}`, async () => (await page.has('[data-told]')) && (await page.words('[data-told]')).includes(says));
      assert.match(await page.words('[data-told]'), /nothing has changed/);
      assert.equal(await stored(visit.driver), HEAD + OLD, says);
    }
  }, { at: kept });

  test('what is stored and cannot be read is said, handed out as it is, and erased', async (page, visit) => {
    const damaged = HEAD + OLD + 'Ann,2026-01-10,25-oh-d,2';
    await lay(page, visit, damaged);
    await page.sees('[data-state="damaged"]');
    assert.match(await page.words('[data-state="damaged"]'), /Line 3/);
    assert.equal(await stored(visit.driver), damaged);
    assert.ok(await page.has('[data-tool="export"]'));
    await press(page, 'erase');
    await press(page, 'erase-yes');
    await page.sees('[data-state="empty"]');
  }, { at: kept });

  test('a browser that has no room changes nothing and says so', async (page, visit) => {
    await lay(page, visit, HEAD + OLD);
    await visit.driver.executeScript(fill);
    await choose(visit.driver, HEAD + NEW);
    await told(page, 'full');
    assert.equal(await stored(visit.driver), HEAD + OLD);
    assert.equal(await count(visit.driver, 'tr[data-date]'), 1);
  }, { at: kept });

  test('a change in another tab is seen, and never written over', async (page, visit) => {
    const { driver } = visit;
    await lay(page, visit, HEAD + OLD);
    const change = (text) => driver.executeScript('localStorage.setItem(arguments[0], arguments[1])', KEY, text);
    const [first, here] = [await driver.getWindowHandle(), await driver.getCurrentUrl()];
    await driver.switchTo().newWindow('tab');
    await driver.get(new URL('about.html', here).href);
    await change(HEAD + OLD + NEW);
    await driver.close();
    await driver.switchTo().window(first);
    await told(page, 'elsewhere');
    assert.equal(await count(driver, 'tr[data-date]'), 2);
    // One that was not heard yet.
    await change(HEAD + ANN);
    await press(page, 'delete');
    await told(page, 'overtaken');
    assert.equal(await stored(driver), HEAD + ANN);
    assert.equal(await count(driver, '[data-person="Ann"]'), 1);
  }, { at: kept });

  test('a browser that forbids storing shows that nothing can be saved', async (page, { url }) => {
    // As in a frame without an origin.
    const front = await startFront(kept, { firstScript: forbid });
    try {
      await page.open(front.url);
      await page.sees('[data-state="forbidden"]');
      assert.equal(await page.has('input[name="import"]'), false);
    } finally {
      await page.open(url);
      front.stop();
    }
  }, { at: kept });

  test('in a frame of somebody else nothing is seen and nothing can be saved', async (page, visit) => {
    const { driver } = visit;
    const host = await startHost(site.base);
    host.outer = '<!doctype html><title>Outer</title><link rel="icon" href="data:,"><iframe src="/kept.html"></iframe>';
    try {
      await page.open(`${host.url()}kept.html`);
      await lay(page, visit, HEAD + OLD);
      assert.equal(await count(driver, 'tr[data-date]'), 1);
      await driver.get(new URL('/outer.html', host.url()).href);
      await driver.switchTo().frame(0);
      await page.ready();
      await page.sees('[data-state="forbidden"]');
      assert.equal(await count(driver, 'tr[data-date]'), 0);
      await driver.switchTo().defaultContent();
    } finally {
      await page.open(visit.url);
      await host.stop();
    }
  }, { at: kept });

  test('it is used by keyboard alone', async (page, visit) => {
    const { driver } = visit;
    await lay(page, visit, HEAD + OLD + NEW);
    const seen = [];
    for (let step = 0; step < 40; step += 1) {
      await page.keys(Key.TAB);
      const tool = await driver.executeScript('return document.activeElement?.dataset.tool ?? document.activeElement?.name ?? ""');
      seen.push(tool);
      if (tool === 'erase') break;
    }
    for (const tool of ['delete', 'export', 'import', 'erase']) assert.ok(seen.includes(tool), `${tool} is not among ${seen}`);
    await page.keys(Key.ENTER);
    await page.until('the question has the focus', () => driver.executeScript('return document.activeElement.dataset.focus === "sure"'));
    await page.keys(Key.TAB, Key.ENTER);
    await told(page, 'erased');
    await page.until('what happened has the focus', () => driver.executeScript('return document.activeElement.dataset.focus === "told"'));
    await page.keys(Key.TAB, Key.ENTER);
    await told(page, 'restored');
    assert.equal(await stored(driver), HEAD + OLD + NEW);
  }, { at: kept });

  test('after it has started it asks for nothing', async (page, visit) => {
    await lay(page, visit, HEAD + OLD + NEW);
    const before = await settledRequests();
    await press(page, 'delete');
    await told(page, 'deleted');
    await choose(visit.driver, HEAD + ANN);
    await told(page, 'imported');
    await press(page, 'export');
    await told(page, 'exported');
    assert.deepEqual(await settledRequests(), before);
  }, { at: kept });

  test('it works in a folder of a folder', async (page, visit) => {
    await lay(page, visit, HEAD + OLD);
    assert.equal(await count(visit.driver, 'tr[data-date]'), 1);
    await visit.driver.executeScript('localStorage.clear()');
  }, { at: `${site.deep}kept.html` });

  const states = [
    ['empty', null],
    ['with trends', HEAD + OLD + NEW + ANN + 'Ann,2026-03-10,dp-ucmgp,560,pmol/L,,,,,2\nAnn,2026-05-10,dp-ucmgp,<300,pmol/L,,,,,2\n'],
    ['with a warning', HEAD + NEW.replace('90', '400')],
    ['damaged', 'nonsense'],
  ];
  // Chromium sees every language; the others both directions of reading.
  for (const lang of engineName === 'chromium' ? ['en', 'es', 'fr', 'de', 'ar'] : ['en', 'ar']) {
    test(`axe finds nothing and nothing overhangs in ${lang}`, async (page, visit) => {
      const { driver } = visit;
      const file = lang === 'en' ? 'kept.html' : `kept.${lang}.html`;
      try {
        for (const [state, text] of states) {
          await lay(page, visit, text, file);
          assert.equal(await driver.executeScript('return document.querySelector(".cc").dir'), lang === 'ar' ? 'rtl' : 'ltr');
          if (text !== null) await press(page, 'erase');
          for (const width of [1280, 400]) {
            await driver.manage().window().setRect({ width, height: 1000 });
            assert.deepEqual(await violations(driver), [], `${state}, ${width}`);
            const overhang = await driver.executeScript('return document.documentElement.scrollWidth - document.documentElement.clientWidth');
            assert.equal(overhang, 0, `${state} scrolls sideways at ${width}`);
          }
        }
      } finally {
        await driver.executeScript('localStorage.clear()');
        await driver.manage().window().setRect({ width: 1280, height: 1000 });
      }
    }, { at: kept });
  }
});

suite('the dark page of saved results', (test) => {
  test('axe finds nothing', async (page, visit) => {
    await lay(page, visit, HEAD + OLD + NEW);
    await press(page, 'delete');
    await told(page, 'deleted');
    assert.deepEqual(await violations(visit.driver), []);
    await visit.driver.executeScript('localStorage.clear()');
  }, { at: kept });
}, { dark: true });
