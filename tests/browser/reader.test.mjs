// A report read in: pasted, chosen or dropped, reviewed in a table, taken with one
// press. The part is a program of its own, loaded when somebody opens it.

import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { By, Key } from 'selenium-webdriver';
import { violations } from './axe.mjs';
import { hosted } from './hosted.mjs';
import { choose, file, open, paste, read, rows, take } from './reader.mjs';
import { phone, wide } from './screen.mjs';
import { settledRequests } from './server-log.mjs';
import { suite } from './suite.mjs';
import { fail } from './tampering.mjs';
import { kept as workerHasPage } from './worker.mjs';

const LABCORP = `Vitamin D, 25-Hydroxy
Date Collected: 03/24/2026
TESTS RESULT FLAG UNITS REFERENCE INTERVAL LAB
Vitamin D, 25-Hydroxy 21.6 Low ng/mL 30.0-100.0 01
Calcium 9.6 mg/dL 8.7-10.2 01
`;

const observation = (more = {}) => ({
  resourceType: 'Observation',
  id: 'a',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '62292-8' }], text: 'Vitamin D, 25-Hydroxy' },
  effectiveDateTime: '2026-03-24T08:00:00+01:00',
  valueQuantity: { value: 21.8, unit: 'ng/mL', system: 'http://unitsofmeasure.org', code: 'ng/mL' },
  ...more,
});

/** A name that could be in the text of a report, and must be nowhere afterwards. */
const SECRET = 'Zsuzsanna Quillfeather';

