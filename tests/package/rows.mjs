// The clinician's rows (tests/cases/public.csv) as inputs of the package.

import { readFileSync } from 'node:fs';

const columns = ['id', 'age', 'sex', 'stage', 'flags', 'entries', 'check', 'expect', 'source'];

/** Every row: its words, the input they make, and the check in parts. */
export function rows() {
  const text = readFileSync(new URL('../cases/public.csv', import.meta.url), 'utf8');
  return text.trim().split('\n').slice(1)
    .map((line) => Object.fromEntries(cells(line).map((cell, index) => [columns[index], cell])))
    .map((row) => ({ ...row, input: input(row), check: row.check.split(':') }));
}

function input({ age, sex, stage, flags, entries }) {
  const [, number, unit] = /^(\d+)(y|mo)$/.exec(age) ?? [];
  return {
    person: {
      ...(unit && { [unit === 'y' ? 'ageYears' : 'ageMonths']: Number(number) }),
      sex: sex || null,
      stage: stage || null,
      flags: flags.split(' ').filter(Boolean),
    },
    entries: entries.split(';').map(entry),
  };
}

/** `25-oh-d 22 ng/mL @2026-01-10`; the unit apart from the number, as in a form. */
function entry(words) {
  const [, measure, value, unit, date] = /^(\S+)\s+(\S+)\s*([^@]*?)\s*(?:@(\S+))?$/.exec(words.trim());
  return { measure, value, unit: unit || null, date: date ?? null };
}

function cells(line) {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].slice(0, columns.length)
    .map(([, cell]) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'));
}
