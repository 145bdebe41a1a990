// The package's reader of reports: the rows are those of `tests/reader`, which the
// native tests compare one by one.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { reader } from './installed.mjs';

const { read, ready } = reader;
const field = (name) => readFileSync(new URL(`../reader/field/${name}`, import.meta.url));

test('without ready, read says what to do', () => {
  assert.throws(() => read(''), { message: 'calcium-compass/reader: await ready() before read()' });
});

test('a pasted text and the bytes of a file give the same rows', async () => {
  await ready();
  const bytes = field('labcorp-previous.txt');
  const [calcium, vitaminD] = read(bytes, { name: 'labcorp-previous.txt' }).rows;
  assert.deepEqual([calcium.measure, calcium.value, calcium.earlier], ['calcium', '9.4', '9.9']);
  assert.deepEqual(
    [vitaminD.measure, vitaminD.value, vitaminD.unit, vitaminD.date, vitaminD.low, vitaminD.high, vitaminD.earlier, vitaminD.earlierDate, vitaminD.state],
    ['25-oh-d', '21.6', 'ng/mL', '2026-03-14', '30.0', '100.0', '34.2', '2025-02-11', 'ready'],
  );
  assert.deepEqual(read(bytes.toString()).rows, read(bytes).rows);
  assert.deepEqual(read(new Uint8Array(bytes).buffer).rows, read(bytes).rows);
});

for (const [name, shape, states] of [
  ['fhir-bundle.json', 'fhir', { ready: 4, 'question:ask-analyte': 1, 'refused:other-test': 3, 'refused:unit': 1, 'refused:cancelled': 1, 'refused:entered-in-error': 1, 'refused:no-value': 1 }],
  ['ccda-results.xml', 'ccda', { ready: 1, 'refused:other-test': 1 }],
  ['oru.hl7', 'hl7', { ready: 3, 'refused:other-test': 1, 'refused:cancelled': 1 }],
]) {
  test(`${name} is read as ${shape}`, async () => {
    await ready();
    const reading = read(field(name), { name });
    const counts = {};
    for (const { state } of reading.rows) counts[state] = (counts[state] ?? 0) + 1;
    assert.deepEqual([reading.shape, counts, reading.refused], [shape, states, null]);
  });
}

test('a date that can be read two ways is a question, and the answer reads it', async () => {
  await ready();
  const name = 'whoop-biomarkers.csv';
  assert.deepEqual(read(field(name), { name }).asksDayOrder, ['2026-04-03', '2026-03-04']);
  const answered = read(field(name), { name, dayOrder: 'month-first' });
  assert.deepEqual([answered.asksDayOrder, answered.rows[0].date, answered.rows[0].state], [null, '2026-03-04', 'ready']);
});

test('what is refused says why, and gives no rows', async () => {
  await ready();
  const { rows, refused } = read('%PDF-1.7');
  assert.deepEqual([rows, refused], [[], { why: 'pdf', line: null }]);
});

for (const [what, call, message] of [
  ['a promise', () => read(Promise.resolve('')), 'report: expected a text or bytes'],
  ['nothing', () => read(), 'report: expected a text or bytes'],
  ['an unknown option', () => read('', { order: 'iso' }), 'options.order: unknown key'],
  ['a name that is none', () => read('', { name: 1 }), 'options.name: expected a text'],
  ['an unknown order', () => read('', { dayOrder: 'iso' }), 'options.dayOrder: expected "day-first" or "month-first"'],
]) {
  test(`${what} throws and is named`, async () => {
    await ready();
    assert.throws(call, { message });
  });
}
