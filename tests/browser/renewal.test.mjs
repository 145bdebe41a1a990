// A newer version never disturbs anybody who types, and what was typed goes over
// the reload: into the same fields, and nowhere else.

import assert from 'node:assert/strict';
import { answers } from './everything.mjs';
import { hosted, newer, reload, shows, speak, state, take, told, version } from './hosted.mjs';
import { look } from './worker.mjs';
import { Key } from 'selenium-webdriver';
import { engineName } from './engine.mjs';

/** Longer than the half second that the page itself waits after a field was left:
 * that nothing comes cannot be seen earlier. */
const aMoment = (driver) => driver.executeAsyncScript('setTimeout(arguments[0], 700)');

/** Where everything is in the page. */
const places = (driver) => driver.executeScript(`
  return [...document.querySelectorAll('#app :is(header, main, footer, section, fieldset, input, select, p, h1, h2, h3)')]
    .filter((part) => !part.closest('[role="status"]') && !part.querySelector('[data-tool="install"]'))
    .map((part) => { const { x, y, width, height } = part.getBoundingClientRect(); return [x, y + scrollY, width, height].join(); });`);

/** What has moved so far by itself, where the engine counts it. */
const shift = (driver) => driver.executeAsyncScript(`
  const done = arguments[arguments.length - 1];
  let sum = 0;
  const add = (list) => { for (const { value } of list.getEntries()) sum += value; };
  new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => done(sum), 300);`);

/** Everything that a person can have filled in, and how it stands. */
const filled = (driver) => driver.executeScript(`
  return [...document.querySelectorAll('#app :is(input, select)[name]')]
    .filter((one) => /radio|checkbox/.test(one.type) ? one.checked : one.value)
    .map(({ name, value }) => name + '=' + value);`);

const kept = (driver) => driver.executeAsyncScript(`
  const done = arguments[arguments.length - 1];
  (async () => {
    const databases = await Promise.resolve(indexedDB.databases?.()).catch(() => []);
    return [location.href, history.length, JSON.stringify(history.state), document.cookie, localStorage.length, sessionStorage.length, databases?.length ?? 0];
  })().then(done);`);

/** A worker that answers only some of what it is asked. */
const MUTE = (which) => `
  const post = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (data) { if (${which}) post.call(this, data); };`;

const arrives = async (page, { driver, host }) => {
  host.release(newer());
  await look(driver);
  // WebKit may look for it a moment later than it is asked to.
  await page.until('a newer version waits', async () => (await state(page)).waiting, 30_000);
  assert.deepEqual(await state(page), { waiting: true, active: true });
};

