// A dozen of the clinician's rows (tests/cases/public.csv), typed into the page:
// what the table says is what the page must say. `tests/typed.rs` types all rows
// of all tables and looks at what is drawn; here an engine has the keys.

import { readFileSync } from 'node:fs';

// A band of each kind, a comma, a sign, a question, each problem, an alert with
// and without, a figure in another unit, an answer that gates.
const TYPED = ['p003', 'p016', 'p017', 'p018', 'p019', 'p020', 'p021', 'p025', 'p030', 'p031', 'p032', 'p044', 'p045', 'p086'];

const columns = ['id', 'age', 'sex', 'stage', 'flags', 'entries', 'check', 'expect', 'source'];

/** Those rows. */
export function cases() {
  const text = readFileSync(new URL('../cases/public.csv', import.meta.url), 'utf8');
  return text.trim().split('\n').slice(1)
    .map((line) => Object.fromEntries(cells(line).map((cell, index) => [columns[index], cell])))
    .map((row) => ({
      ...row,
      flags: row.flags.split(' ').filter(Boolean),
      entries: row.entries.split(';').map(entry),
      check: row.check.split(':'),
    }))
    .filter((row) => TYPED.includes(row.id));
}

/** Enters the row's person and numbers. */
export async function fillIn(page, row) {
  if (row.age.endsWith('y')) await page.typeIn('age', row.age.slice(0, -1), 'y');
  if (row.sex) await page.choose('sex', row.sex);
  if (row.stage) await page.choose('stage', row.stage);
  for (const flag of row.flags) await page.flag(flag);
  for (const { measure, text, unit } of row.entries) await page.typeIn(measure, text, unit);
  await page.leave();
}

/** Checks the row's one answer on the page. */
export async function holds(page, row) {
  const [kind, id, unit] = row.check;
  const [{ measure }] = row.entries;
  if (kind === 'band') {
    const [band, why] = /^(not-applicable):(.*)$/.exec(row.expect)?.slice(1) ?? [row.expect];
    await page.sees(`[data-table="${id}"][data-band="${band}"]${why ? `[data-why="${why}"]` : ''}`);
  } else if (kind === 'problem' && row.expect !== 'none') {
    await page.sees(`[data-problem="${row.expect}"][data-field="${id}"]`);
  } else if (kind === 'alert' && row.expect !== 'none') {
    await page.sees(`[data-alert="${id}"][data-level="${row.expect}"]`);
  } else if (kind === 'show') {
    const shown = new RegExp(`(^|[^\\d.,])${row.expect.replace('.', '\\.')}\\s?${unit}`);
    const finding = `[data-measure="${measure}"]`;
    await page.sees(finding);
    await page.until(`the finding says ${row.expect} ${unit}`, async () => shown.test(await page.words(finding)));
  } else {
    // "None" means something only once the page has answered.
    await page.sees(`[data-measure="${measure}"]`);
    await page.misses(kind === 'alert' ? `[data-alert="${id}"]` : `[data-problem][data-field="${id}"]`);
  }
}

function entry(words) {
  const [measure, text, unit] = words.trim().split(/\s+/);
  return { measure, text, unit };
}

function cells(line) {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].slice(0, columns.length)
    .map(([, cell]) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'));
}
