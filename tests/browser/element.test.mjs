// The element in a clinic's page: of another origin, under its policy, beside
// its forms, styles and shortcuts.

import assert from 'node:assert/strict';
import { Key } from 'selenium-webdriver';
import { violations } from './axe.mjs';
import { STRICT, atClinic, calculator, heard } from './clinic.mjs';
import { engineName } from './engine.mjs';
import { answers } from './everything.mjs';
import { startFront } from './front.mjs';
import { site, suite } from './suite.mjs';

const LIGHT = '<p id="light">Phone us instead.</p>';
const element = (attributes = '', inside = LIGHT) => `<calcium-compass ${attributes}>${inside}</calcium-compass>`;
const one = element('measures="25-oh-d calcium"');

const isShown = (page, selector) => page.driver.executeScript('return document.querySelector(arguments[0]).getClientRects().length > 0', selector);
const quiet = async ({ ears }) => assert.deepEqual(await ears.faults(), [], 'the console shows errors');

atClinic('the element', (test) => {
  for (const [how, policy] of [['without a policy', ''], ['under a strict policy', STRICT]]) {
    test(`answers ${how}`, { body: one, policy }, async (page, visit) => {
      await page.ready();
      await answers(page);
      assert.equal((await heard(page, 'cc-ready')).length, 1);
      assert.deepEqual(await heard(page, 'cc-result'), [], 'nobody asked for results');
      assert.equal(await isShown(page, '#light'), false);
      await quiet(visit);
    });
  }

  test('has nothing that axe would find', { body: `<main><h1>A clinic</h1>${one}</main>` }, async (page) => {
    await page.ready();
    await answers(page);
    assert.deepEqual(await violations(page.driver), []);
  });

  test('asks for the measures that are set, in their order, in their units', {
    body: element('measures="calcium 25-oh-d" units="25-oh-d=nmol/L calcium=mmol/L"'),
  }, async (page, visit) => {
    await page.ready();
    const names = await page.run('return [...root.querySelectorAll("input[inputmode=decimal]:not([hidden] *)")].map(({ name }) => name).filter((name) => !name.includes("."))');
    assert.deepEqual(names, ['calcium', '25-oh-d']);
    assert.equal(await page.value('25-oh-d.unit'), 'nmol/L');
    await page.age(40);
    await page.type('25-oh-d', '60');
    await page.sees('[data-table="nasem-2011"][data-band="sufficient"]');
    await quiet(visit);
  });

  test('takes a file of settings: range, lead, phone and languages', {
    body: element('settings="/settings.json"'),
    files: { '/settings.json': ['application/json', JSON.stringify({
      measures: ['25-oh-d'], units: { '25-oh-d': 'nmol/L' }, tables: ['ros-2018'], phone: '+44 20 7946 0018',
      lab: { '25-oh-d': { unit: 'nmol/L', low: 50, high: '125' } }, languages: ['en', 'de'],
    })] },
  }, async (page, visit) => {
    await page.ready();
    await page.age(40);
    await page.type('25-oh-d', '28');
    await page.sees('[data-own-range="below-range"]');
    await page.sees('[data-row="ros-2018"]:first-child');
    await page.sees('[data-alert="25-oh-d-very-low"] a[href="tel:+442079460018"]');
    // In another unit the range would be wrong.
    await page.choose('25-oh-d.unit', 'ng/mL');
    await page.until('the range is not used', async () => !(await page.has('[data-own-range]')));
    assert.deepEqual(await page.choices('lang'), ['en', 'de']);
    await page.choose('lang', 'de');
    await page.sees('.cc[lang="de"]');
    assert.equal(await page.value('25-oh-d'), '28');
    assert.equal(await page.driver.executeScript('return document.documentElement.lang + document.title'), 'enA clinic');
    await quiet(visit);
  });

  test('takes the language around it, and another when it is set', { body: `<div lang="fr-CA">${one}</div>` }, async (page) => {
    await page.ready();
    await page.sees('.cc[lang="fr"]');
    await answers(page);
    await page.driver.executeScript('document.querySelector("calcium-compass").lang = "ar"');
    await page.sees('.cc[lang="ar"][dir="rtl"]');
    await page.driver.executeScript('document.querySelector("calcium-compass").voice = "clinician"');
    await page.until('the clinician voice', () => page.has('.said[lang="en"]'));
    assert.equal(await page.value('25-oh-d'), '22');
  });

  test('in another language the cursor, what is open and what was typed stay', { body: element('measures="25-oh-d" units="25-oh-d=ng/mL"') }, async (page) => {
    await page.ready();
    const problems = () => page.run('return [...root.querySelectorAll("[data-problem]")].map(({ dataset }) => dataset.problem)');
    await page.run('root.querySelector("[data-open=\\"25-oh-d-lab\\"]").open = true');
    await page.type('25-oh-d', '22 x');
    await page.run('root.activeElement.setSelectionRange(1, 1)');
    assert.deepEqual(await problems(), []);
    for (const lang of ['fr', 'ar']) {
      await page.driver.executeScript('document.querySelector("calcium-compass").lang = arguments[0]', lang);
      await page.sees(`.cc[lang="${lang}"]`);
      await page.until('the cursor is back', async () => (await page.run('return root.activeElement?.name')) === '25-oh-d');
    }
    assert.equal(await page.run('return root.querySelector("[data-open=\\"25-oh-d-lab\\"]").open'), true);
    await page.keys('1');
    assert.equal(await page.value('25-oh-d'), '212 x');
    // To be taken out while it had the cursor was not to be left: no error yet.
    assert.deepEqual(await problems(), []);
    await page.keys(Key.TAB, Key.TAB);
    await page.sees('[data-problem="unit-unknown"]');
  });

  test('tells results to a page that asks for them, and says so', { body: element('measures="25-oh-d" results'), policy: STRICT }, async (page, visit) => {
    await page.ready();
    await page.says('This page passes what you enter to');
    await answers(page);
    const last = async () => (await heard(page, 'cc-result')).at(-1);
    await page.until('the whole result is told', async () => (await last())?.findings[0]?.unit === 'ng/mL');
    const { findings, alerts, version } = await last();
    const verdict = findings[0].verdicts.find(({ table }) => table === 'nasem-2011');
    assert.deepEqual([findings[0].measure, findings[0].value, verdict.band], ['25-oh-d', '22', 'sufficient']);
    assert.ok(Array.isArray(alerts) && version);
    await quiet(visit);
  });

  test('properties set before the script is known are taken', {
    body: `${element('')}<script src="/early.js"></script>`,
    files: { '/early.js': ['text/javascript', 'Object.assign(document.querySelector("calcium-compass"), { measures: ["25-oh-d"], units: { "25-oh-d": "ng/mL" }, theme: "dark" })'] },
  }, async (page) => {
    await page.ready();
    assert.deepEqual(await page.run('const { measures, units, theme } = document.querySelector("calcium-compass"); return [measures, units, theme, root.querySelector("[name=calcium]:not([hidden] *)")]'),
      ['25-oh-d', '25-oh-d=ng/mL', 'dark', null]);
    const paper = await page.run('return getComputedStyle(root.querySelector(".cc")).backgroundColor');
    assert.equal(paper, 'rgb(20, 24, 26)');
  });

  test('moved, it keeps what was entered', { body: `<div id="a">${one}</div><div id="b"></div>` }, async (page, visit) => {
    await page.ready();
    await answers(page);
    const kept = async (how) => {
      await page.sees('[data-table="nasem-2011"][data-band="sufficient"]');
      assert.deepEqual([await page.value('25-oh-d'), await page.value('25-oh-d.unit'), await page.value('age')], ['22', 'ng/mL', '40'], how);
    };
    await page.driver.executeScript('document.getElementById("b").append(document.querySelector("calcium-compass"))');
    await kept('moved');
    assert.equal((await heard(page, 'cc-ready')).length, 1, 'it was not started again');
    await page.driver.executeAsyncScript(`
      const [done] = arguments, element = document.querySelector('calcium-compass');
      element.remove();
      setTimeout(() => { document.getElementById('a').append(element); done(); }, 300);`);
    await page.ready();
    await kept('taken out and put back');
    const moves = await page.driver.executeScript(`
      const b = document.getElementById('b');
      b.moveBefore?.(document.querySelector('calcium-compass'), null);
      return !!b.moveBefore;`);
    if (moves) await kept('moved without being taken out');
    await quiet(visit);
  });

  test('twenty stand on a page, and each file comes once', {
    body: Array.from({ length: 20 }, () => element('measures="25-oh-d"')).join(''),
    head: '<script type="module" src="/cc/calcium-compass.js"></script>',
  }, async (page, visit) => {
    await page.ready(20);
    const files = visit.clinic.asked.filter((path) => path.startsWith('/cc/'));
    assert.deepEqual(files, [...new Set(files)]);
    assert.ok(files.some((path) => path.endsWith('.wasm')));
    await answers(page);
    assert.equal(await page.run('return all().filter((root) => root.querySelector("[data-table]")).length'), 1, 'the others are their own');
    await quiet(visit);
  });

  test('the page keeps its shortcuts, its forms and its styles', {
    body: `<form id="own" action="/sent"><input id="beside" name="q">${one}</form>`,
    head: `<link rel="stylesheet" href="/clinic.css"><script type="module" src="${calculator}/calcium-compass.js"></script><script src="/keys.js"></script>`,
    files: {
      '/clinic.css': ['text/css', 'html { font-size: 62.5% } input { text-transform: uppercase; color: rgb(1, 2, 3) } .field { display: none } calcium-compass { --cc-rem: 1.6rem }'],
      '/keys.js': ['text/javascript', `
        window.told = [];
        addEventListener('keydown', ({ key }) => told.push('key ' + key));
        addEventListener('input', ({ target }) => told.push('input ' + target.tagName));
        addEventListener('change', ({ target }) => told.push('change ' + target.tagName));
        addEventListener('submit', (event) => { event.preventDefault(); told.push('submit ' + event.target.id); });`],
    },
  }, async (page, visit) => {
    await page.ready();
    await page.type('25-oh-d', '22');
    const told = () => page.driver.executeScript('return told.splice(0)');
    assert.deepEqual(await told(), [], 'typing here is nobody else\'s');
    await page.keys(Key.ENTER);
    assert.deepEqual((await told()).filter((what) => what.startsWith('submit')), []);
    const style = await page.run('const { textTransform, color, fontSize } = getComputedStyle(root.querySelector("[name=\'25-oh-d\']")); return [textTransform, color !== "rgb(1, 2, 3)", parseFloat(fontSize) > 15]');
    assert.deepEqual(style, ['none', true, true]);
    await page.driver.executeScript('document.getElementById("beside").focus()');
    await page.keys('s', Key.ENTER);
    assert.deepEqual(await told(), ['key s', 'input INPUT', 'key Enter', 'change INPUT', 'submit own'].filter((what) => what), 'the page hears its own');
    await quiet(visit);
  });

  test('goes on by keyboard alone, in and out', { body: `<button id="before">before</button>${element('measures="25-oh-d" units="25-oh-d=ng/mL"')}<button id="after">after</button>` }, async (page) => {
    await page.ready();
    await page.driver.executeScript('document.getElementById("before").focus()');
    const focused = () => page.run('return root.activeElement?.name ?? document.activeElement.id');
    for (let tabs = 0; (await focused()) !== '25-oh-d' && tabs < 40; tabs += 1) await page.keys(Key.TAB);
    await page.keys('22');
    await page.sees('[data-measure="25-oh-d"]');
    for (let tabs = 0; (await focused()) !== 'after' && tabs < 80; tabs += 1) await page.keys(Key.TAB);
    assert.equal(await focused(), 'after');
  });
});

