// The way to the answer on a phone: whatever leads there lands on the first
// warning, else on the first result, with smooth motion on; and the strip that
// leads there never covers what has the focus.

import assert from 'node:assert/strict';
import { Key } from 'selenium-webdriver';
import { setTimeout as wait } from 'node:timers/promises';
import { phone, wide } from './screen.mjs';
import { site, suite } from './suite.mjs';

// Three warnings, and more than a screen of results.
const WARNED = { age: 40, vka: 'yes', calcium: 3.6, 'calcium.unit': 'mmol/L', '25-oh-d': 6, '25-oh-d.unit': 'ng/mL' };
const CALM = { age: 40, vka: 'no', '25-oh-d': 32, '25-oh-d.unit': 'ng/mL' };
const linkTo = (held) => `${site.base}#${new URLSearchParams(held)}`;

// The links that lead to the answer: the one past the fields comes first, the
// strip last.
const links = '[...document.querySelectorAll(\'a[href="#meaning"]\')]';
const strip = `${links}.at(-1)`;
const ways = {
  'a tap on the strip': async (driver) => (await driver.executeScript(`return ${strip}`)).click(),
  'Enter on the strip': async (driver) => {
    await driver.executeScript(`${strip}.focus({ preventScroll: true })`);
    await driver.actions().sendKeys(Key.ENTER).perform();
  },
  'the link past the fields': async (driver) => {
    await driver.executeScript(`scrollTo({ top: 0, behavior: 'instant' }); ${links}[0].focus()`);
    await driver.actions().sendKeys(Key.ENTER).perform();
  },
};

const typed = async (page, held) => {
  for (const [name, value] of Object.entries(held)) {
    if (name.endsWith('.unit') || name === 'vka') await page.choose(name, value);
    else await page.retype(name, String(value));
  }
};

/** Waits until the page lies still. */
const still = async (page, { driver }) => {
  let last, since = Date.now();
  await page.until('the page lies still', async () => {
    const now = await driver.executeScript('return scrollY');
    if (now !== last) [last, since] = [now, Date.now()];
    return Date.now() - since > 400;
  });
};

const top = (driver, selector) =>
  driver.executeScript('return document.querySelector(arguments[0]).getBoundingClientRect().top', selector);

const lands = async (page, visit, selector) => {
  // A slow machine begins to scroll late: where the page comes to lie counts.
  await page.until(`${selector} is at the top`, async () => {
    const now = await top(visit.driver, selector);
    return now >= 0 && now <= 200;
  });
  await still(page, visit);
  const at = await top(visit.driver, selector);
  assert.ok(at >= 0 && at <= 200, `the top of ${selector} is ${at} px below the top of the screen`);
  const focused = 'return document.activeElement === document.querySelector(arguments[0])';
  assert.ok(await visit.driver.executeScript(focused, selector), 'what is read next is the answer');
};

const moves = 'return matchMedia("(prefers-reduced-motion: no-preference)").matches && getComputedStyle(document.documentElement).scrollBehavior';
const isShown = (driver) => driver.executeScript(`return getComputedStyle(${strip}).visibility === 'visible' && ${strip}.getClientRects().length > 0`);

