// What add-ons, translators and ad blockers do to a page, in the words of the
// browser; and a browser that fails once.

/** Runs in the page: `results` is where the answers stand, `finding` the first. */
const HERE = `
  const page = document.querySelector('calcium-compass')?.shadowRoot ?? document;
  const all = (selector, round = page) => [...round.querySelectorAll(selector)];
  const results = page.querySelector('#meaning'), finding = results.querySelector('[data-measure]');
  const wrap = (node, tag = 'div') => {
    const around = document.createElement(tag);
    node.replaceWith(around);
    around.append(node);
  };
  const nodes = (round, kind) => {
    const found = [], walker = document.createTreeWalker(round, kind);
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  };`;

/** By what is done; `harmless`: the calculator goes on. */
export const CHANGES = {
  'wraps the finding': 'wrap(finding)',
  'wraps what the findings stand in': 'wrap(finding.parentNode)',
  'unwraps what the findings stand in': 'finding.parentNode.replaceWith(...finding.parentNode.childNodes)',
  'wraps every part of the results': '[...results.children].forEach((part) => wrap(part))',
  'wraps every part of the page': 'all("#main > *").forEach((part) => wrap(part))',
  'removes every paragraph': 'all("p").forEach((part) => part.remove())',
  'removes sections and asides': 'all("section, aside").forEach((part) => part.remove())',
  'removes the finding': 'finding.remove()',
  'replaces all of it by its copy': 'const app = page.querySelector("#app, [data-ready]"); app.replaceWith(app.cloneNode(true))',
  'replaces the results by their copy': 'results.replaceWith(results.cloneNode(true))',
  'replaces the finding by its copy': 'finding.replaceWith(finding.cloneNode(true))',
  'replaces each part of the finding by its copy': '[...finding.children].forEach((part) => part.replaceWith(part.cloneNode(true)))',
  'puts a copy of the finding beside it': 'finding.after(finding.cloneNode(true))',
  'moves the finding to the end': 'results.append(finding)',
  'takes the texts out': 'nodes(results, NodeFilter.SHOW_TEXT).forEach((text) => text.remove())',
};

/** What people have their browser do all day. */
export const HARMLESS = {
  'translates': 'nodes(results, NodeFilter.SHOW_TEXT).forEach((text) => { wrap(text, "font"); wrap(text.parentNode, "font"); })',
  'translates sentences as a whole': 'all("p", results).forEach((part) => { const font = document.createElement("font"); font.append(...part.childNodes); part.append(font); })',
  'takes comments out': 'nodes(page, NodeFilter.SHOW_COMMENT).forEach((comment) => comment.remove())',
  'puts something of its own before each paragraph': 'all("p").forEach((part) => part.before(document.createElement("aside")))',
  'adds buttons to fields': 'all("input").forEach((field) => field.after(document.createElement("add-on-button")))',
  'adds styles and classes': 'all("*").forEach((part) => { part.classList.add("add-on"); part.style.setProperty("--add-on", "1"); })',
};

/** Changes what is drawn. */
export const tamper = (driver, change) => driver.executeScript(`${HERE}\n${change}`);

/** Enters another vitamin D, and changes what is drawn of it before Yew has come to
 * the end: with a clock that leaps, it lets others run after each part. */
export const tamperBetween = (driver, text, change) => driver.executeAsyncScript(`
  const [text, done] = arguments;
  const { Date, setTimeout } = window, { now } = Date;
  let leaps = 0;
  Date.now = () => now() + 20 * (leaps += 1);
  window.setTimeout = (next, delay, ...rest) => {
    if (delay) return setTimeout(next, delay, ...rest);
    Date.now = now;
    window.setTimeout = setTimeout;
    return setTimeout(() => {
      ${HERE}
      ${change}
      done();
      next(...rest);
    });
  };
  const field = document.querySelector('[name="25-oh-d"]');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));`, text);

/** What the page shows when the browser draws it next, and whether it says that it
 * has stopped. */
export const shown = (driver) => driver.executeAsyncScript(`
  const done = arguments[arguments.length - 1];
  const read = () => {
  const page = document.querySelector('calcium-compass')?.shadowRoot ?? document;
  const copy = document.createElement('div'); // a shadow root has no copy
  copy.append(...[...(page.body ?? page).childNodes].map((node) => node.cloneNode(true)));
  copy.querySelectorAll('form label, form legend, script, style, option').forEach((part) => part.remove());
  const all = (selector) => [...page.querySelectorAll(selector)];
  return {
    values: Object.fromEntries(all('input[name]').map(({ name, value }) => [name, value])),
    stopped: page.querySelector('.stopped, [part=error]')?.firstChild.textContent ?? null,
    words: copy.textContent.replace(/\\s+/g, ' '),
    findings: all('[data-measure]').map(({ dataset, textContent }) => [dataset.measure, textContent]),
    alerts: all('[data-alert]').map(({ dataset }) => dataset.alert),
    answers: all('[data-measure], [data-table], [data-alert], [data-nutrient], [data-problem], nav.strip').length,
    status: all('[role=status]').map(({ textContent }) => textContent).join(''),
  };
  };
  requestAnimationFrame(() => setTimeout(() => done(read())));`);

/** What of the browser fails, once. */
export const FAILURES = {
  cloneNode: ['Node', 'value'],
  insertBefore: ['Node', 'value'],
  removeChild: ['Node', 'value'],
  setAttribute: ['Element', 'value'],
};

/** Has one call fail, the next one: of what is drawn from now on. */
export const fail = async (driver, name) => {
  for (let frame = 0; frame < 3; frame += 1) await shown(driver);
  await driver.executeScript(`
  const [name, [of, part]] = arguments;
  const kind = window[of].prototype, own = Object.getOwnPropertyDescriptor(kind, name);
  const failing = function () {
    Object.defineProperty(kind, name, own);
    window.failed = true;
    throw new Error('an add-on failed');
  };
  window.failed = false;
  Object.defineProperty(kind, name, { ...own, [part]: failing });`, name, FAILURES[name]);
};

/** Keeps the programs that a page starts: `trap()` has each do what no program may. */
export const TRAPS = `
  const programs = [];
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const own = WebAssembly[name];
    WebAssembly[name] = async (...all) => {
      const made = await own.apply(WebAssembly, all);
      programs.push((made.instance ?? made).exports);
      return made;
    };
  }
  window.trap = () => setTimeout(() => {
    for (const exports of programs) {
      for (const name of Object.keys(exports).filter((name) => /^__wbindgen_export/.test(name))) exports[name](-8, -8, -8, -8);
    }
  });`;
