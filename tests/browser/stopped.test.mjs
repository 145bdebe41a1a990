// When the calculator cannot go on, it says so and takes its answers away: no old
// answer ever stands beside a new number.

import assert from 'node:assert/strict';
import { startFront } from './front.mjs';
import { alike, site, suite } from './suite.mjs';
import { CHANGES, FAILURES, HARMLESS, TRAPS, fail, shown, tamper, tamperBetween } from './tampering.mjs';

// So long an old answer may stand beside a new number, in frames.
const FRAMES = 4;

// One visit: what is typed, what then stands in the findings, and the warnings.
const STEPS = [
  ['25-oh-d', '5', ['5 ng/mL'], ['25-oh-d-very-low']],
  ['25-oh-d', '400', ['400 ng/mL'], ['25-oh-d-very-high']],
  ['25-oh-d', '', [], []],
  ['25-oh-d', '7', ['7 ng/mL'], ['25-oh-d-very-low']],
  ['calcium', '3.6', ['3.6 mmol/L', '7 ng/mL'], ['calcium-severe', 'calcium-high-low-d', '25-oh-d-very-low']],
];

const SENTENCES = [
  ['en', 'The calculator stopped. Reload the page.'],
  ['es', 'La calculadora se ha detenido. Vuelva a cargar la página.'],
  ['fr', 'Le calculateur s’est arrêté. Rechargez la page.'],
  ['de', 'Der Rechner ist stehen geblieben. Laden Sie die Seite neu.'],
  ['ar', 'توقفت الحاسبة. أعد تحميل الصفحة.'],
];

async function start(page) {
  await page.age(40);
  await page.choose('calcium.unit', 'mmol/L');
  await page.enter('25-oh-d', '32', 'ng/mL');
  await page.sees('[data-measure="25-oh-d"]');
}

/** Whether what is shown is what these figures mean, and nothing else. */
function isTrue(now, figures, warnings) {
  return now.findings.length === figures.length
    && figures.every((figure) => now.findings.some(([, text]) => text.includes(figure)))
    && warnings.every((warning) => now.alerts.includes(warning))
    && now.alerts.every((alert) => !/very|calcium/.test(alert) || warnings.includes(alert));
}

/** It says that it has stopped, and nothing of what it had worked out is left. */
function isOver(now, typed) {
  assert.deepEqual([now.answers, now.status], [0, ''], `it stopped, and still shows ${now.words}`);
  for (const figure of typed) assert.ok(!now.words.includes(figure), `it stopped, and still shows ${figure}`);
}

suite('a calculator that is tampered with', (test) => {
  for (const [what, change] of Object.entries({ ...CHANGES, ...HARMLESS })) {
    test(`somebody ${what}`, async (page, { driver, ears }) => {
      await start(page);
      await tamper(driver, change);
      const typed = ['79.9', '32 ng/mL'];
      for (const [name, text, figures, warnings] of STEPS) {
        if ((await shown(driver)).stopped) break;
        await page.retype(name, text);
        let now;
        await page.until(`${text} is typed`, async () => {
          now = await shown(driver);
          return now.stopped || now.values[name] === text;
        });
        // With the number the old answer has to go: a busy Yew lets the browser draw
        // between its parts, so that it may take a few frames (yew/src/scheduler.rs).
        for (let frame = 0; frame < FRAMES && !now.stopped && !isTrue(now, figures, warnings); frame += 1) now = await shown(driver);
        assert.ok(now.stopped || isTrue(now, figures, warnings), `after ${text} it shows ${now.words}`);
        typed.push(...figures);
      }
      const now = await shown(driver);
      if (now.stopped) isOver(now, typed);
      assert.equal(now.stopped !== null && what in HARMLESS, false, 'what is harmless does not stop it');
      await ears.faults(); // what ended the program is told there too
    });
  }

  for (const what of ['moves the finding to the end', 'replaces the finding by its copy', 'wraps the finding']) {
    test(`somebody ${what} between two parts of a drawing`, async (page, { driver, ears }) => {
      await start(page);
      await page.enter('calcium', '2.3');
      await page.sees('[data-measure="calcium"]');
      await tamperBetween(driver, '45', CHANGES[what]);
      await page.retype('25-oh-d', '400');
      await page.until('it stops', async () => (await shown(driver)).stopped);
      isOver(await shown(driver), ['79.9', '32 ng/mL', '45 ng/mL']);
      await ears.faults();
    });
  }

  test('the language is changed after the page was wrapped', async (page, { driver, ears }) => {
    await start(page);
    await tamper(driver, CHANGES['wraps every part of the page']);
    await page.choose('lang', 'de');
    // The whole form is exchanged, and the wrappers with it: where the engine's
    // choosing is no click that is heard first, the page goes on, and says the truth.
    await page.until('it stops or speaks German', async () => (await shown(driver)).stopped || page.has('.cc[lang=de] [data-measure]'));
    if (!(await shown(driver)).stopped) await page.retype('25-oh-d', '7');
    await page.until('it stops or answers', async () => {
      const now = await shown(driver);
      return now.stopped || isTrue(now, ['7 ng/mL'], ['25-oh-d-very-low']);
    });
    const now = await shown(driver);
    if (now.stopped) isOver(now, ['79.9', '79,9', '32 ng/mL']);
    await ears.faults();
  });
});

suite('a calculator that ends', (test) => {
  for (const name of Object.keys(FAILURES)) {
    test(`${name} fails once`, async (page, { driver, ears }) => {
      await start(page);
      await fail(driver, name);
      await page.retype('25-oh-d', '7');
      await page.until('it stops', async () => (await shown(driver)).stopped);
      assert.equal(await driver.executeScript('return failed'), true);
      isOver(await shown(driver), ['79.9', '32 ng/mL']);
      assert.match(await page.value('25-oh-d'), /7/, 'what was typed can be read');
      assert.notDeepEqual(await ears.faults(), [], 'the console has the cause');
    });
  }

  for (const [lang, sentence] of alike(SENTENCES, 'ar')) {
    test(`it says so in ${lang}`, async (page, { driver, ears }) => {
      await start(page);
      await page.choose('lang', lang);
      await page.sees(`.cc[lang=${lang}]`);
      await fail(driver, 'insertBefore');
      await page.retype('25-oh-d', '7');
      await page.sees('.stopped[role=alert]');
      assert.equal((await shown(driver)).stopped, sentence);
      await ears.faults();
    });
  }

  test('an error of somebody else is none of its business', async (page, { driver, ears }) => {
    await start(page);
    await driver.executeScript(`
      setTimeout(() => { throw new Error('of an add-on'); });
      setTimeout(() => Promise.reject(new Error('of an add-on')));
      dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed' }));`);
    assert.notDeepEqual(await ears.faults(), []);
    await page.retype('25-oh-d', '7');
    await page.sees('[data-alert="25-oh-d-very-low"]');
    assert.equal((await shown(driver)).stopped, null);
  });

  test('the program traps', async (page, { driver, ears }) => {
    const front = await startFront(site.base, { firstScript: TRAPS });
    try {
      await page.open(front.url);
      await start(page);
      await driver.executeScript('trap()');
      await page.until('it stops', async () => (await shown(driver)).stopped);
      isOver(await shown(driver), ['79.9', '32 ng/mL']);
      await ears.faults();
    } finally {
      await driver.get('about:blank');
      front.stop();
    }
  }, { open: false });
});
