// The frame in a clinic's page: of another origin, in a sandbox that leaves it
// scripts and nothing else. It has no origin, no storage, no clipboard, no printer.

import assert from 'node:assert/strict';
import { By, Key } from 'selenium-webdriver';
import { violations } from './axe.mjs';
import { Guest, STRICT, atClinic, calculator, heard } from './clinic.mjs';
import { engineName } from './engine.mjs';
import { answers } from './everything.mjs';
import { site, suite } from './suite.mjs';

const SCRIPT = `<script type="module" src="${calculator}/frame-host.js"></script>`;
const VITAMIN_D = 'measures=25-oh-d';

/** A page with the frame, whose script gives it its address. */
const framed = (query = VITAMIN_D, more = {}) => ({
  head: SCRIPT,
  policy: STRICT,
  body: `<iframe title="Calculator" sandbox="allow-scripts" data-calcium-compass="${calculator}/embed.html?${query}"></iframe>`,
  ...more,
});

/** A page with the frame and no script: what its address says is all it knows. */
const alone = (query) => ({
  head: '',
  policy: STRICT,
  body: `<iframe title="Calculator" sandbox="allow-scripts" src="${calculator}/embed.html?${VITAMIN_D}&amp;${query}"></iframe>`,
});

/** The frame told that it is ready; from here on the test is inside. */
async function inside(page) {
  await page.until('the frame is ready', async () => (await heard(page, 'cc-ready')).length > 0, 40_000);
  await enter(page);
}

async function enter(page) {
  await page.driver.switchTo().frame(await page.driver.findElement(By.css('iframe')));
  await page.ready();
}

/** Runs something on the page around, then goes back inside. */
async function around(page, body) {
  await page.driver.switchTo().defaultContent();
  const said = await body();
  await page.driver.switchTo().frame(await page.driver.findElement(By.css('iframe')));
  return said;
}

const told = (page, name) => around(page, () => heard(page, name));
const height = (page) => around(page, () => page.driver.executeScript('return document.querySelector("iframe").clientHeight'));
const bottom = (page) => page.driver.executeScript('return Math.ceil(document.querySelector("calcium-compass").getBoundingClientRect().bottom + scrollY)');

/** The frame is as high as what is in it. */
const fits = (page) => page.until('the frame fits', async () => Math.abs(await height(page) - await bottom(page)) <= 1);

// An engine says in the console what a sandbox forbids. Not a fault of the page.
const FORBIDDEN = /sandboxed|allow-modals|[Cc]lipboard/;

async function quiet(page, { ears }) {
  await page.driver.switchTo().defaultContent();
  assert.deepEqual((await ears.faults()).filter((fault) => !FORBIDDEN.test(fault)), [], 'the console shows errors');
}

