// The page in the words of a person: open, type, choose, tick, read.
// Only the stable hooks of the design's section 6 are used, never a class name.

import { By, Key } from 'selenium-webdriver';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE = 25_000;
const RADIOS = {
  vka: ['vka', 'yes'],
  'vka-no': ['vka', 'no'],
  'vka-unsure': ['vka', 'unsure'],
  'kidney-disease': ['kidney', 'yes'],
  'kidney-no': ['kidney', 'no'],
};

/** What is asked for is not on the page, or not yet. */
class NotThere extends Error {}

/** One open page in one engine. */
export class Page {
  constructor(driver) {
    this.driver = driver;
  }

  /** Opens the page and waits until it is usable. */
  async open(url) {
    await this.load(url);
    await this.ready();
  }

  /** Opens the page and does not wait for its scripts. */
  async load(url) {
    await this.driver.get(url);
  }

  async ready() {
    await this.until('the page is ready', () => this.has('[data-ready]'), 30_000);
  }

  // Entering

  /** Clicks into a field and types; the keys go to whatever has the focus, so a
   * field that loses it also loses the characters, as it would for a person. */
  async type(name, text) {
    await this.clickInto(name);
    await this.keys(text);
  }

  /** Types a text in place of what the field holds. */
  async retype(name, text) {
    await this.clickInto(name);
    const all = this.driver.actions().keyDown(Key.CONTROL).sendKeys('a').keyUp(Key.CONTROL);
    await all.sendKeys(text || Key.BACK_SPACE).perform();
  }

  /** A number with its unit, key by key. A unit the page does not offer is typed
   * behind the number. */
  async typeIn(name, text, unit) {
    const offered = unit && (await this.choices(`${name}.unit`)).includes(unit);
    await this.retype(name, unit && !offered ? `${text} ${unit}` : text);
    if (offered) await this.choose(`${name}.unit`, unit);
  }

  /** The same in one go, for tests that are not about keys: ten times as fast. */
  async enter(name, text, unit) {
    await this.put([name, text, unit]);
  }

  async age(years) {
    await this.put(['age', String(years), 'y']);
  }

  /** Fills fields: `[name, text, unit]`. The page is told as if by a hand: focus,
   * `input`, `change`. The last one keeps the focus. */
  async put(...fields) {
    for (const [name, , unit] of fields) await this.bring(`[name="${unit ? `${name}.unit` : name}"]`);
    const missing = await this.run(`
      for (const [name, text, unit] of arguments[0]) {
        const field = root.querySelector('input[name="' + name + '"]');
        const list = root.querySelector('select[name="' + name + '.unit"]');
        const offered = [...list?.options ?? []].some(({ value }) => value === unit);
        if (!field) return name;
        const set = (control, value) => {
          for (let part = control.closest('details:not([open])'); part; part = part.parentElement.closest('details:not([open])')) part.open = true;
          control.focus();
          control.value = value;
          for (const kind of ['input', 'change']) control.dispatchEvent(new Event(kind, { bubbles: true, composed: kind === 'input' }));
        };
        set(field, unit && !offered ? text + ' ' + unit : text);
        if (offered) set(list, unit);
      }`, fields);
    if (missing) throw new NotThere(`the page has no field ${missing}`);
  }

  /** Runs a script that knows `root`, where the calculator is. */
  async run(script, ...args) {
    return this.driver.executeScript(`const root = document;\n${script}`, ...args);
  }

