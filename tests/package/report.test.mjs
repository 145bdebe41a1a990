// What a report holds: inputs, and the parts that must be in their reports.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assess, folder, ready } from './installed.mjs';

await ready();

const lab = (measure, value, unit, more) => ({ measure, value, unit, ...more });
const vitaminD = lab('25-oh-d', '22', 'ng/mL');
const adult = { ageYears: 40, sex: 'f', flags: ['vka-no', 'kidney-no'] };

const inputs = [
  ['nothing says nothing', {}, { findings: [], joint: null, statuses: [], alerts: [], problems: [] }],
  ['blank is no entry', { entries: [lab('25-oh-d', ' ', 'ng/mL')] }, { findings: [], problems: [] }],
  ['the figure stands as it was typed', { entries: [lab('25-oh-d', '22.0', 'ng/mL')] },
    { findings: [{ measure: '25-oh-d', value: '22.0', unit: 'ng/mL', gate: null }] }],
  ['and in each unit', { entries: [vitaminD] },
    { findings: [{ shown: [{ value: '22', unit: 'ng/mL' }, { unit: 'ug/L' }, { value: '54.9', unit: 'nmol/L', approximate: false }] }] }],
  ['an unsure conversion says so', { person: adult, entries: [lab('dp-ucmgp', '5', 'ug/L')] },
    { findings: [{ shown: [{ unit: 'pmol/L', approximate: true }] }] }],
  ['a limit keeps its sign', { entries: [lab('25-oh-d', '<4', 'ng/mL')] }, { findings: [{ value: '<4' }] }],
  ['sources in force are counted', { person: adult, entries: [vitaminD] },
    { findings: [{ agreement: { high: 0 } }] }],
  ['a warning takes the words', { entries: [lab('25-oh-d', '400', 'nmol/L')] },
    { alerts: [{ id: '25-oh-d-very-high', level: 'now', concerns: ['25-oh-d'] }], findings: [{ agreement: null, notes: [] }] }],
  ['a blood thinner gates vitamin K', { person: { ...adult, flags: ['vka'] }, entries: [lab('dp-ucmgp', '560', 'pmol/L')] },
    { findings: [{ gate: 'vka', verdicts: [{ band: 'gated', why: 'vka', lower: null, upper: null }] }], joint: { band: 'gated' } }],
  ['an unanswered question stands in the place of bands', { person: { ageYears: 40 }, entries: [lab('dp-ucmgp', '560', 'pmol/L'), lab('k1-intake', '90', 'ug')] },
    { findings: [{ gate: null, needs: 'needs:vka', notes: [], verdicts: [{ band: 'needs:vka' }] }], joint: { band: 'needs:vka' },
      statuses: [{ nutrient: 'vitamin-k', status: 'needs:vka' }] }],
  ['then the one about the kidneys', { person: { ageYears: 40, flags: ['vka-no'] }, entries: [lab('dp-ucmgp', '560', 'pmol/L')] },
    { findings: [{ needs: 'needs:kidney', verdicts: [{ band: 'needs:kidney' }] }] }],
  ['a figure of another unit is a question', { person: adult, entries: [lab('calcium', '97', 'mg/dL')] },
    { findings: [], alerts: [], problems: [{ field: 'calcium', id: 'ask-unit' }] }],
  ['and an emergency once the unit is sure', { person: adult, entries: [lab('calcium', '97', 'mg/dL', { unitConfirmed: true })] },
    { findings: [], alerts: [{ id: 'calcium-severe', level: 'now' }], problems: [{ field: 'calcium', id: 'implausible' }] }],
  ['at least stays at least, and proves nothing downwards', { person: adult, entries: [lab('calcium-intake', '≥585', 'mg')] },
    { statuses: [{ nutrient: 'calcium', body: 'nasem', status: 'incomplete' }], problems: [] }],
  ['ionised calcium is another test', { person: adult, entries: [lab('calcium', '1.2', 'mmol/L', { ionised: true })] },
    { findings: [], alerts: [], problems: [{ field: 'calcium', id: 'wrong-analyte' }] }],
  ['a missing unit is asked for', { entries: [lab('25-oh-d', '22')] },
    { findings: [], problems: [{ field: '25-oh-d', id: 'unit-missing' }] }],
  ['what stood behind a figure and was not read is told', { entries: [lab('25-oh-d', '22 L (30-100)', 'ng/mL')] },
    { leftOut: [{ measure: '25-oh-d', flag: 'L', range: { low: 30, high: 100 } }], problems: [] }],
  ['a unit behind the number is read', { entries: [lab('25-oh-d', '22 ng/mL')] }, { findings: [{ unit: 'ng/mL' }], problems: [] }],
  ['an age that cannot be', { person: { ageYears: 130 } }, { problems: [{ field: 'age', id: 'implausible' }] }],
  ['a negative one', { person: { ageMonths: -1 } }, { problems: [{ field: 'age', id: 'implausible' }] }],
  ['pregnant and male', { person: { sex: 'm', stage: 'pregnant' } }, { problems: [{ field: 'stage', id: 'mismatch' }] }],
  ['a dose a week is a daily amount', { person: adult, entries: [lab('vitamin-d-intake', '7000', 'IU', { per: 'week' })] },
    { statuses: [{ nutrient: 'vitamin-d', body: 'nasem', status: 'meets', amount: 25, reference: 15, kind: 'RDA', unit: 'ug' }] }],
  ['a seventh is rounded to thousandths', { person: adult, entries: [lab('calcium-intake', '1000', 'mg', { per: 'week' })] },
    { statuses: [{ nutrient: 'calcium', amount: 142.857 }] }],
  ['two dated tests are compared', { entries: [
    lab('25-oh-d', '60', 'nmol/L', { date: '2026-01-10' }), lab('25-oh-d', '75', 'nmol/L', { date: '2026-06-01' })] },
    { findings: [{ value: '75', change: { verdict: 'noise' } }] }],
  ['a lab\'s own range is taken', { entries: [{ ...vitaminD, cv: '5', low: '30', high: '100' }] }, { problems: [] }],
];

