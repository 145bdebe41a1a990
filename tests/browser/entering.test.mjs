// Entering numbers: what the tables say for a number, and what happens to what
// a person typed when it cannot be read.

import assert from 'node:assert/strict';
import { cases, fillIn, holds } from './cases.mjs';
import { suite } from './suite.mjs';

const verdict = (table, band) => `[data-measure="25-oh-d"] [data-table="${table}"][data-band="${band}"]`;
const problem = (id, field) => `[data-problem="${id}"][data-field="${field}"]`;

// Typed into 25-oh-d (with the unit, where one is chosen), by a person of 40.
const readings = [
  [' 29,9 ', 'ng/mL', verdict('japan-2017', 'insufficient')],
  ['> 60', 'nmol/L', verdict('nasem-2011', 'not-applicable')],
  ['22 ng/mL', undefined, verdict('nasem-2011', 'sufficient')],
  ['22 ng/mL L', 'ng/mL', verdict('nasem-2011', 'sufficient')],
  ['２２ ｎｇ／ｍＬ', undefined, verdict('nasem-2011', 'sufficient')],
];

// The same, where the number cannot be used: the page says why and keeps the text.
const refusals = [
  ['22', undefined, 'unit-missing'],
  ['abc', 'ng/mL', 'not-a-number'],
  ['25 OH Vitamin D 22 ng/mL', undefined, 'not-a-number'],
  ['55 pmol/L', undefined, 'unit-mismatch'],
  ['50 mmol/L', undefined, 'unit-unknown'],
  ['601', 'ng/mL', 'ask-unit'],
  ['2000', 'ng/mL', 'implausible'],
];

suite('entering', (test) => {
  for (const row of cases()) {
    test.shared(`case ${row.id}: ${row.entries.map(({ measure, text, unit }) => `${measure} ${text} ${unit ?? ''}`)}`
      + ` ${row.flags} gives ${row.check.join(':')} ${row.expect}`, async (page) => {
      await fillIn(page, row);
      await holds(page, row);
    });
  }

  for (const [text, unit, seen] of readings) {
    test.shared(`"${text}" ${unit ?? 'without a choice'} is read`, async (page) => {
      await page.age(40);
      await page.typeIn('25-oh-d', text, unit);
      await page.sees(seen);
      await page.misses('[data-problem][data-field="25-oh-d"]');
      assert.equal(await page.value('25-oh-d'), text);
    });
  }

  for (const [text, unit, id] of refusals) {
    test.shared(`"${text}" ${unit ?? 'without a unit'} is refused as ${id} and stays in the field`, async (page) => {
      await page.typeIn('25-oh-d', text, unit);
      await page.leave();
      await page.sees(problem(id, '25-oh-d'));
      assert.equal(await page.value('25-oh-d'), text);
      await page.misses('[data-measure="25-oh-d"] [data-table]');
    });
  }

  test('no unit is chosen at first', async (page) => {
    assert.equal(await page.value('25-oh-d.unit'), '');
    assert.equal(await page.value('dp-ucmgp.unit'), '');
    assert.equal(await page.value('dp-ucmgp.analyte'), 'dp-ucmgp');
    assert.equal(await page.has('input[name="vka"]:checked'), false);
  });

  test.shared('changing the unit reads the same text again', async (page) => {
    await page.age(40);
    await page.enter('25-oh-d', '29,9', 'ng/mL');
    await page.sees(verdict('nasem-2011', 'sufficient'));
    await page.choose('25-oh-d.unit', 'nmol/L');
    await page.sees(verdict('nasem-2011', 'risk-of-deficiency'));
    assert.equal(await page.value('25-oh-d'), '29,9');
    await page.choose('25-oh-d.unit', 'ng/mL');
    await page.sees(verdict('nasem-2011', 'sufficient'));
  });

  test.shared('choosing the missing unit answers the question', async (page) => {
    await page.enter('25-oh-d', '22');
    await page.leave();
    await page.sees(problem('unit-missing', '25-oh-d'));
    await page.choose('25-oh-d.unit', 'ng/mL');
    await page.sees(verdict('nasem-2011', 'sufficient'));
    await page.misses('[data-problem]');
  });

  test.shared('a sign that a phone has no key for is chosen beside the number', async (page) => {
    await page.age(40);
    await page.enter('25-oh-d', '4', 'ng/mL');
    await page.choose('25-oh-d.bound', 'lt');
    await page.sees(problem('ask-analyte', '25-oh-d'));
    await page.sees(verdict('nasem-2011', 'risk-of-deficiency'));
    await page.choose('25-oh-d.bound', '');
    await page.misses(problem('ask-analyte', '25-oh-d'));
  });

  test.shared('a range behind the number is taken for the laboratory’s by a button', async (page) => {
    await page.age(40);
    await page.typeIn('25-oh-d', '22 ng/mL (30-100) L');
    await page.sees('[id="25-oh-d-also"] [data-left-out="flag"]');
    await page.press('[data-answer="25-oh-d.range"]');
    await page.misses('[data-left-out="range"]');
    assert.deepEqual([await page.value('25-oh-d.low'), await page.value('25-oh-d.high')], ['30', '100']);
    assert.equal(await page.value('25-oh-d'), '22 ng/mL (30-100) L');
    await page.sees(verdict('nasem-2011', 'sufficient'));
  });

  test.shared('an answer goes with its figure', async (page) => {
    await page.typeIn('vitamin-d-intake', '20000', 'IU');
    await page.press(`${problem('ask-period', 'vitamin-d-intake')} button`);
    await page.misses(problem('ask-period', 'vitamin-d-intake'));
    await page.retype('vitamin-d-intake', '30000');
    await page.sees(problem('ask-period', 'vitamin-d-intake'));
  });

  test.shared('a bad number keeps the other findings on the page', async (page) => {
    await page.age(40);
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.enter('dp-ucmgp', 'abc', 'pmol/L');
    await page.leave();
    await page.sees(problem('not-a-number', 'dp-ucmgp'));
    await page.sees(verdict('nasem-2011', 'sufficient'));
    await page.misses(problem('not-a-number', '25-oh-d'));
  });

  test.shared('a number taken out takes its finding with it', async (page) => {
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.sees('[data-measure="25-oh-d"] [data-table]');
    await page.retype('25-oh-d', '');
    await page.misses('[data-measure="25-oh-d"] [data-table]');
    await page.misses('[data-problem]');
  });

  test.shared('total ucMGP is refused', async (page) => {
    await page.age(40);
    await page.choose('dp-ucmgp.analyte', 'total-ucmgp');
    await page.enter('dp-ucmgp', '4000', 'nmol/L');
    await page.sees('[data-problem="wrong-analyte"]');
    await page.misses('[data-measure] [data-table="riphagen-2017"]');
  });

  test.shared('the age decides which tables apply', async (page) => {
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.sees(verdict('arup', 'needs:age'));
    await page.age(9);
    await page.sees(verdict('arup', 'not-applicable'));
    await page.age(40);
    await page.misses(verdict('arup', 'not-applicable'));
    await page.misses(verdict('arup', 'needs:age'));
  });
});