  /** Makes an open page like one that was just opened, but for what a start does.
   * False where it has entries and no button that clears them. */
  async reset() {
    const empty = `document.documentElement.lang === 'en' && document.querySelector('.cc').lang === 'en'
      && !document.querySelector('[data-measure], [data-intake], [data-alert], [data-problem]')
      && [...document.querySelectorAll('#app input')].every((one) => /radio|checkbox/.test(one.type) ? !one.checked : one.value === '')`;
    const goes = await this.driver.executeScript(`
      getSelection().removeAllRanges();
      document.activeElement.blur();
      for (const [name, value] of [['lang', 'en'], ['voice', 'plain']]) {
        const list = document.querySelector('select[name=' + name + ']');
        if (list.value === value) continue;
        list.value = value;
        for (const kind of ['input', 'change']) list.dispatchEvent(new Event(kind, { bubbles: true }));
      }
      const clear = document.querySelector('[data-tool="clear"]');
      clear?.click();
      for (const part of document.querySelectorAll('details[open]')) part.open = false;
      scrollTo({ top: 0, behavior: 'instant' });
      return clear !== null || ${empty};`);
    if (goes) await this.until('the page is empty again', () => this.driver.executeScript(`return ${empty}`));
    return goes;
  }

  /** Chooses by value, in a select or among radios. */
  async choose(name, value) {
    const list = `select[name="${name}"]`;
    if (!(await this.has(list))) return this.press(`[name="${name}"][value="${value}"]`);
    // With another language comes another list, at times under the driver's hand.
    const isGone = (error) => name === 'lang' && error.name === 'StaleElementReferenceError';
    const select = await this.field(list);
    try {
      // WebKit's driver chooses without the focus that a hand would bring.
      await this.driver.executeScript('arguments[0].focus()', select);
      await select.findElement(By.css(`option[value="${value}"]`)).click();
    } catch (error) {
      if (!isGone(error)) throw error;
      if ((await this.value(name)) !== value) await this.choose(name, value);
    }
  }

  /** Says yes to a condition or medicine by its id; a checkbox pressed again is
   * unticked. The anticoagulant and kidney questions have their own radios. */
  async flag(id) {
    const box = `input[name="flag"][value="${id}"]`;
    if (await this.has(box)) await this.press(box);
    else await this.choose(...RADIOS[id]);
  }

  /** Clicks a radio or checkbox where a person does: on its label. */
  async press(selector) {
    const field = await this.field(selector);
    await (await this.driver.executeScript('return arguments[0].labels[0] ?? arguments[0]', field)).click();
  }

  async clickInto(name) {
    await (await this.field(`input[name="${name}"]`)).click();
  }

  /** Goes on past the field and its unit: an error may wait until then. */
  async leave() {
    const from = (await this.focused())?.split('.')[0];
    do await this.keys(Key.TAB); while (from && (await this.focused())?.split('.')[0] === from);
  }

  /** Keys for whatever has the focus now. */
  async keys(...keys) {
    await this.driver.actions().sendKeys(...keys).perform();
  }

  // Reading

  async value(name) {
    return this.driver.executeScript('return document.querySelector(arguments[0]).value', `[name="${name}"]`);
  }

  /** The values a select offers; none where there is no such select. */
  async choices(name) {
    return this.driver.executeScript(
      'return [...document.querySelectorAll(arguments[0])].map((option) => option.value)',
      `select[name="${name}"] option`);
  }

  /** The name of the field that has the focus. */
  async focused() {
    return this.driver.executeScript('return document.activeElement?.name ?? null');
  }

  async has(selector) {
    return this.driver.executeScript('return document.querySelector(arguments[0]) !== null', selector);
  }

  /** Everything the page says, through the hooks alone. */
  async results() {
    return this.driver.executeScript(`
      const all = (selector, root = document) => [...root.querySelectorAll(selector)];
      return {
        findings: all('[data-measure]').map((finding) => ({
          measure: finding.dataset.measure,
          verdicts: all('[data-table][data-band]', finding)
            .map(({ dataset }) => [dataset.table, dataset.band, dataset.why].filter(Boolean).join(' ')),
        })),
        alerts: all('[data-alert]').map(({ dataset }) => dataset.alert + ' ' + dataset.level),
        problems: all('[data-problem]').map(({ dataset }) => dataset.field + ' ' + dataset.problem),
      };`);
  }

