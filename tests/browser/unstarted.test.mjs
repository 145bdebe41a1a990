// A page that cannot start says so at its top: the likely cause, in its language,
// and the way to the tables, which need no program.

import assert from 'node:assert/strict';
import { firstScript } from './console.mjs';
import { startHost } from './host.mjs';
import { engineName } from './engine.mjs';
import { alike, site, suite } from './suite.mjs';

// As in Lockdown Mode, or where an add-on forbids it.
const none = 'Object.defineProperty(self, "WebAssembly", { value: undefined });';

const causes = {
  en: [/WebAssembly is switched off here.*Lockdown Mode/, /scripts are switched off here.*NoScript/],
  es: [/WebAssembly está desactivado.*Lockdown Mode/, /scripts están desactivados.*NoScript/],
  fr: [/WebAssembly est désactivé.*Lockdown Mode/, /scripts sont désactivés.*NoScript/],
  de: [/WebAssembly ist hier ausgeschaltet.*Lockdown Mode/, /Skripte sind hier ausgeschaltet.*NoScript/],
  ar: [/WebAssembly معطّل هنا.*Lockdown Mode/, /معطّلة هنا.*NoScript/],
};
const fileOf = (name, lang) => (lang === 'en' ? `${name}.html` : name === 'index' ? `${lang}.html` : `${name}.${lang}.html`);

/** What is said in view, how far from the top, and whether the form comes after it. */
const said = `
  const one = [...document.querySelectorAll('[role="alert"]')].find((one) => one.getClientRects().length > 0);
  if (!one) return null;
  const link = one.querySelector('a[href^="sources"]');
  const below = document.querySelector('form, h1');
  return {
    text: one.textContent.replace(/\\s+/g, ' '), top: one.getBoundingClientRect().top + scrollY,
    lang: one.closest('[lang]').lang, tables: link?.href,
    first: Boolean(one.compareDocumentPosition(below) & Node.DOCUMENT_POSITION_FOLLOWING),
  };`;

/** Opens a page of a host on which something is wrong, and waits for the sentence. */
const told = async (page, { driver, ears }, url) => {
  await page.load(url);
  await page.until('it is said', async () => (await driver.executeScript(said)) !== null, 30_000);
  await ears.faults(); // The error in the console is meant.
  return driver.executeScript(said);
};

suite('a page that cannot start', (test) => {
  for (const [lang, [noWasm]] of alike(Object.entries(causes), 'en', 'ar')) {
    for (const [name] of alike([['index'], ['kept']], 'index')) {
      test(`without WebAssembly ${name} in ${lang} names the likely cause`, async (page, visit) => {
        const host = await startHost(site.base, { first: none });
        try {
          const { text, top, lang: of, tables, first } = await told(page, visit, host.url() + fileOf(name, lang));
          assert.match(text, noWasm);
          assert.ok(top < 200, `it stands ${top} px down`);
          assert.deepEqual([of, first], [lang, true]);
          await visit.driver.get(tables);
          assert.ok((await page.words('main')).length > 1000, 'the tables are there');
        } finally {
          await visit.driver.get('about:blank');
          await host.stop();
        }
      }, { open: false });

    }
  }

  // Read as a text: no engine has a part in it.
  for (const [lang, [, noScript]] of engineName === 'chromium' ? Object.entries(causes) : []) {
    for (const name of ['index', 'kept']) {
      test(`without scripts ${name} in ${lang} says so above all else`, async () => {
        const text = await (await fetch(site.base + fileOf(name, lang))).text();
        const [before, inside] = text.slice(text.indexOf('<body')).split(/<noscript>|<\/noscript>/);
        assert.match(inside, noScript);
        assert.ok(inside.includes(`href="${fileOf('sources', lang)}"`), inside);
        assert.doesNotMatch(before, /<(form|h1|header|p)\b/, 'something stands above it');
      }, { open: false });
    }
  }

  test('the frame says it in every language, for it has none of its own', async () => {
    const text = await (await fetch(`${site.base}embed.html`)).text();
    const [, inside] = text.split(/<noscript>|<\/noscript>/);
    for (const [lang, [, noScript]] of Object.entries(causes)) {
      assert.match(inside.split(`lang="${lang}"`)[1].split('</p>')[0], noScript);
    }
  }, { open: false });

  test('the element says it in the language of the page around, and what the page said stays', async (page, visit) => {
    const host = await startHost(site.base);
    const scripts = [firstScript, none].map((text) => `<script>${text}</script>`).join('');
    host.outer = `<!doctype html><html lang="de">${scripts}<script type="module" src="calcium-compass.js"></script>
      <calcium-compass><p id="own">Rufen Sie uns an.</p></calcium-compass></html>`;
    try {
      await page.load(`${host.url()}outer.html`);
      const shown = () => visit.driver.executeScript(`
        const { shadowRoot } = document.querySelector('calcium-compass');
        return [shadowRoot?.querySelector('[role="alert"]')?.textContent ?? '', document.getElementById('own').getClientRects().length];`);
      await page.until('it is said', async () => causes.de[0].test((await shown())[0]));
      assert.equal((await shown())[1], 1, 'the words of the page around are gone');
      await visit.ears.faults();
    } finally {
      await visit.driver.get('about:blank');
      await host.stop();
    }
  }, { open: false });

  test('where a file is missing it says that it did not start', async (page, visit) => {
    const host = await startHost(site.base);
    const [, wasm] = /data-wasm="(?:\.\/)?([^"]+)"/.exec(await (await fetch(site.base)).text());
    host.broken.add(wasm);
    try {
      const { text, top, tables } = await told(page, visit, host.url());
      assert.match(text, /The calculator did not start.*what you type here gets no answer/);
      assert.ok(top < 200 && tables.endsWith('sources.html'), `${top} ${tables}`);
    } finally {
      await visit.driver.get('about:blank');
      await visit.ears.faults();
      await host.stop();
    }
  }, { open: false });

  test('while it starts nothing is said; what takes long is', async (page, { driver, release }) => {
    await page.until('the prerendered form is there', () => page.has('input[name="25-oh-d"]'));
    const seen = () => driver.executeScript(`
      return [...document.querySelectorAll('.unstarted *')].filter((one) =>
        one.getClientRects().length && one.getBoundingClientRect().height > 20 && getComputedStyle(one).visibility === 'visible')
        .map((one) => one.textContent).join(' ');`);
    assert.equal(await seen(), '');
    // Ten seconds are over.
    await driver.executeScript('for (const animation of document.getAnimations()) animation.finish()');
    assert.match(await seen(), /If this line stays/);
    release();
    await page.ready();
    assert.equal(await seen(), '');
  }, { holdWasm: true });

  test('once it has started none of it is there', async (page, { driver }) => {
    assert.equal(await driver.executeScript(said), null);
    assert.equal(await page.has('[data-unstarted]'), false);
  });
});
