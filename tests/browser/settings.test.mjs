// A host may hand over anything as settings, stand on old scripts that change every
// object, and forbid what it likes. What is wrong is told by its name, in no time.

import assert from 'node:assert/strict';
import { STRICT, atClinic, calculator, heard } from './clinic.mjs';
import { alike, site, suite } from './suite.mjs';

const ELEMENT = '<calcium-compass><p>Our own words.</p></calcium-compass>';
const SCRIPT = `<script type="module" src="${calculator}/calcium-compass.js"></script>`;

/** Values, the keys that are told, and how. */
const WRONG = [
  ['a number as a language', '{ lang: 5 }', ['lang'], /"5" is not a language/],
  ['a list as a language', '{ lang: ["de"] }', ['lang'], /is not a text/],
  ['an object as a theme', '{ theme: {} }', ['theme'], /is not a text/],
  ['a text as units', '{ units: "ng/mL" }', ['units'], /is not an object/],
  ['a list as units', '{ units: ["ng/mL"] }', ['units'], /is not an object/],
  ['a text as a range', '{ lab: { "25-oh-d": "50" } }', ['lab.25-oh-d'], /is not an object/],
  ['two that are wrong', '{ phone: 1, colour: "red" }', ['phone', 'colour'], /"1" is not a phone number/],
  ['a measure twice', '{ measures: ["25-oh-d", "calcium", "25-oh-d"] }', ['measures.2'], /"25-oh-d" is there twice/],
  ['five thousand measures', '{ measures: Array(5000).fill("25-oh-d") }', ['measures'], /has more than 200 parts/],
  ['a hundred thousand names', 'Object.fromEntries(Array.from({ length: 100000 }, (_, i) => ["x" + i, 1]))', [''], /has more than 200 parts/],
  ['one that holds itself', '(() => { const a = {}; a.lab = a; return a; })()', ['lab.lab.lab'], /neither a text, a list nor a plain object/],
  ['a Map', 'new Map([["lang", "de"]])', ['settings'], /is not an object/],
  ['a Map within', '{ lab: new Map() }', ['lab'], /neither/],
  ['a Date', '{ phone: new Date() }', ['phone'], /neither/],
  ['a function', '{ phone() {} }', ['phone'], /neither/],
  ['a name that every object has', '{ lang: "constructor" }', ['lang'], /not a language/],
  ['another one', 'JSON.parse(\'{"__proto__": {"lang": "de"}}\')', ['__proto__'], /no such setting/],
];

atClinic('settings that are wrong', (test) => {
  for (const [what, settings, keys, text] of alike(WRONG, 'one that holds itself', 'a Map')) {
    test(what, {
      body: ELEMENT,
      policy: STRICT,
      head: `<script src="/set.js"></script>${SCRIPT}`,
      files: { '/set.js': ['text/javascript', `addEventListener('DOMContentLoaded', () => { document.querySelector('calcium-compass').settings = ${settings}; })`] },
    }, async (page, { ears }) => {
      await page.until('it says what is wrong', async () => (await heard(page, 'cc-error')).length > 0, 20_000);
      const [{ faults }] = await heard(page, 'cc-error');
      assert.deepEqual(faults.map(({ key }) => key), keys);
      assert.match(faults[0].text, text);
      await page.says('The calculator did not start.');
      assert.equal(await page.driver.executeScript('return document.querySelector("calcium-compass").getAttribute("theme")'), null);
      assert.deepEqual(await ears.faults(), []);
    });
  }

  test('a change that is wrong leaves it as it was, and says so in its language', { body: '<calcium-compass lang="fr" measures="25-oh-d"></calcium-compass>', policy: STRICT }, async (page, { ears }) => {
    await page.ready();
    await page.driver.executeScript('document.querySelector("calcium-compass").settings = { colour: "red" }');
    await page.says('Cette page a mal réglé le calculateur. Le calculateur continue comme avant.');
    assert.deepEqual(await page.run('const details = root.querySelector("[part=error] details"); return [details.open, details.lastChild.textContent, details.lastChild.lang]'),
      [false, 'colour: there is no such setting', 'en']);
    assert.equal(await page.run('return !!root.querySelector("[data-ready]")'), true);
    assert.deepEqual(await ears.faults(), []);
  });
});

