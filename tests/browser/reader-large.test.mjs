// Large files: the page goes on while one is read, reading can be stopped, and memory
// does not grow with the file.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { writeArchive } from './archive.mjs';
import { engineName } from './engine.mjs';
import { choose, file, open, rows } from './reader.mjs';
import { suite } from './suite.mjs';

const MB = 1_000_000;
/** 300 MB in Chromium; the others, whose memory is not looked at, read a third. */
const TIMES = engineName === 'chromium' ? 3 : 1;
const RECORDS = 16 * TIMES;

/** A clinical record as a phone exports it, with much in it that is no result. */
const record = (day, value, padding) => JSON.stringify({
  resourceType: 'Observation',
  status: 'final',
  text: { status: 'generated', div: 'x'.repeat(padding) },
  code: { coding: [{ system: 'http://loinc.org', code: '62292-8', display: 'Vitamin D, 25-Hydroxy' }] },
  effectiveDateTime: `2025-${String(1 + (day % 12)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`,
  valueQuantity: { value, unit: 'ng/mL', system: 'http://unitsofmeasure.org', code: 'ng/mL' },
});

/** An export of Apple Health: two thirds of clinical records, one of the rest. */
function* everything() {
  for (let one = 0; one < 4 * TIMES; one += 1) {
    yield [one === 0 ? 'apple_health_export/export.xml' : `apple_health_export/workout-routes/${one}.gpx`, 'y'.repeat(10 * MB)];
  }
  for (let one = 0; one < RECORDS; one += 1) {
    yield [`apple_health_export/clinical-records/Observation-${one}.json`, record(one, 20 + (one % 30), 4 * MB)];
  }
}

/** What the renderers of this Chromium have in memory, in MB. */
async function memory(driver) {
  const folder = (await driver.getCapabilities()).get('chrome').userDataDir;
  const list = execFileSync('ps', ['-eo', 'pid=,args=', '-ww'], { encoding: 'utf8' });
  const own = list.split('\n').filter((line) => line.includes('--type=renderer') && line.includes(folder));
  const kilobytes = (pid) => {
    try {
      return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/^RssAnon:\s+(\d+)/m)?.[1] ?? 0);
    } catch {
      return 0;
    }
  };
  return own.reduce((sum, line) => sum + kilobytes(line.trim().split(/\s+/)[0]), 0) / 1000;
}

/** How often the page drew while it waited. */
const watch = `
  window.drawn = 0;
  const tick = () => { window.drawn += 1; requestAnimationFrame(tick); };
  tick();`;
const drawn = 'return window.drawn';

/** The export, written once. */
let written;
function exported() {
  if (!written) {
    written = file('export.zip');
    const size = writeArchive(written, everything());
    assert.ok(size > 100 * MB * TIMES, `${size}`);
  }
  return written;
}

suite('a large report', (test) => {
  test('a large export is read while the page goes on, in little memory', async (page, { driver }) => {
    const path = exported();
    await open(page);
    const before = engineName === 'chromium' ? await memory(driver) : 0;
    await driver.executeScript(watch);
    await choose(driver, path);
    let most = 0;
    while (!(await page.has('dialog [data-source] [role="status"] p'))) {
      if (engineName === 'chromium') most = Math.max(most, await memory(driver));
      await wait(100);
    }
    const frames = await driver.executeScript(drawn);
    const grew = Math.round(most - before);
    console.log(`${engineName}: ${100 * TIMES} MB, ${frames} frames drawn meanwhile, ${grew} MB more memory`);
    assert.equal((await rows(driver)).length, RECORDS);
    assert.ok(frames > 20, `the page drew ${frames} times`);
    // Less than what is read of the file: what a piece leaves behind is collected now and then.
    assert.ok(grew < 200, `memory grew by ${grew} MB`);
  });

  test('reading can be stopped, and then nothing of it is taken', async (page, { driver }) => {
    const path = exported();
    await open(page);
    await choose(driver, path);
    await page.sees('dialog [data-tool="reader.stop"]');
    await driver.executeScript('document.querySelector(`[data-tool="reader.stop"]`).click()');
    await page.misses('dialog [data-tool="reader.stop"]');
    await wait(1000);
    assert.deepEqual(await rows(driver), []);
    assert.match(await page.words('dialog [data-source] [role="status"]'), /stopped/);
    await choose(driver, file('small.json', record(1, 22, 0)));
    await page.until('the next one is read', async () => (await rows(driver)).length === 1, 20_000);
  });

  test('a table of 10,000 results is read and shown', async (page, { driver }) => {
    const lines = Array.from({ length: 9_999 }, (_, line) =>
      `25-OH Vitamin D,${10 + (line % 60)},ng/mL,${2000 + Math.floor(line / 365)}-${String(1 + (Math.floor(line / 28) % 12)).padStart(2, '0')}-${String(1 + (line % 28)).padStart(2, '0')}`);
    const path = file('many.csv', ['Test,Result,Unit,Date', ...lines].join('\n'));
    await open(page);
    await choose(driver, path);
    await page.until('it is read', async () => (await rows(driver)).length > 0, 60_000);
  });
});