atClinic('the frame', (test) => {
  test('hands over one port, and all else goes over that', framed(), async (page, visit) => {
    await inside(page);
    assert.equal(await page.driver.executeScript('return origin'), 'null', 'it is sandboxed');
    await answers(page);
    assert.deepEqual(await told(page, 'message'), [['calcium-compass', 'null', 1]]);
    assert.equal((await told(page, 'cc-connected')).length, 1);
    assert.equal((await told(page, 'cc-ready')).length, 1);
    assert.deepEqual(await told(page, 'cc-result'), [], 'nobody asked for results');
    await quiet(page, visit);
  });

  test('stands in a page that has isolated itself', framed(VITAMIN_D, { isolated: true }), async (page, visit) => {
    await inside(page);
    await answers(page);
    await quiet(page, visit);
  });

  test('says that nothing is kept', framed(), async (page) => {
    await inside(page);
    await page.says('Nothing is kept here: it is gone when you close the page.');
  });

  test('is as high as what is in it, when that grows and when it shrinks', framed(), async (page, visit) => {
    await inside(page);
    await fits(page);
    const empty = await height(page);
    await answers(page);
    await page.until('it grows', async () => await height(page) > empty + 200);
    await fits(page);
    await page.press('[data-tool="clear"]');
    await page.until('it shrinks', async () => await height(page) < empty + 200);
    await fits(page);
    await quiet(page, visit);
  });

  test('is so in a page that counts borders in too', framed(VITAMIN_D, {
    head: `<link rel="stylesheet" href="/clinic.css">${SCRIPT}`,
    files: { '/clinic.css': ['text/css', '* { box-sizing: border-box } iframe { border: 10px solid }'] },
  }), async (page) => {
    await inside(page);
    await fits(page);
  });

  test('tells results to a page that asks for them, and says so', framed(`${VITAMIN_D}&amp;results`), async (page, visit) => {
    await inside(page);
    await page.says('This page passes what you enter to');
    await answers(page);
    const last = async () => (await told(page, 'cc-result')).at(-1);
    await page.until('the whole result is told', async () => (await last())?.findings[0]?.unit === 'ng/mL');
    const { findings } = await last();
    const verdict = findings[0].verdicts.find(({ table }) => table === 'nasem-2011');
    assert.deepEqual([findings[0].measure, findings[0].value, verdict.band], ['25-oh-d', '22', 'sufficient']);
    await quiet(page, visit);
  });

  test('takes its settings from its address', framed('measures=25-oh-d&amp;units=25-oh-d%3Dnmol/L&amp;lang=de&amp;lab.25-oh-d.unit=nmol/L&amp;lab.25-oh-d.low=50'), async (page) => {
    await inside(page);
    await page.sees('.cc[lang="de"]');
    await page.age(40);
    await page.enter('25-oh-d', '40', 'nmol/L');
    await page.sees('[data-own-range="below-range"]');
  });

  test('takes other settings over the port, and keeps what was typed', framed(), async (page, visit) => {
    await inside(page);
    await answers(page);
    const set = (settings) => around(page, () => page.driver.executeScript(`
      const frame = document.querySelector('iframe');
      (frame.wrappedJSObject ?? frame).setSettings(${JSON.stringify(settings)})`));
    await set({ lang: 'ar', theme: 'dark' });
    await page.sees('.cc[lang="ar"][dir="rtl"]');
    assert.equal(await page.value('25-oh-d'), '22');
    assert.equal(await page.run('return getComputedStyle(root.querySelector(".cc")).backgroundColor'), 'rgb(20, 24, 26)');
    assert.equal(await page.run('return getComputedStyle(document.documentElement).colorScheme'), 'dark');
    await set({ colour: 'red' });
    await page.until('the fault is told', async () => (await told(page, 'cc-error')).length > 0);
    assert.deepEqual((await told(page, 'cc-error'))[0].faults, [{ key: 'colour', text: 'there is no such setting' }]);
    assert.equal(await page.value('25-oh-d'), '22');
    await quiet(page, visit);
  });

  test('tells what is wrong in its address', framed('measures=vitamin-q&amp;colour=red'), async (page) => {
    await page.until('the faults are told', async () => (await heard(page, 'cc-error')).length > 0, 40_000);
    const faults = (await heard(page, 'cc-error')).flatMap(({ faults }) => faults.map(({ key }) => key));
    assert.deepEqual(faults.sort(), ['colour', 'measures.0']);
  });

  test('where nothing may be printed or copied, the text is there to be copied by hand', framed(), async (page, visit) => {
    await inside(page);
    await answers(page);
    // Firefox lets a sandbox copy what a hand has just asked for.
    for (const tool of engineName === 'firefox' ? ['print'] : ['print', 'copy-short']) {
      // The page around makes the frame higher a moment after an answer, and the
      // button moves away from under the click.
      await page.until('the text is there', async () => {
        if (!(await page.has('#by-hand'))) await page.press(`[data-tool="${tool}"]`);
        return page.has('#by-hand');
      });
      const text = await page.run('return root.querySelector("#by-hand").value');
      assert.ok(text.includes('25-OH-D in blood): 22 ng/mL'), text);
      await page.press('[data-tool="close"]');
      await page.until('it is closed', async () => !(await page.has('#by-hand')));
    }
    if (engineName === 'firefox') {
      await page.press('[data-tool="copy-short"]');
      await page.says('Text copied.');
    }
    await quiet(page, visit);
  });

  test('loads from its own origin and from no other', framed(`${VITAMIN_D}&amp;languages=en%20fr`), async (page, { clinic }) => {
    await inside(page);
    await page.choose('lang', 'fr');
    await page.sees('.cc[lang="fr"]');
    const lost = await page.driver.executeAsyncScript(`
      const [there, done] = arguments, lost = [];
      const add = (tag, name) => new Promise((over) => {
        const element = document.createElement(tag);
        element.onload = over;
        element.onerror = () => { lost.push(name); over(); };
        element.src = there + name;
        document.body.append(element);
      });
      Promise.all([add('img', 'picture'), add('script', 'script'), fetch(there + 'data').catch(() => lost.push('data'))])
        .then(() => done(lost));`, clinic.url);
    for (const name of ['picture', 'script', 'data']) assert.ok(lost.includes(name), `${name}: ${lost}`);
    const asked = clinic.asked.filter((path) => /picture|script|data/.test(path));
    assert.deepEqual(asked, []);
  });

  test('has nothing that axe would find', framed(), async (page) => {
    await inside(page);
    await answers(page);
    // The first heading is that of the page around.
    const found = await violations(page.driver);
    assert.deepEqual(found.filter((one) => !one.startsWith('page-has-heading-one')), []);
  });

  test('goes on by keyboard alone, in and out', framed('measures=25-oh-d&amp;units=25-oh-d%3Dng/mL', {
    body: `<button id="before">before</button>${framed().body.replace('?', '?units=25-oh-d%3Dng/mL&amp;')}<button id="after">after</button>`,
  }), async (page) => {
    await inside(page);
    await around(page, () => page.driver.executeScript('document.getElementById("before").focus()'));
    const field = () => page.run('return document.hasFocus() ? root.activeElement?.name ?? "" : ""');
    const outer = () => around(page, () => page.driver.executeScript('return document.activeElement.id'));
    const tab = () => around(page, () => page.keys(Key.TAB));
    for (let tabs = 0; (await field()) !== '25-oh-d' && tabs < 40; tabs += 1) await tab();
    await around(page, () => page.keys('22'));
    await page.sees('[data-measure="25-oh-d"]');
    for (let tabs = 0; (await outer()) !== 'after' && tabs < 80; tabs += 1) await tab();
    assert.equal(await outer(), 'after');
  });
});