// What is told in the element, in cc-error, and with the page's own words still there.
// What each setting may be is a table of src/form/host/check.rs.
const own = { head: '<script type="module" src="/cc/calcium-compass.js"></script>' };
const FAULTS = [
  ['an unknown language', { body: element('lang="it"') }, 'lang: "it" is not a language of the calculator'],
  ['pairs that are none', { body: element('units="ng/mL"') }, 'units.ng/mL: "ng/mL" is not the id of a measure'],
  ['settings that are not there', { body: element('settings="/none.json"') }, 'settings: this could not be fetched; is it there'],
  ['settings that are not JSON', { body: element('settings="/s.json"'), files: { '/s.json': ['application/json', '{'] } }, 'settings: this is not JSON: "/s.json"'],
  ['settings that are a list', { body: element('settings="/s.json"'), files: { '/s.json': ['application/json', '[]'] } }, 'settings: is not an object'],
  ['no wasm', { ...own, body: one, gone: ['.wasm'] }, '.wasm: 404'],
  ['no words', { ...own, body: one, gone: ['words-'] }, 'lang: its words did not come'],
  ['no form', { ...own, body: one, gone: ['element-en-'] }, 'lang: its form did not come'],
  ['no style', { ...own, body: one, gone: ['.css'] }, '.css: 404'],
  ['a policy without wasm-unsafe-eval', { body: one, policy: STRICT.replace(" 'wasm-unsafe-eval'", '') }, "the page's policy must allow 'wasm-unsafe-eval'"],
  ['a policy without connect-src', { body: one, policy: STRICT.replace(/connect-src [^;]*;/, '') }, 'could not be fetched'],
  ['a browser without WebAssembly', { body: one, head: `<script src="/old.js"></script><script type="module" src="${calculator}/calcium-compass.js"></script>`, files: { '/old.js': ['text/javascript', 'delete window.WebAssembly'] } }, 'WebAssembly is switched off here', 'there is no WebAssembly'],
];