suite('the way to the answer', (test) => {
  const onPhone = (sentence, body, options) => test(sentence, async (page, visit) => {
    await phone(visit.driver);
    try {
      await body(page, visit);
    } finally {
      await wide(visit.driver);
    }
  }, options);

  for (const [way, go] of Object.entries(ways)) {
    onPhone(`${way} lands on the first of three warnings`, async (page, visit) => {
      assert.equal(await visit.driver.executeScript(moves), 'smooth', 'this test sees no motion');
      await typed(page, WARNED);
      await page.until('three warnings', async () => (await page.results()).alerts.length >= 3);
      await go(visit.driver);
      await lands(page, visit, '#meaning [data-alert]');
    });

    onPhone(`${way} lands on the result where there is no warning`, async (page, visit) => {
      await typed(page, CALM);
      await page.sees('[data-measure="25-oh-d"] [data-table]');
      assert.deepEqual((await page.results()).alerts, []);
      await go(visit.driver);
      await lands(page, visit, '#meaning [data-measure]');
    });
  }

  onPhone('a line of the list of results lands on its finding, and writes no address', async (page, visit) => {
    await typed(page, { ...CALM, cac: 0 });
    const line = '#meaning a[href="#finding-cac"]';
    await page.sees(line);
    await (await page.field(line)).click();
    await lands(page, visit, '#meaning [data-measure="cac"]');
    assert.equal(await visit.driver.executeScript('return location.hash'), '');
  });

  test('a link that is opened lands on the first of three warnings', async (page, visit) => {
    await phone(visit.driver);
    try {
      await page.open(linkTo(WARNED));
      await page.until('three warnings', async () => (await page.results()).alerts.length >= 3);
      await lands(page, visit, '#meaning [data-alert]');
      // A second person's, in the same tab, from further down.
      await visit.driver.executeScript('scrollTo({ top: document.body.scrollHeight, behavior: "instant" })');
      await visit.driver.get(linkTo(CALM));
      await page.until('the other number', async () => (await page.value('25-oh-d')) === '32');
      await lands(page, visit, '#meaning [data-measure]');
    } finally {
      await wide(visit.driver);
      await visit.ears.faults();
    }
  }, { open: false });

  onPhone('the strip goes while the answer is on the screen, and comes back', async (page, visit) => {
    const { driver } = visit;
    await typed(page, WARNED);
    await page.sees('[data-alert]');
    await driver.executeScript('scrollTo({ top: 0, behavior: "instant" })');
    await page.until('it is there', () => isShown(driver));
    await ways['a tap on the strip'](driver);
    await page.until('it is gone', async () => !(await isShown(driver)));
    await still(page, visit);
    await driver.executeScript('scrollTo({ top: 0, behavior: "instant" })');
    await page.until('it is back', () => isShown(driver));
  });

  onPhone('the strip has the colour of the most urgent warning', async (page, { driver }) => {
    // The link's own ground, or the one behind it.
    const colours = () => driver.executeScript(`
      let ground = ${strip};
      while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
      const card = document.querySelector('[data-alert][data-level="now"]') ?? document.querySelector('[data-alert][data-level="talk"]');
      return [getComputedStyle(ground).backgroundColor, card && getComputedStyle(card).color];`);
    await typed(page, CALM);
    await page.sees('[data-measure="25-oh-d"] [data-table]');
    const [calm] = await colours();
    await page.enter('25-oh-d', '6', 'ng/mL');
    await page.sees('[data-level="talk"]');
    const [talk, ofTalk] = await colours();
    await page.enter('25-oh-d', '160', 'ng/mL');
    await page.sees('[data-level="now"]');
    const [now, ofNow] = await colours();
    assert.deepEqual([talk, now], [ofTalk, ofNow]);
    assert.equal(new Set([calm, talk, now]).size, 3, `${calm}, ${talk}, ${now}`);
  });

  onPhone('Tab never stops under the strip', async (page, { driver }) => {
    await typed(page, WARNED);
    await page.sees('[data-alert]');
    await driver.executeScript(`
      document.documentElement.style.scrollBehavior = 'auto';
      document.activeElement.blur();
      scrollTo(0, 0);
      getSelection().setPosition(document.body, 0);`);
    await page.until('the strip is there', () => isShown(driver));
    const covered = [];
    let stops = 0;
    for (let step = 0; step < 45; step += 1) {
      await page.keys(Key.TAB);
      await wait(40);
      const look = () => driver.executeScript(`
        const one = document.activeElement, strip = ${strip};
        if (!one || one === document.body || one === strip) return null;
        const { top, bottom } = one.getBoundingClientRect();
        const shown = getComputedStyle(strip).visibility === 'visible';
        const edge = shown ? strip.getBoundingClientRect().top : innerHeight;
        return { name: one.name || one.textContent.trim().slice(0, 30), covered: shown && bottom > edge + 1 && top < innerHeight, top, bottom, edge };`);
      let found = await look();
      if (!found) continue;
      // The engine brings it into view with the next picture, which may be late.
      if (found.covered) {
        await wait(400);
        found = await look();
      }
      stops += 1;
      if (found.covered) covered.push(`${found.name}: ${found.top} to ${found.bottom}, the strip begins at ${found.edge}`);
    }
    assert.ok(stops > 20, `only ${stops} stops: this test sees too little`);
    assert.deepEqual(covered, []);
  });
});
