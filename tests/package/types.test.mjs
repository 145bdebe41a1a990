// The types are written by hand: each interface must name the keys a report
// really has, no more and no fewer.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assess, folder, ready } from './installed.mjs';

await ready();

const types = readFileSync(join(folder, 'index.d.ts'), 'utf8');

/** The keys of an interface, in their order. */
function keys(name) {
  const [, body] = new RegExp(`export interface ${name} \\{\n(.*?)\n\\}`, 's').exec(types);
  return [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, key]) => key);
}

// A report in which every part is there.
const report = assess({
  person: { ageYears: 40, sex: 'm', stage: 'pregnant', flags: ['vka-no', 'kidney-no'] },
  entries: [
    { measure: '25-oh-d', value: '60', unit: 'nmol/L', date: '2026-01-10' },
    { measure: '25-oh-d', value: '75 L (50-125)', unit: 'nmol/L', date: '2026-06-01' },
    { measure: 'dp-ucmgp', value: '560', unit: 'pmol/L' },
    { measure: 'calcium-intake', value: '800', unit: 'mg' },
    { measure: 'pivka-ii', value: '60', unit: 'mAU/mL' },
  ],
});
const finding = report.findings.find(({ change }) => change);
const status = report.statuses.find(({ source }) => source);

for (const [name, value] of Object.entries({
  Report: report,
  Finding: finding,
  Figure: finding.shown[0],
  Verdict: finding.verdicts[0],
  Source: finding.verdicts[0].source,
  Agreement: finding.agreement,
  Change: finding.change,
  Words: finding.text,
  Joint: report.joint,
  Status: status,
  Alert: report.alerts[0],
  Problem: report.problems[0],
  LeftOut: report.leftOut[0],
})) {
  test(`${name} has the keys its type names`, () => assert.deepEqual(Object.keys(value), keys(name)));
}

// And an input takes the keys its types name.
const taken = {
  Input: (key) => ({ [key]: null }),
  Person: (key) => ({ person: { [key]: null } }),
  Entry: (key) => ({ entries: [{ measure: 'cac', value: '0', unit: null, [key]: { measure: 'cac', value: '0' }[key] ?? null }] }),
};
for (const [name, input] of Object.entries(taken)) {
  for (const key of keys(name)) {
    test(`${name} takes ${key}`, () => assert.ok(assess(input(key))));
  }
}
