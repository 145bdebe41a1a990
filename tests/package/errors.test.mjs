// A wrong key or type is a fault of the host's program: it throws, and the
// message starts with the path.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { assess, ready } from './installed.mjs';

test('without ready, assess says what to do', () => {
  assert.throws(() => assess({}), { message: 'calcium-compass: await ready() before assess()' });
});

const entry = (more) => ({ entries: [{ measure: '25-oh-d', value: '22', ...more }] });
const person = (more) => ({ person: more });
const ring = {};
ring.ring = ring;

const wrong = [
  ['no object', undefined, 'input: expected an object'],
  ['null', null, 'input: expected an object'],
  ['a text', '{}', 'input: expected an object'],
  ['a list', [], 'input: expected an object'],
  ['a function', () => {}, 'input: expected an object'],
  ['a promise nobody awaited', Promise.resolve({}), 'input: expected an object, and a plain one'],
  ['a Map', new Map([['entries', []]]), 'input: expected an object, and a plain one'],
  ['a Date for an input', new Date(0), 'input: expected an object, and a plain one'],
  ['inherited keys', Object.create({ entries: [] }), 'input: expected an object, and a plain one'],
  ['an instance of a class', new (class Input {})(), 'input: expected an object, and a plain one'],
  ['a person that is a promise', person(Promise.resolve({})), 'person: expected an object, and a plain one'],
  ['a person that is a Map', person(new Map([['flags', ['vka']]])), 'person: expected an object, and a plain one'],
  ['an entry that inherits', { entries: [entry().entries[0], Object.create(entry().entries[0])] },
    'entries[1]: expected an object, and a plain one'],
  ['an unknown key of a megabyte', { ['k'.repeat(1_000_000)]: 1 }, `${'k'.repeat(40)}: unknown key`],
  ['an unknown part', { persons: {} }, 'persons: unknown key'],
  ['an unknown part that holds itself', { ring }, 'ring: unknown key'],
  ['a person that is a list', person([]), 'person: expected an object'],
  ['a slip of the pen', person({ agee: 40 }), 'person.agee: unknown key'],
  ['a figure that holds itself', entry({ ring }), 'entries[0].ring: unknown key'],
  ['an age as a text', person({ ageYears: '40' }), 'person.ageYears: expected a whole number'],
  ['a part of a year', person({ ageYears: 40.5 }), 'person.ageYears: expected a whole number'],
  ['no age at all', person({ ageYears: NaN }), 'person.ageYears: expected a whole number'],
  ['two ages', person({ ageYears: 1, ageMonths: 12 }), 'person.ageMonths: give ageYears or ageMonths'],
  ['an unknown sex', person({ sex: 'female' }), 'person.sex: "female" is not "f" or "m"'],
  ['an unknown stage', person({ stage: 'old' }), 'person.stage: "old" is not'],
  ['flags as a text', person({ flags: 'vka' }), 'person.flags: expected a list'],
  ['flags as a Set', person({ flags: new Set(['vka']) }), 'person.flags: expected a list'],
  ['an unknown flag', person({ flags: ['vka', 'warfarin'] }), 'person.flags[1]: "warfarin" is not'],
  ['entries as an object', { entries: {} }, 'entries: expected a list'],
  ['an entry that is a text', { entries: ['25-oh-d 22 ng/mL'] }, 'entries[0]: expected an object'],
  ['no measure', { entries: [{ value: '22' }] }, 'entries[0].measure: missing'],
  ['an unknown measure', entry({ measure: 'vitamin-d' }), 'entries[0].measure: "vitamin-d" is not'],
  ['no value', { entries: [{ measure: '25-oh-d' }] }, 'entries[0].value: missing'],
  ['a number', { entries: [entry().entries[0], { measure: '25-oh-d', value: 22 }] },
    'entries[1].value: expected a text'],
  ['a broken number', entry({ value: 22.5 }), 'entries[0].value: expected a text'],
  ['a unit that is no text', entry({ unit: 5 }), 'entries[0].unit: expected a text'],
  ['a dose a year', entry({ per: 'year' }), 'entries[0].per: "year" is not'],
  ['a date of another order', entry({ date: '31.01.2026' }), 'entries[0].date: "31.01.2026" is not a day'],
  ['a day that is none', entry({ date: '2026-02-29' }), 'entries[0].date: "2026-02-29" is not a day'],
  ['a Date', entry({ date: new Date(0) }), 'entries[0].date: expected a day'],
  ['a variation as a number', entry({ cv: 5 }), 'entries[0].cv: expected a text'],
  ['a range as a number', entry({ low: 30 }), 'entries[0].low: expected a text'],
  ['the other end too', entry({ high: 100 }), 'entries[0].high: expected a text'],
  ['a language that is not here', { lang: 'xx' }, 'lang: "xx" is not "en"'],
];

for (const [name, input, start] of wrong) {
  test(`${name}: ${start}`, async () => {
    await ready();
    assert.throws(() => assess(input), (error) => {
      assert.ok(error instanceof Error);
      assert.ok(error.message.startsWith(start), error.message);
      return true;
    });
  });
}

test('an object without a prototype is plain, and so is one of another frame', () => {
  const bare = Object.assign(Object.create(null), entry({ unit: 'ng/mL' }));
  assert.equal(assess(bare).findings.length, 1);
  const foreign = runInNewContext(`(${JSON.stringify(entry({ unit: 'ng/mL' }))})`);
  assert.equal(assess(foreign).findings.length, 1);
});

test('after all that it still answers', () => {
  assert.equal(assess(entry({ unit: 'ng/mL' })).findings.length, 1);
});