const NAMELESS = 'the address must name the page around it, like ?host=https://clinic.example';

atClinic('the frame of a page that', (test) => {
  for (const [how, query] of [
    ['does not say who it is', ''],
    ['says less than an origin', 'host=clinic.example'],
    ['says more than an origin', 'host=https://clinic.example/page'],
    ['says anybody', 'host=*'],
    ['says nobody', 'host=null'],
  ]) {
    test(`${how} tells it nothing`, alone(query), async (page, visit) => {
      await enter(page);
      assert.ok((await page.driver.executeScript('return document.querySelector("[role=alert]").textContent')).includes(NAMELESS));
      await answers(page);
      assert.deepEqual(await told(page, 'message'), []);
      await quiet(page, visit);
    });
  }

  test('is somebody else tells it nothing', alone('results&amp;host=http://127.0.0.1:9'), async (page, { ears }) => {
    await enter(page);
    await answers(page);
    assert.deepEqual(await told(page, 'message'), []);
    await ears.faults(); // an engine may say that the message had nobody to hear it
  });

  test('is written as the guide says hears it without the script', {
    ...alone(''),
    head: '<script src="/named.js"></script>',
    body: '',
    files: { '/named.js': ['text/javascript', `addEventListener('load', () => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = '${calculator}/embed.html?measures=25-oh-d&host=' + location.origin;
      addEventListener('message', ({ ports: [port] }) => { port.onmessage = ({ data }) => heard.push(['cc-' + data.type, data]); });
      document.body.append(frame);
    })`] },
  }, async (page, visit) => {
    await inside(page);
    await page.until('its height is told', async () => (await told(page, 'cc-height')).at(-1)?.height > 500);
    await quiet(page, visit);
  });

  test('has other frames takes the port of this one alone', framed(), async (page, visit) => {
    await inside(page);
    await around(page, () => page.driver.executeScript(`
      postMessage({ type: 'calcium-compass' }, '*', [new MessageChannel().port1]);`));
    await page.until('it heard both', async () => (await told(page, 'message')).length === 2);
    assert.equal((await told(page, 'cc-connected')).length, 1);
    await quiet(page, visit);
  });
});

// The pages that a clinic can look at and take over.
suite('the demonstration', (test) => {
  for (const [name, lang] of [['frame.html', 'en'], ['frame-strict.html', 'ar']]) {
    test(`${name} works`, async (page, { driver }) => {
      await driver.get(`${site.base}demo/${name}`);
      const guest = await frameOf(driver);
      await guest.sees(`.cc[lang="${lang}"]`);
      await answers(guest);
      await driver.switchTo().defaultContent();
      const high = await driver.executeScript('return document.querySelector("iframe").style.height');
      assert.match(high, /^\d{3,5}px$/);
      if (name === 'frame.html') {
        await page.until('the page hears', () => driver.executeScript('return document.getElementById("heard").textContent.startsWith("results: 1,")'));
      }
    }, { open: false });
  }
});

/** The inside of the frame of the open page, when it can be used. */
async function frameOf(driver) {
  const guest = new Guest(driver);
  await driver.wait(() => driver.executeScript('return Boolean(document.querySelector("iframe")?.style.height)'), 40_000);
  await enter(guest);
  return guest;
}