atClinic('an element in a page', (test) => {
  test('whose scripts have given every list and object more', {
    body: ELEMENT,
    policy: STRICT,
    head: `<script src="/old.js"></script>${SCRIPT}`,
    files: { '/old.js': ['text/javascript', 'Array.prototype.last = function () {}; Object.prototype.each = function () {}; String.prototype.strip = function () {};'] },
  }, async (page, { ears }) => {
    await page.driver.executeScript('document.querySelector("calcium-compass").settings = { measures: ["25-oh-d"], units: { "25-oh-d": "ng/mL" } }');
    await page.ready();
    assert.equal(await page.value('25-oh-d.unit'), 'ng/mL');
    assert.deepEqual([await heard(page, 'cc-error'), await ears.faults()], [[], []]);
  });

  test('that forbids all HTML and scripts made of texts', {
    body: '<calcium-compass measures="25-oh-d" results></calcium-compass>',
    policy: `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`,
  }, async (page, { ears }) => {
    await page.ready();
    await page.age(40);
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.sees('[data-table="nasem-2011"][data-band="sufficient"]');
    await page.until('its results are told', async () => (await heard(page, 'cc-result')).at(-1)?.findings.length === 1);
    await page.driver.executeScript('document.querySelector("calcium-compass").lang = "ar"');
    await page.sees('.cc[lang="ar"][dir="rtl"]');
    await page.press('[data-tool="clear"]');
    await page.until('it is empty', async () => !(await page.has('[data-table]')));
    assert.deepEqual([await heard(page, 'cc-error'), await ears.faults()], [[], []]);
    const forbids = await page.driver.executeScript(`
      try {
        document.createElement('p').innerHTML = '<b></b>';
        return !('trustedTypes' in window);
      } catch {
        return true;
      }`);
    assert.equal(forbids, true, 'the engine does what the policy says, if it knows such policies');
    await ears.faults(); // it says so
  });

  test('in which its name is taken', {
    body: ELEMENT,
    head: `<script src="/taken.js"></script>${SCRIPT}`,
    files: { '/taken.js': ['text/javascript', 'customElements.define("calcium-compass", class extends HTMLElement {})'] },
  }, async (page) => {
    await page.until('it says so', async () => (await heard(page, 'cc-error')).length > 0);
    assert.match((await heard(page, 'cc-error'))[0].faults[0].text, /taken the name <calcium-compass>/);
  });

  test('that loads it twice', { body: ELEMENT, head: `${SCRIPT}${SCRIPT.replace('.js', '.js?2')}` }, async (page, { ears }) => {
    await page.ready();
    assert.deepEqual([await heard(page, 'cc-error'), await ears.faults()], [[], []]);
  });
});

// What a frame says that has been led elsewhere is not believed.
atClinic('the script around a frame', (test) => {
  const says = (message) => ({
    body: '<iframe title="Calculator" data-calcium-compass="/other.html"></iframe>',
    head: `<script type="module" src="${calculator}/frame-host.js"></script>`,
    files: {
      '/other.html': ['text/html', '<script src="/other.js"></script>'],
      '/other.js': ['text/javascript', `
        const { port1, port2 } = new MessageChannel();
        parent.postMessage({ type: 'calcium-compass' }, '*', [port2]);
        for (const message of [${message}, { type: 'ready' }]) port1.postMessage(message);`],
    },
  });
  for (const [what, message] of alike([
    ['nothing', 'null'],
    ['a text', '"height"'],
    ['a height that is none', '{ type: "height", height: "x" }'],
    ['a height below nothing', '{ type: "height", height: -5 }'],
    ['a height beyond all', '{ type: "height", height: 1e7 }'],
    ['an event of its own', '{ type: "connected", report: 1 }, { type: "click" }'],
  ], 'an event of its own')) {
    test(`hears ${what}, and does nothing`, says(message), async (page, { driver, ears }) => {
      await page.until('all is heard', async () => (await heard(page, 'cc-ready')).length > 0);
      assert.deepEqual(await driver.executeScript('return [document.querySelector("iframe").style.height, heard.map(([name]) => name).filter((name) => name !== "message")]'),
        ['', ['cc-connected', 'cc-ready']]);
      assert.deepEqual(await ears.faults(), []);
    });
  }
});

// A link to the page may name what every object has.
suite('the page', (test) => {
  for (const [lang] of alike([['__proto__'], ['constructor'], ['toString']], '__proto__')) {
    test(`starts with the language ${lang}`, async (page, { ears }) => {
      await page.sees('.cc[lang=en]');
      assert.deepEqual(await ears.faults(), []);
    }, { at: `${site.base}#lang=${lang}` });
  }
});