atClinic('the element with', (test) => {
  // What the reader is told and, where it is not the same, what the page around is.
  for (const [what, clinic, said, told = said] of FAULTS) {
    test(what, clinic, async (page) => {
      await page.says(said);
      assert.equal(await isShown(page, '#light'), true, 'the page\'s own words stay');
      assert.equal(await page.run('return root.querySelector("[part=error]").getAttribute("role")'), 'alert');
      const faults = (await heard(page, 'cc-error')).flatMap(({ faults }) => faults.map(({ key, text }) => (key ? `${key}: ${text}` : text)));
      assert.ok(faults.some((fault) => fault.includes(told)), faults.join('; '));
    });
  }

  test('a lost file that comes back is asked for again', { ...own, body: one, gone: ['.wasm'] }, async (page, { clinic }) => {
    await page.says('.wasm: 404');
    clinic.gone.clear();
    await page.press('[part=error] button');
    await page.ready();
    await answers(page);
  });

  test('a wrong value set later goes on as it was, and says so', { body: one }, async (page) => {
    await page.ready();
    await answers(page);
    await page.driver.executeScript('document.querySelector("calcium-compass").voice = "loud"');
    await page.says('voice: "loud" is not plain or clinician');
    assert.equal(await page.value('25-oh-d'), '22');
    assert.equal((await heard(page, 'cc-error')).length, 1);
  });
});

