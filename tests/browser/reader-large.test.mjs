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
const RECORDS = 50;

/** A clinical record as a phone exports it, with much in it that is no result. */
const record = (day, value, padding) => JSON.stringify({
  resourceType: 'Observation',
  status: 'final',
  text: { status: 'generated', div: 'x'.repeat(padding) },
  code: { coding: [{ system: 'http://loinc.org', code: '62292-8', display: 'Vitamin D, 25-Hydroxy' }] },
  effectiveDateTime: `2025-${String(1 + (day % 12)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`,
  valueQuantity: { value, unit: 'ng/mL', system: 'http://unitsofmeasure.org', code: 'ng/mL' },
});

/** An export of Apple Health of 300 MB: 200 of clinical records, 100 of the rest. */
function* everything() {
  for (let one = 0; one < 10; one += 1) {
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

/** How long the page was busy at most, in milliseconds, since this was last asked. */
const watch = `
  window.longest = 0;
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    window.longest = Math.max(window.longest, now - last);
    last = now;
    setTimeout(tick, 0);
  };
  tick();`;

suite('a large report', (test) => {
  test('an export of 300 MB is read while the page goes on, in little memory', async (page, { driver }) => {
    const path = file('export.zip');
    const size = writeArchive(path, everything());
    assert.ok(size > 300 * MB, `${size}`);
    await open(page);
    const before = engineName === 'chromium' ? await memory(driver) : 0;
    await driver.executeScript(watch);
    const started = Date.now();
    await choose(driver, path);
    let most = 0;
    while (!(await page.has('dialog [data-source] [role="status"] p'))) {
      assert.ok(Date.now() - started < 90_000, 'it is read in time');
      if (engineName === 'chromium') most = Math.max(most, await memory(driver));
      await wait(100);
    }
    const took = Date.now() - started;
    const longest = await driver.executeScript('return Math.round(window.longest)');
    const grew = Math.round(most - before);
    console.log(`${engineName}: 300 MB in ${took} ms, the page busy for ${longest} ms at most, ${grew} MB more memory`);
    assert.equal((await rows(driver)).length, RECORDS);
    assert.ok(longest < 500, `the page was busy for ${longest} ms`);
    // Far less than the file: what a piece leaves behind is collected now and then.
    assert.ok(grew < 160, `memory grew by ${grew} MB`);
  });

  test('reading can be stopped, and then nothing of it is taken', async (page, { driver }) => {
    const path = file('export.zip');
    writeArchive(path, everything());
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

  test('a table of 10,000 results is read and shown in time', async (page, { driver }) => {
    const lines = Array.from({ length: 9_999 }, (_, line) =>
      `25-OH Vitamin D,${10 + (line % 60)},ng/mL,${2000 + Math.floor(line / 365)}-${String(1 + (Math.floor(line / 28) % 12)).padStart(2, '0')}-${String(1 + (line % 28)).padStart(2, '0')}`);
    const path = file('many.csv', ['Test,Result,Unit,Date', ...lines].join('\n'));
    await open(page);
    await driver.executeScript(watch);
    const started = Date.now();
    await choose(driver, path);
    await page.until('it is read', async () => (await rows(driver)).length > 0, 60_000);
    const took = Date.now() - started;
    const longest = await driver.executeScript('return Math.round(window.longest)');
    console.log(`${engineName}: 9,999 rows in ${took} ms, the page busy for ${longest} ms at most, ${(await rows(driver)).length} shown`);
    assert.ok(longest < 1500, `the page was busy for ${longest} ms`);
    assert.ok(took < 10_000, `it took ${took} ms`);
  });
});