suite('a report', (test) => {
  test('a pasted text becomes rows, and with one press results', async (page, { driver }) => {
    await open(page);
    await paste(driver, LABCORP);
    await read(page, 2);
    assert.deepEqual((await rows(driver)).sort(), [
      '25-oh-d 21.6 ng/mL 2026-03-24 ready',
      'calcium 9.6 mg/dL 2026-03-24 ready',
    ]);
    assert.equal(await page.value('25-oh-d'), '', 'nothing enters a field unseen');
    await take(page);
    await page.sees('#meaning [data-measure="25-oh-d"] [data-table]');
    assert.deepEqual(
      await Promise.all(['25-oh-d', '25-oh-d.unit', '25-oh-d.date', '25-oh-d.low', '25-oh-d.high', 'calcium'].map((name) => page.value(name))),
      ['21.6', 'ng/mL', '2026-03-24', '30.0', '100.0', '9.6']);
    await page.tells(/2/);
    await (await page.field('[data-tool="undo"]')).click();
    await page.until('it is undone', async () => (await page.value('25-oh-d')) === '');
    assert.deepEqual((await page.results()).findings, []);
  });

  test('what was there before is kept, and comes back', async (page, { driver }) => {
    await page.enter('albumin', '41', 'g/L');
    await page.enter('25-oh-d', '30', 'nmol/L');
    await open(page);
    await paste(driver, LABCORP);
    await read(page, 2);
    await driver.findElement(By.css('dialog [data-measure="calcium"] input')).click();
    await take(page);
    await page.until('the result is there', async () => (await page.value('25-oh-d')) === '21.6');
    assert.deepEqual([await page.value('albumin'), await page.value('calcium')], ['41', '']);
    await (await page.field('[data-tool="undo"]')).click();
    await page.until('it is as before', async () => (await page.value('25-oh-d')) === '30');
    assert.equal(await page.value('25-oh-d.unit'), 'nmol/L');
  });

  test('a date that can be read in two ways is asked about once', async (page, { driver }) => {
    await open(page);
    await paste(driver, 'Vitamin D, 25-Hydroxy 21.6 ng/mL 03/04/2026');
    await page.sees('dialog [data-question="ask-date"] [data-answer="day-first"]');
    await driver.findElement(By.css('[data-question="ask-date"] [data-answer="day-first"]')).click();
    await page.sees('dialog [data-row][data-state="ready"]');
    assert.deepEqual(await rows(driver), ['25-oh-d 21.6 ng/mL 2026-04-03 ready']);
    await driver.findElement(By.css('[data-question="ask-date"] [data-answer="month-first"]')).click();
    await page.sees('dialog [data-row][data-date="2026-03-04"]');
    await take(page);
    await page.until('the date is filled in', async () => (await page.value('25-oh-d.date')) === '2026-03-04');
  });

  test('the second number of a line is the result before', async (page, { driver }) => {
    await open(page);
    await paste(driver, 'Date Collected: 03/24/2026\nTEST CURRENT RESULT FLAG PREVIOUS RESULT DATE UNITS REFERENCE INTERVAL\nVitamin D, 25-Hydroxy 21.6 Low 34.2 02/11/2025 ng/mL 30.0-100.0');
    await read(page, 1);
    await take(page);
    await page.until('it is filled in', async () => (await page.value('25-oh-d.earlier')) === '34.2');
    assert.deepEqual([await page.value('25-oh-d'), await page.value('25-oh-d.earlier.date')], ['21.6', '2025-02-11']);
  });

  test('a FHIR file is read; what the lab cancelled is left out with the reason', async (page, { driver }) => {
    await open(page);
    const bundle = { resourceType: 'Bundle', type: 'collection', entry: [
      { resource: observation() }, { resource: observation({ id: 'b', status: 'cancelled', effectiveDateTime: '2026-05-01' }) },
    ] };
    await choose(driver, file('bundle.json', JSON.stringify(bundle)));
    await read(page, 2);
    assert.deepEqual((await rows(driver)).map((row) => row.split(' ').at(-1)).sort(), ['ready', 'refused:cancelled']);
    assert.match(await page.words('dialog [data-state="refused:cancelled"]'), /cancelled/);
    await take(page);
    await page.sees('#meaning [data-measure="25-oh-d"] [data-table]');
    assert.equal(await page.value('25-oh-d.date'), '2026-03-24');
  });

  test('which test it is, is asked in place; the answer can be changed', async (page, { driver }) => {
    await open(page);
    await choose(driver, file('d3.json', JSON.stringify(observation({
      code: { coding: [{ system: 'http://loinc.org', code: '35365-6' }], text: 'Vitamin D' },
    }))));
    await page.sees('dialog [data-state="question:ask-analyte"]');
    assert.equal(await page.has('[data-tool="reader.take"]'), false);
    const answer = async (id) => driver.findElement(By.css(`dialog [data-question="ask-analyte"] [data-answer="${id}"]`)).click();
    await answer('no');
    await page.sees('dialog [data-state="refused:other-test"]');
    await answer('yes');
    await page.sees('dialog [data-state="ready"] input:checked');
    await take(page);
    await page.sees('#meaning [data-measure="25-oh-d"]');
  });

  test('of several people in a file it is asked whose results are meant', async (page, { driver }) => {
    await open(page);
    await choose(driver, file('family.csv', [
      'Patient,DOB,Date,Test,Result,Unit',
      `${SECRET},1970-01-31,2026-03-24,"Vitamin D, 25-Hydroxy",21.6,ng/mL`,
      'Quentin Quillfeather,1999-12-31,2026-04-24,"Vitamin D, 25-Hydroxy",44,ng/mL',
      `${SECRET},1970-01-31,2025-03-24,"Vitamin D, 25-Hydroxy",30,ng/mL`,
    ].join('\n')));
    const answers = '[data-question="ask-person"] [data-answer]';
    await page.sees(`dialog ${answers}`);
    assert.deepEqual((await rows(driver)).map((row) => row.split(' ').at(-1)), Array(3).fill('question:ask-person'));
    assert.equal(await page.has('[data-tool="reader.take"]'), false);
    const said = await Promise.all((await driver.findElements(By.css(answers))).map((one) => one.getText()));
    assert.match(said[0], /1970.*2/);
    assert.match(said[1], /1999.*1/);
    assert.ok(!said.join().includes('Quill'), 'a name is not shown');
    // By keyboard, and the focus stays for another answer.
    const [first] = await driver.findElements(By.css(answers));
    await driver.executeScript('arguments[0].focus()', first);
    await driver.actions().sendKeys(Key.ENTER).perform();
    await read(page, 2);
    assert.equal(await driver.executeScript('return document.activeElement.dataset.answer'), '0');
    assert.equal(await driver.executeScript('return document.activeElement.getAttribute("aria-pressed")'), 'true');
    await take(page);
    await page.until('it is filled in', async () => (await page.value('25-oh-d')) === '21.6');
    assert.equal(await page.value('25-oh-d.earlier'), '30');
  });

  test('all results of a file can be saved on the device, and none is before', async (page, { driver }) => {
    const saved = () => driver.executeScript('return localStorage.getItem("calcium-compass-results")');
    await open(page);
    await choose(driver, file('years.csv', [
      'Date,Test,Result,Unit',
      '2026-03-24,"Vitamin D, 25-Hydroxy",21.6,ng/mL',
      '2025-03-24,"Vitamin D, 25-Hydroxy",30,ng/mL',
      '2024-03-24,"Vitamin D, 25-Hydroxy",<4,ng/mL',
      ',Calcium,9.6,mg/dL',
    ].join('\n')));
    await read(page, 4);
    assert.equal(await saved(), null);
    const fold = await driver.findElement(By.css('dialog details summary'));
    await driver.executeScript('arguments[0].focus()', fold);
    await driver.actions().sendKeys(Key.ENTER).perform();
    await page.sees('dialog [data-tool="reader.save"]');
    await driver.findElement(By.css('input[name="reader.save.name"]')).sendKeys('Ann');
    assert.deepEqual(await violations(driver), []);
    await (await page.field('[data-tool="reader.save"]')).click();
    await page.sees('dialog [role="status"] .notice');
    assert.match(await page.words('dialog details [role="status"]'), /3/);
    assert.deepEqual((await saved()).trim().split('\n').slice(1), [
      'Ann,2026-03-24,25-oh-d,21.6,ng/mL,,,,,2',
      'Ann,2025-03-24,25-oh-d,30,ng/mL,,,,,2',
      'Ann,2024-03-24,25-oh-d,<4,ng/mL,,,,,2',
    ]);
    // Pressed again, nothing is there twice.
    await (await page.field('[data-tool="reader.save"]')).click();
    assert.equal((await saved()).trim().split('\n').length, 4);
    await driver.executeScript('localStorage.clear()');
  });

  test('files that are dropped anywhere are read', async (page, { driver }) => {
    await open(page);
    // What listens for that comes with the drawing, as the focus does.
    await page.until('it listens', () => driver.executeScript('return document.activeElement.localName === "h2"'));
    await wait(300);
    await driver.executeScript(`
      const transfer = new DataTransfer();
      transfer.items.add(new File([arguments[0]], 'report.txt', { type: 'text/plain' }));
      for (const kind of ['dragover', 'drop']) {
        document.querySelector('dialog h2').dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: transfer }));
      }`, LABCORP);
    await read(page, 2);
  });

  test('a file that is no report changes nothing and says why', async (page, { driver }) => {
    await open(page);
    await choose(driver, file('scan.pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n'));
    await page.sees('dialog [data-state="refused:file"]');
    assert.match(await page.words('dialog [data-state="refused:file"]'), /PDF/);
    assert.deepEqual(await rows(driver), []);
    assert.equal(await page.has('[data-tool="reader.take"]'), false);
  });

  test('a vitamin K result asks about medicines, as it always does', async (page, { driver }) => {
    await open(page);
    await paste(driver, 'dp-ucMGP 560 pmol/L 2026-03-24');
    await read(page, 1);
    await take(page);
    await page.sees('#meaning [data-measure="dp-ucmgp"]');
    await page.sees('[data-alert="vka-unanswered"]');
  });

  test('after it has opened it asks for nothing, and keeps nothing', async (page, { driver }) => {
    await workerHasPage(page);
    await open(page);
    await paste(driver, 'a first text, so that the worker has started');
    await page.sees('dialog [data-source]');
    const before = await settledRequests();
    const shown = () => driver.executeScript('return performance.getEntriesByType("resource").length');
    const files = await shown();
    await paste(driver, `Patient: ${SECRET}\n${LABCORP}`);
    await read(page, 2);
    await choose(driver, file('report.json', JSON.stringify(observation())));
    await page.until('both are read', async () => (await driver.executeScript('return document.querySelectorAll("dialog [data-source]").length')) === 2);
    await take(page);
    await page.sees('#meaning [data-measure="25-oh-d"]');
    assert.deepEqual((await settledRequests()).slice(before.length), [], 'the server was asked');
    assert.equal(await shown(), files, 'the page asked');
    const left = await driver.executeAsyncScript(`
      const done = arguments[arguments.length - 1];
      const stored = (name) => { try { return JSON.stringify({ ...window[name] }); } catch { return ''; } };
      const names = async () => (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url));
      (async () => [location.href, document.title, document.documentElement.outerHTML, window.name, document.cookie,
        stored('localStorage'), stored('sessionStorage'), JSON.stringify(await Promise.all(await names())),
        JSON.stringify(await indexedDB.databases?.() ?? []), JSON.stringify(history.state)].join('\\n'))().then(done, (error) => done(String(error)));`);
    assert.ok(!left.includes('Quillfeather'), 'the name of the report is left somewhere');
  });

  test('it is for the keyboard and a screen reader, and as wide as a phone', async (page, { driver }) => {
    await phone(driver);
    try {
      await open(page);
      assert.equal(await driver.executeScript('return document.activeElement.localName'), 'h2');
      await paste(driver, `${LABCORP}Vitamin D, 1,25-Dihydroxy 40 pg/mL\n`);
      await page.sees('dialog [data-state="ready"]');
      assert.deepEqual(await violations(driver), []);
      const wide = await driver.executeScript('const box = document.querySelector("dialog"); return box.scrollWidth - box.clientWidth');
      assert.ok(wide <= 0, `it is ${wide} pixels wider than the screen`);
      await page.keys(Key.ESCAPE);
      await page.misses('dialog');
      assert.equal(await driver.executeScript('return document.activeElement.dataset.tool'), 'reader');
    } finally {
      await wide(driver);
    }
  });

  test('it speaks the language of the page, from right to left too', async (page, { driver }) => {
    await page.choose('lang', 'ar');
    await page.until('the page is Arabic', () => driver.executeScript('return document.documentElement.dir === "rtl"'));
    await open(page);
    await paste(driver, LABCORP);
    await read(page, 2);
    assert.match(await page.words('dialog h2'), /[\u0600-\u06ff]/);
    assert.equal(await driver.executeScript('return getComputedStyle(document.querySelector("dialog table")).direction'), 'rtl');
    assert.deepEqual(await violations(driver), []);
  });

  test('a part that stops says so, and the calculator goes on', async (page, { driver, ears }) => {
    await page.enter('25-oh-d', '22', 'ng/mL');
    await open(page);
    await fail(driver, 'insertBefore');
    await paste(driver, LABCORP);
    await page.sees('dialog[data-state="stopped"] [role="alert"]');
    assert.deepEqual(await rows(driver), []);
    await ears.faults(); // what ended it is told there too
    await (await page.field('[data-tool="part.close"]')).click();
    await page.misses('dialog');
    assert.equal(await page.has('.stopped'), false, 'the calculator stopped too');
    await page.sees('#meaning [data-measure="25-oh-d"]');
    await open(page);
    await paste(driver, LABCORP);
    await read(page, 2);
    await take(page);
    await page.until('it is filled in', async () => (await page.value('25-oh-d')) === '21.6');
  });

  test('another link in the same tab closes it: it may be another person’s', async (page, { driver }) => {
    await open(page);
    await paste(driver, LABCORP);
    await read(page, 2);
    await driver.executeScript('location.hash = "#25-oh-d=22&25-oh-d.unit=ng/mL"');
    await page.misses('dialog');
    await page.until('the link is read', async () => (await page.value('25-oh-d')) === '22');
  });
});

hosted('a report without a network', (test) => {
  test('the part opens and reads although it was never opened before', async (page, { driver, host }) => {
    await host.stop();
    await open(page);
    await paste(driver, LABCORP);
    await read(page, 2);
    await take(page);
    await page.sees('#meaning [data-measure="25-oh-d"] [data-table]');
  });
});
