// The element and the frame say when they have stopped, to the reader and to the
// page around; what the page around does wrong is none of their business.

import assert from 'node:assert/strict';
import { By } from 'selenium-webdriver';
import { STRICT, atClinic, calculator, heard } from './clinic.mjs';
import { CHANGES, TRAPS, fail, shown, tamper } from './tampering.mjs';

const ONE = '<calcium-compass measures="25-oh-d" lang="de"><p>Our own words.</p></calcium-compass>';
const SCRIPT = `<script type="module" src="${calculator}/calcium-compass.js"></script>`;
const SENTENCE = 'Der Rechner ist stehen geblieben. Laden Sie die Seite neu.';

async function enter(page, text = '32') {
  await page.ready();
  await page.age(40);
  // In a frame WebKit's driver loses keys that come right after another field's.
  await page.until('the figure is typed', async () => {
    await page.retype('25-oh-d', text);
    return await page.run('return root.querySelector(`[name="25-oh-d"]`).value') === text;
  });
  await page.choose('25-oh-d.unit', 'ng/mL');
  await page.sees('[data-measure="25-oh-d"]');
}

/** Has the program fail at the next number. */
async function end(page) {
  await fail(page.driver, 'insertBefore');
  await page.retype('25-oh-d', '7');
  await page.says(SENTENCE);
}

async function isOver(page) {
  const now = await shown(page.driver);
  assert.equal(now.stopped, SENTENCE);
  assert.deepEqual([now.answers, now.status], [0, '']);
}

atClinic('an element that ends', (test) => {
  test('it says so to the reader and to the page', { body: ONE, policy: STRICT }, async (page, { ears }) => {
    await enter(page);
    await end(page);
    await isOver(page);
    const errors = await heard(page, 'cc-error');
    assert.deepEqual(errors, [{ faults: [{ key: '', text: 'it stopped; the console says why' }], stopped: true }]);
    await ears.faults();
  });

  test('it can be started again, with what was typed', { body: ONE, policy: STRICT }, async (page, { ears }) => {
    await enter(page);
    await end(page);
    await page.run('root.querySelector("[part=error] button").click()');
    await page.ready();
    assert.match(await page.value('25-oh-d'), /7/);
    await page.sees('[data-alert="25-oh-d-very-low"]');
    assert.equal(await page.has('[part=error]'), false);
    await ears.faults();
  });

  test('all on the page say so, and the next one starts afresh', { body: ONE + ONE, policy: STRICT }, async (page, { driver, ears }) => {
    await page.ready(2);
    await enter(page);
    await end(page);
    assert.deepEqual(await page.run('return all().map((root) => root.querySelector("[part=error] p").textContent)'), [SENTENCE, SENTENCE]);
    assert.equal((await heard(page, 'cc-error')).length, 2);
    await driver.executeScript(`
      document.querySelectorAll('calcium-compass').forEach((element) => element.remove());
      document.body.append(Object.assign(document.createElement('calcium-compass'), { measures: ['25-oh-d'] }));`);
    await enter(page, '7');
    await page.sees('[data-alert="25-oh-d-very-low"]');
    await ears.faults();
  });

  for (const change of ['wraps the finding', 'replaces all of it by its copy', 'replaces the finding by its copy']) {
    test(`somebody ${change}`, { body: ONE + ONE, policy: STRICT }, async (page, { driver, ears }) => {
      await page.ready(2);
      await enter(page);
      await tamper(driver, CHANGES[change]);
      await page.retype('25-oh-d', '7');
      await isOver(page);
      assert.equal((await heard(page, 'cc-error')).length, 1, 'the other one goes on');
      assert.equal(await page.run('return !!all()[1].querySelector("[data-ready]")'), true);
      await ears.faults();
    });
  }

  test('the program traps', {
    body: ONE,
    head: `<script src="/trap.js"></script>${SCRIPT}`,
    files: { '/trap.js': ['text/javascript', TRAPS] },
  }, async (page, { driver, ears }) => {
    await enter(page);
    await driver.executeScript('trap()');
    await page.says(SENTENCE);
    await isOver(page);
    await ears.faults();
  });

  test('errors of the page around it are none of its business', {
    body: `${ONE}<script src="/host.js"></script>`,
    files: { '/host.js': ['text/javascript', `
      for (const name of ['cc-ready', 'focusin', 'input']) addEventListener(name, () => { throw new Error('of the clinic'); });
      setTimeout(() => { throw new Error('of the clinic'); });
      Promise.reject(new Error('of the clinic'));`] },
  }, async (page, { ears }) => {
    await enter(page);
    await page.retype('25-oh-d', '7');
    await page.sees('[data-alert="25-oh-d-very-low"]');
    assert.deepEqual(await heard(page, 'cc-error'), []);
    assert.notDeepEqual(await ears.faults(), []);
  });
});

atClinic('a frame that ends', (test) => {
  test('it tells its host', {
    head: `<script type="module" src="${calculator}/frame-host.js"></script>`,
    policy: STRICT,
    body: `<iframe title="Calculator" sandbox="allow-scripts" data-calcium-compass="${calculator}/embed.html?measures=25-oh-d&amp;lang=de"></iframe>`,
  }, async (page, { driver, ears }) => {
    await page.until('the frame is ready', async () => (await heard(page, 'cc-ready')).length > 0, 40_000);
    await driver.switchTo().frame(await driver.findElement(By.css('iframe')));
    await enter(page);
    await end(page);
    await isOver(page);
    await driver.switchTo().defaultContent();
    const [error] = await heard(page, 'cc-error');
    assert.equal(error.stopped, true);
    await ears.faults();
  });
});
