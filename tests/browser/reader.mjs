// The part that reads a report, in the words of a person: open, paste, choose, take.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { By } from 'selenium-webdriver';

/** Opens the part, and waits until it can be used. */
export async function open(page) {
  await (await page.field('[data-tool="reader"]')).click();
  await page.until('the part is open', () =>
    page.has('dialog[data-part="reader"][data-state="open"] textarea[name="reader.text"]'), 30_000);
}

/** Pastes a text, as a person does. */
export const paste = (driver, text) => driver.executeScript(`
  const field = document.querySelector('textarea[name="reader.text"]');
  field.focus();
  field.value = arguments[0];
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));`, text);

// Files, for as long as the tests run.
const folders = [];
process.on('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** The path of a file of this name. Without a text it is still to be written. */
export function file(name, text) {
  const folder = mkdtempSync(join(tmpdir(), 'compass-report-'));
  folders.push(folder);
  const path = join(folder, name);
  if (text !== undefined) writeFileSync(path, text);
  return path;
}

/** Chooses files. */
export const choose = (driver, ...paths) =>
  driver.findElement(By.css('input[name="reader.file"]')).sendKeys(paths.join('\n'));

/** What the table says: measure, value, unit, date and state of each row. */
export const rows = (driver) => driver.executeScript(`
  return [...document.querySelectorAll('dialog [data-row]')].map(({ dataset: row }) =>
    [row.measure, row.value, row.unit, row.date, row.state].join(' '));`);

/** Waits until there are so many rows. */
export const read = (page, count) =>
  page.until(`${count} rows`, async () => (await rows(page.driver)).length === count, 30_000);

/** Fills in what is ticked. */
export async function take(page) {
  await (await page.field('[data-tool="reader.take"]')).click();
  await page.misses('dialog');
}