// The same site at another address, of the same origin as the open page.
const another = (url) => new URL(new URL(site.deep).pathname, url).href;

// The page at one address is a Yew app, the element of another is a second one.
// Firefox's driver runs a test's scripts in a sandbox, whose elements hear no
// typing: there is no test of it there.
if (engineName !== 'firefox') suite('the element inside another Yew app', (test) => {
  test('neither hears the other', async (page, { driver, url }) => {
    await driver.executeAsyncScript(`
      const done = arguments[arguments.length - 1], real = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) { window.mode = options.mode; return (window.closedRoot = real.call(this, options)); };
      import(arguments[0] + 'calcium-compass.js').then(() => {
        const element = document.createElement('calcium-compass');
        element.setAttribute('measures', '25-oh-d');
        addEventListener('cc-ready', () => done());
        addEventListener('cc-error', ({ detail }) => done(detail));
        document.querySelector('#meaning').prepend(element);
      });`, another(url));
    assert.equal(await driver.executeScript('return window.mode'), 'closed');
    await driver.executeScript('closedRoot.querySelector(`[name="25-oh-d"]`).focus()');
    await page.keys('33 ng/mL');
    await page.until('the inner one answers', () => driver.executeScript('return !!closedRoot.querySelector("[data-table]")'));
    assert.deepEqual(await page.results(), { findings: [], alerts: [], problems: [] }, 'the outer one heard');
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.sees('[data-measure="25-oh-d"] [data-table]');
    assert.equal(await driver.executeScript('return closedRoot.querySelector("[name=\'25-oh-d\']").value'), '33 ng/mL');
  });
});

// A calculator that stayed would take 50 kB each time. Yew itself never lets go
// of the listeners of a root (dom_bundle/subtree_root.rs): 0.6 kB. What stays is a matter
// of the program: two hundred times in Chromium, a quarter of it in the others.
const TIMES = engineName === 'chromium' ? 200 : 48;
suite('the element, put in and taken out again and again', (test) => {
  // In a script of the page: what Firefox's driver runs has a window of its own.
  const MOUNTS = `window.mounts = async (site, times) => {
    await import(site + 'calcium-compass.js');
    const sizes = [];
    for (let i = 0; i < times; i += 1) {
      const element = Object.assign(document.createElement('calcium-compass'), { measures: ['25-oh-d'] });
      const ready = new Promise((resolve) => element.addEventListener('cc-ready', resolve, { once: true }));
      document.body.append(element);
      await ready;
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
      if ((i + 1) % (times / 4) === 0) {
        const name = performance.getEntriesByType('resource').map(({ name }) => name).find((name) => name.startsWith(site + 'guest-') && !name.endsWith('.wasm'));
        const wasm = await (await import(name.split('#')[0] + '#1')).default(); // the first program of the page
        sizes.push(wasm.memory.buffer.byteLength);
      }
    }
    return sizes;
  };`;
  test('leaves nothing of its own behind', async (page, { driver }) => {
    const front = await startFront(site.base, { firstScript: MOUNTS });
    try {
      await page.open(front.url);
      await driver.manage().setTimeouts({ script: 110_000 });
      const sizes = await driver.executeAsyncScript(
        'mounts(arguments[0], arguments[1]).then(arguments[2], (error) => arguments[2](String(error)))', another(front.url), TIMES);
      await driver.manage().setTimeouts({ script: 60_000 });
      assert.ok(Array.isArray(sizes), sizes);
      console.log(`wasm memory after each quarter of ${TIMES} mounts: ${sizes.map((size) => size / 1024)} kB`);
      assert.ok(sizes[3] - sizes[0] <= 150 * 1024, `the memory grows: ${sizes}`);
      assert.equal(await page.has('[data-ready]'), true);
    } finally {
      await driver.get('about:blank');
      front.stop();
    }
  }, { open: false });
});