  /** All words on the page, spaces evened out: what a translator sees. */
  async words(selector = 'body') {
    const words = await this.driver.executeScript(`
      const copy = document.querySelector(arguments[0])?.cloneNode(true);
      copy?.querySelectorAll('script, style').forEach((element) => element.remove());
      return copy?.textContent.replace(/\\s+/g, ' ').trim();`, selector);
    if (typeof words !== 'string') throw new NotThere(`the page has no ${selector}`);
    return words;
  }

  /** Waits until the page says something of itself in which this is. */
  async tells(pattern) {
    await this.until(`the page tells ${pattern}`, async () =>
      (await this.words('.notice')).match(pattern) !== null);
  }

  /** Waits until the page shows this. Alerts and problems must also be visible. */
  async sees(selector) {
    const visible = /data-(alert|problem)/.test(selector);
    await this.until(`the page shows ${selector}`, () => this.driver.executeScript(`
      return [...document.querySelectorAll(arguments[0])]
        .some((element) => !arguments[1] || element.getClientRects().length > 0);`, selector, visible));
  }

  /** Waits until the page shows nothing like this. */
  async misses(selector) {
    await this.until(`the page does not show ${selector}`, async () => !(await this.has(selector)));
  }

  /** Waits until something holds; if it never does, says what the page shows instead.
   * A part that is not there yet is waited for too. */
  async until(sentence, holds, patience = PATIENCE) {
    const notYet = (error) => {
      if (!(error instanceof NotThere)) throw error;
    };
    for (const end = Date.now() + patience; Date.now() < end; await wait(30)) {
      if (await Promise.resolve().then(holds).catch(notYet)) return;
    }
    throw new Error(`never came true: ${sentence}\nthe page shows ${JSON.stringify(await this.results(), null, 1)}`);
  }

  /** Opens a part of the results that is one step away. */
  async unfold(name) {
    const fold = `details[data-fold="${name}"]`;
    await this.field(`${fold} > summary`);
    await this.sees(`${fold}[open] > :not(summary)`);
  }

  /** Opens every part that opens, also those within another, and goes to the end. */
  async openAll() {
    await this.driver.executeScript(`
      for (const part of document.querySelectorAll('details')) part.open = true;
      scrollTo(0, document.body.scrollHeight);`);
  }

  // Finding

  /** Has the page show a field or a question that nobody asked for yet, and the menu
   * on phones, by the buttons that a person has for that. */
  async bring(selector) {
    const isHidden = () => this.run(`
      const field = root.querySelector(arguments[0]);
      return field?.closest('[hidden]') != null;`, selector);
    await this.run(`
      const field = root.querySelector(arguments[0]);
      const menu = root.querySelector('[data-tool="menu"]');
      if (field?.closest('.menu:not(:popover-open)') && menu?.getClientRects().length) menu.click();
      const hidden = field?.closest('[hidden]');
      if (!hidden) return;
      const [measure] = (field.name ?? '').split('.');
      if (field.closest('[data-question]')) root.querySelector('[data-tool="all-questions"]').click();
      else root.querySelector('[data-add="' + CSS.escape(measure) + '"]')?.click();`, selector);
    if (await isHidden()) await this.until(`${selector} is shown`, async () => !(await isHidden()));
  }

  /** A field that a person can reach: sections around it are opened first, and
   * it is brought to the middle, away from parts that stay in view. */
  async field(selector) {
    await this.bring(selector);
    for (;;) {
      const [field, summary] = await this.driver.executeScript(`
        const field = document.querySelector(arguments[0]);
        const summary = field?.closest('details:not([open])')?.querySelector('summary') ?? null;
        (summary ?? field)?.scrollIntoView({ block: 'center', behavior: 'instant' });
        return [field, summary];`, selector);
      if (!field) throw new NotThere(`the page has no ${selector}`);
      if (!summary) return field;
      // The page may move under the click, when an answer comes above: once more then.
      await summary.click().catch((error) => {
        if (error.name !== 'ElementClickInterceptedError') throw error;
      });
    }
  }
}
