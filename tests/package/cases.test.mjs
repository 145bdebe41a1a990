// Each of the clinician's rows gets from the package the answer that the core
// gives: no answer is repeated here.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess, ready } from './installed.mjs';
import { rows } from './rows.mjs';

await ready();

const last = (list, fits) => list.filter(fits).at(-1);

/** `not-applicable` is told with its reason; `gated` without. */
const told = ({ band, why }) => (band === 'not-applicable' ? `${band}:${why}` : band);

// One answer per kind of check.
const answers = {
  band: ({ findings }, [table]) =>
    told(last(findings.flatMap(({ verdicts }) => verdicts), (verdict) => verdict.table === table)),
  near: ({ findings }, [table]) =>
    (last(findings.flatMap(({ verdicts }) => verdicts), (verdict) => verdict.table === table).near ? 'yes' : 'no'),
  joint: ({ joint }, [table]) => joint.table === table && told(joint),
  change: ({ findings }, [measure]) => last(findings, (finding) => finding.measure === measure).change.verdict,
  status: ({ statuses }, [nutrient, body]) =>
    last(statuses, (status) => status.nutrient === nutrient && status.body === body).status,
  alert: ({ alerts }, [id]) => last(alerts, (alert) => alert.id === id)?.level ?? 'none',
  problem: ({ problems }, [field]) => last(problems, (problem) => problem.field === field)?.id ?? 'none',
  show: ({ findings }, [measure, unit]) =>
    last(findings, (finding) => finding.measure === measure).shown.find((figure) => figure.unit === unit).value,
};

for (const { id, input, check: [kind, ...rest], expect, source } of rows()) {
  test(`${id} ${kind} ${rest.join(' ')} is ${expect}${source && `: ${source}`}`, () => {
    const got = answers[kind](assess(input), rest);
    const anyReason = expect === 'not-applicable' && got.startsWith('not-applicable:');
    assert.ok(got === expect || anyReason, `expected ${expect}, got ${got}`);
  });
}