for (const [name, input, part] of inputs) {
  test(name, () => holds(assess(input), part, 'report'));
}

test('an edge is the printed number and says on which side it is', () => {
  const { findings: [{ verdicts }] } = assess({ person: adult, entries: [vitaminD] });
  const { band, lower, lowerIncluded, upper, upperIncluded, unit, standing, source } =
    verdicts.find(({ table }) => table === 'nasem-2011');
  assert.deepEqual({ band, lower, lowerIncluded, upper, upperIncluded, unit, standing },
    { band: 'sufficient', lower: 20, lowerIncluded: true, upper: 50, upperIncluded: true, unit: 'ng/mL', standing: 'current' });
  assert.match(source.checked, /^\d{4}-\d\d-\d\d$/);
  assert.ok(source.reviewBy > source.checked && source.citation && /^https?:/.test(source.url));
});

test('the version is that of package.json', () => {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  assert.equal(assess({}).version, version);
});

test('a report is plain data: JSON carries it without loss', () => {
  const report = assess({ person: adult, entries: [vitaminD, lab('dp-ucmgp', '560', 'pmol/L')] });
  assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
});

test('an input is left as it was, also a frozen one', () => {
  const input = Object.freeze({ entries: Object.freeze([Object.freeze({ ...vitaminD })]) });
  assert.equal(assess(input).findings.length, 1);
});

test('text of any length and script gets an answer', () => {
  for (const value of ['9'.repeat(100_000), 'ü'.repeat(50_000), '\u0000', '\ud800', '٢٢', '💊', '1e9', '<<4']) {
    assert.ok(assess({ entries: [lab('25-oh-d', value, value)] }).problems.length <= 1, value.slice(0, 9));
  }
});

test('every measure at once, a thousand times over', () => {
  const entries = Array.from({ length: 1000 }, () => [vitaminD, lab('dp-ucmgp', '560', 'pmol/L')]).flat();
  assert.equal(assess({ person: adult, entries }).findings.length, 2000);
});

/** Fails unless every part is there; each item of a list must fit some item. */
function holds(whole, part, path) {
  if (Array.isArray(part)) {
    assert.ok(part.length > 0 || whole.length === 0, `${path} is not empty: ${JSON.stringify(whole)}`);
    for (const item of part) assert.ok(whole.some((one) => fits(one, item)), `${path} has no ${JSON.stringify(item)}`);
  } else if (part !== null && typeof part === 'object') {
    assert.ok(whole, `${path} is missing`);
    for (const [key, value] of Object.entries(part)) holds(whole[key], value, `${path}.${key}`);
  } else {
    assert.equal(whole, part, path);
  }
}

function fits(whole, part) {
  try {
    holds(whole, part, '');
    return true;
  } catch {
    return false;
  }
}