hosted('renewal', (test) => {
  test('nothing appears while somebody types or goes from field to field', async (page, visit) => {
    const { driver } = visit;
    await page.age(40);
    await page.type('25-oh-d', '2');
    await arrives(page, visit);
    await aMoment(driver);
    assert.equal(await shows(driver, 'reload'), false);
    await page.keys('2');
    await page.choose('25-oh-d.unit', 'ng/mL');
    // At once: a driver takes half a second to click where it is busy, as long as leaving takes.
    await driver.executeScript('document.querySelector("[name=age]").focus()');
    await aMoment(driver);
    assert.equal(await shows(driver, 'reload'), false);
    assert.equal(await page.value('25-oh-d'), '22');
    await page.sees('[data-table="nasem-2011"][data-band="sufficient"]');
    await told(page);
    assert.equal(await version(driver), '1');
  });

  for (const [where, top, tools] of [['at the top', 0, ['reload']], ['at the end', 1e6, ['reload', 'install']]]) {
    test(`what appears moves nothing, ${where} of the page`, async (page, visit) => {
      const { driver } = visit;
      await answers(page);
      await driver.executeScript('document.activeElement.blur(); scrollTo({ top: arguments[0], behavior: "instant" })', top);
      const [before, moved] = [await places(driver), engineName === 'chromium' && await shift(driver)];
      if (tools.includes('install')) {
        await driver.executeScript(`
          const offer = new Event('beforeinstallprompt', { cancelable: true });
          dispatchEvent(offer);`);
      }
      await arrives(page, visit);
      for (const tool of tools) await page.until(`${tool} is there`, () => shows(driver, tool));
      const after = await places(driver);
      assert.ok(before.length > 30, `${before.length} parts`);
      // The foot has grown by the offer, which is its last line.
      const differ = before.filter((place, at) => place !== after[at]);
      assert.ok(differ.length <= (tools.includes('install') ? 1 : 0), `${differ}`);
      if (engineName === 'chromium') assert.equal(await shift(driver), moved);
    });
  }

  test('what was typed, ticked, chosen and opened is there after the reload', async (page, visit) => {
    const { driver } = visit;
    await page.age(67);
    await page.choose('sex', 'f');
    await page.choose('vka', 'no');
    await page.choose('kidney', 'yes');
    await page.flag('sarcoidosis');
    await page.enter('25-oh-d', '<22,5', 'ng/mL');
    await page.retype('25-oh-d.date', '');
    await page.retype('dp-ucmgp', 'abc');
    await page.enter('vitamin-d-intake', '7000', 'IU');
    await page.choose('vitamin-d-intake.per', 'week');
    await page.leave();
    const [before, said, place] = [await filled(driver), await page.results(), await kept(driver)];
    assert.ok(before.length > 10 && said.findings.length > 0 && said.problems.length > 0, JSON.stringify([before, said]));
    await arrives(page, visit);
    await told(page);
    await take(page);
    assert.equal(await version(driver), '2');
    await page.until('all is there again', async () => JSON.stringify(await filled(driver)) === JSON.stringify(before));
    await page.until('the results are the same', async () => JSON.stringify(await page.results()) === JSON.stringify(said));
    assert.match(await page.words('[role="status"]:has([data-tool])'), /This is the new version/);
    assert.deepEqual(await kept(driver), place, 'something of it was kept elsewhere');
    assert.equal(await driver.executeScript('return window.name'), '');
    // A person's own reload forgets, as before.
    await reload(page);
    assert.deepEqual((await page.results()).findings, []);
  });

  test('language and wording go over too', async (page, visit) => {
    const { driver } = visit;
    await speak(page, 'fr');
    await page.choose('voice', 'clinician');
    await page.enter('25-oh-d', '22', 'ng/mL');
    await arrives(page, visit);
    await told(page);
    await take(page);
    await page.until('both are back', async () => await page.value('lang') === 'fr' && await page.value('voice') === 'clinician');
    assert.equal(await driver.executeScript('return document.documentElement.lang'), 'fr');
    assert.equal(await page.value('25-oh-d'), '22');
  });

  test('after a link, what was typed since counts', async (page, visit) => {
    const { driver, host } = visit;
    await driver.get('about:blank');
    await page.open(`${host.url()}#25-oh-d=22&25-oh-d.unit=ng%2FmL&vka=yes`);
    await page.retype('25-oh-d', '31');
    await page.choose('vka', 'no');
    await arrives(page, visit);
    await told(page);
    await take(page);
    await page.until('the later number', async () => await page.value('25-oh-d') === '31');
    assert.ok((await filled(driver)).includes('vka=no'));
    assert.equal(await driver.executeScript('return location.href'), host.url());
  });

  test('two pages keep to their own entries', async (page, visit) => {
    const { driver, host } = visit;
    const first = await driver.getWindowHandle();
    await page.enter('25-oh-d', '22', 'ng/mL');
    await driver.switchTo().newWindow('tab');
    try {
      await page.open(host.url());
      await page.enter('25-oh-d', '80', 'nmol/L');
      await arrives(page, visit);
      await told(page);
      await take(page);
      await page.until('its own', async () => await page.value('25-oh-d') === '80');
      const second = await driver.getWindowHandle();
      await driver.switchTo().window(first);
      assert.equal(await page.value('25-oh-d'), '22');
      await told(page);
      await take(page);
      await page.until('its own', async () => await page.value('25-oh-d') === '22');
      assert.equal(await page.value('25-oh-d.unit'), 'ng/mL');
      await driver.switchTo().window(second);
    } finally {
      await driver.close();
      await driver.switchTo().window(first);
    }
  });

  test('where the worker forgets what was typed the page says to look', async (page, visit) => {
    await page.enter('25-oh-d', '22', 'ng/mL');
    await arrives(page, visit);
    await told(page);
    await take(page);
    await page.until('the page says so', () => visit.driver.executeScript(
      'return document.querySelector(`[role="status"]:has([data-tool])`).innerText.includes("Please check what you typed")'), 15_000);
    await page.type('25-oh-d', '2');
    await page.until('and no longer', async () => visit.driver.executeScript(
      'return document.querySelector(`[role="status"]:has([data-tool])`).innerText === ""'));
  }, { prepare: (host) => { host.prelude = MUTE('data === true'); } });

  test('where the worker does not take what was typed the page stays and says so', async (page, visit) => {
    const { driver } = visit;
    await page.enter('25-oh-d', '22', 'ng/mL');
    await arrives(page, visit);
    await told(page);
    await driver.executeScript('window.before = true');
    await (await page.field('[data-tool="reload"]')).click();
    const says = () => driver.executeScript('return document.querySelector(`[role="status"]:has([data-tool])`).innerText');
    await page.until('the page says so', async () => (await says()).includes('this page stays'), 15_000);
    assert.ok(!(await says()).includes('is ready'), 'the other sentence is gone');
    assert.equal(await driver.executeScript('return window.before'), true, 'it is the same page');
    assert.equal(await page.value('25-oh-d'), '22');
    assert.equal(await version(driver), '1');
    await page.sees('[data-table="nasem-2011"][data-band="sufficient"]');
    // Without a number there is nothing to lose.
    await page.retype('25-oh-d', '');
    await told(page);
    await take(page);
  }, { prepare: (host) => { host.prelude = MUTE('false'); } });

  test('the button can be reached and pressed by keys alone', async (page, visit) => {
    const { driver } = visit;
    await arrives(page, visit);
    await told(page);
    for (let step = 0; step < 120; step += 1) {
      await page.keys(Key.TAB);
      if (await driver.executeScript('return document.activeElement.dataset.tool === "reload"')) break;
    }
    await driver.executeScript('window.before = true');
    await page.keys(Key.ENTER);
    await page.until('the newer version is there', async () => await version(driver).catch(() => '1') === '2', 30_000);
  });
});
