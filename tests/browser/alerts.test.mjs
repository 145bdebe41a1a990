// Answers about medicines and kidneys, and the alerts that speak before bands.

import assert from 'node:assert/strict';
import { suite } from './suite.mjs';

const alert = (id, level) => `[data-alert="${id}"][data-level="${level}"]`;
const any = (id) => `[data-alert="${id}"]`;

// 25-OH-D alone: the alert it gives, and those of its kind it must not give. The
// edges are rows of tests/cases, drawn natively (tests/typed.rs).
const heights = [
  ['400', 'nmol/L', '25-oh-d-very-high', 'now'],
  ['149,9', 'ng/mL', '25-oh-d-high', 'talk'],
  ['51', 'ng/mL', '25-oh-d-above-50', 'info'],
  ['50', 'ng/mL', null],
];

// A dp-ucMGP of 560 pmol/L at 40: answers, then what must and must not be seen.
const answers = [
  { says: 'nothing answered', vka: null, sees: [alert('vka-unanswered', 'info'), alert('kidney-unanswered', 'info'), '[data-table="riphagen-2017"][data-band="needs:vka"]', '[data-answer="vka=unsure"]'], misses: [any('vka-steady')] },
  { says: 'on an anticoagulant', vka: 'yes', gated: true, sees: [alert('vka-steady', 'talk')], misses: [any('vka-unanswered')] },
  { says: 'eGFR 59', vka: 'no', egfr: '59', sees: ['[data-table="riphagen-2017"][data-band="gated"]', alert('ckd-labs', 'talk')], misses: [any('kidney-unanswered')] },
];

suite('alerts', (test) => {
  for (const [text, unit, id, level] of heights) {
    test.shared(`25-OH-D ${text} ${unit} gives ${id ?? 'no alert'}`, async (page) => {
      await page.age(40);
      await page.enter('25-oh-d', text, unit);
      await page.sees('[data-measure="25-oh-d"]');
      if (id) await page.sees(alert(id, level));
      const shown = (await page.results()).alerts.filter((line) => line.startsWith('25-oh-d-'));
      assert.deepEqual([...new Set(shown)], id ? [`${id} ${level}`] : []);
    });
  }

  for (const row of answers) {
    test.shared(`dp-ucMGP with ${row.says}`, async (page) => {
      await page.age(40);
      if (row.vka) await page.choose('vka', row.vka);
      if (row.kidney) await page.choose('kidney', row.kidney);
      if (row.flag) await page.flag(row.flag);
      if (row.egfr) await enterEgfr(page, row.egfr);
      await page.enter('dp-ucmgp', '560', 'pmol/L');
      for (const seen of row.sees) await page.sees(seen);
      for (const missed of row.misses) await page.misses(missed);
      if (row.gated) await everyVerdictIsGated(page);
    });
  }

  test.shared('a changed answer changes the page at once, both ways', async (page) => {
    await page.age(40);
    await page.enter('dp-ucmgp', '560', 'pmol/L');
    await page.sees(any('vka-unanswered'));
    await page.choose('vka', 'yes');
    await page.sees(any('vka-steady'));
    await everyVerdictIsGated(page);
    await page.choose('vka', 'no');
    await page.misses(any('vka-steady'));
    await page.choose('kidney', 'no');
    await page.sees('[data-table="riphagen-2017"][data-band="functional-insufficiency"]');
  });

  test.shared('on an anticoagulant the alert is there before any number', async (page) => {
    await page.choose('vka', 'yes');
    await page.sees(alert('vka-steady', 'talk'));
  });

  test.shared('a ticked condition speaks with the number, and falls silent when unticked', async (page) => {
    await page.age(40);
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.sees('[data-measure="25-oh-d"]');
    await page.flag('sarcoidosis');
    await page.sees(alert('granuloma-d', 'talk'));
    await page.flag('sarcoidosis');
    await page.misses(any('granuloma-d'));
  });

  test.shared('a replacing alert stands before every verdict of its number', async (page, { driver }) => {
    await page.age(40);
    await page.enter('25-oh-d', '400', 'nmol/L');
    await page.sees(any('25-oh-d-very-high'));
    const late = await driver.executeScript(`
      const alert = document.querySelector('[data-alert="25-oh-d-very-high"]');
      return [...document.querySelectorAll('[data-measure="25-oh-d"] [data-table]')]
        .filter((verdict) => !(alert.compareDocumentPosition(verdict) & Node.DOCUMENT_POSITION_FOLLOWING)).length`);
    assert.equal(late, 0);
  });

  test.shared('a question in the finding is answered there, and everywhere', async (page) => {
    await page.age(40);
    await page.enter('dp-ucmgp', '560', 'pmol/L');
    await page.press('[data-measure="dp-ucmgp"] [data-answer="vka=no"]');
    await page.press('[data-measure="dp-ucmgp"] [data-answer="kidney=no"]');
    await page.sees('[data-table="riphagen-2017"][data-band="functional-insufficiency"]');
    await page.sees('input[name="vka"][value="no"]:checked');
    await page.sees('input[name="kidney"][value="no"]:checked');
    await page.misses(any('vka-unanswered'));
  });

  test.shared('a dangerous number outside the limits keeps its alert', async (page) => {
    await page.enter('25-oh-d', '2000', 'ng/mL');
    await page.leave();
    await page.sees('[data-problem="implausible"][data-field="25-oh-d"]');
    await page.sees(alert('25-oh-d-very-high', 'now'));
  });
});

/** The eGFR unit may be the only one and chosen already. */
async function enterEgfr(page, text) {
  await page.retype('egfr', text);
  const unit = 'mL/min/1.73m2';
  if ((await page.choices('egfr.unit')).includes(unit)) await page.choose('egfr.unit', unit);
}

async function everyVerdictIsGated(page) {
  await page.until('every dp-ucMGP verdict is gated', async () => {
    const finding = (await page.results()).findings.find(({ measure }) => measure === 'dp-ucmgp');
    const bands = (finding?.verdicts ?? []).map((verdict) => verdict.split(' ')[1]);
    return bands.length > 0 && bands.every((band) => band === 'gated');
  });
}
