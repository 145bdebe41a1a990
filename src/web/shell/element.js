// <calcium-compass>: the calculator in any page. Nothing is loaded before the
// first one stands in a document, and then once for all of them.
const files = __FILES__;
const site = new URL('.', import.meta.url).href;
const lists = ['measures', 'tables', 'languages'];
const plain = ['lang', 'theme', 'voice', 'phone', 'results'];
const said = {
  en: ['The calculator did not start.', 'Try again', 'This page has set up the calculator wrongly. The calculator goes on as it was.', 'For whoever looks after this page'],
  es: ['La calculadora no se ha iniciado.', 'Intentar de nuevo', 'Esta página ha configurado mal la calculadora. La calculadora sigue como estaba.', 'Para quien se encarga de esta página'],
  fr: ['Le calculateur n’a pas démarré.', 'Réessayer', 'Cette page a mal réglé le calculateur. Le calculateur continue comme avant.', 'Pour la personne qui s’occupe de cette page'],
  de: ['Der Rechner ist nicht gestartet.', 'Noch einmal versuchen', 'Diese Seite hat den Rechner falsch eingestellt. Er läuft weiter wie zuvor.', 'Für alle, die diese Seite betreuen'],
  ar: ['لم تبدأ الحاسبة.', 'إعادة المحاولة', 'هذه الصفحة ضبطت الحاسبة على نحو غير صحيح. تستمر الحاسبة كما كانت.', 'لمن يدير هذه الصفحة'],
};
const noWasm = __NO_WASM__;
const LONGEST = 20_000; // the first drawing takes less than a second, on the slowest phone

// A promise that is kept, unless it fails: then the next call tries again.
const once = (load) => {
  const kept = new Map();
  return (name) => {
    if (!kept.has(name)) {
      kept.set(name, load(name).catch((error) => {
        kept.delete(name);
        throw error;
      }));
    }
    return kept.get(name);
  };
};

const got = async (address, how) => {
  const answer = await fetch(address, how).catch(() => {
    throw new Error(`${address} could not be fetched. Is it there, and does the page's policy allow it (connect-src)?`);
  });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
};

// The form of a language, as a document: a page's policy may forbid to make HTML
// of a text. Nothing in it runs.
const form = (lang) => new Promise((done, fail) => {
  const address = site + files.forms[lang];
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  request.onloadend = () => (request.status === 200 && request.response ? done(request.response) : fail(new Error(`${address}: ${request.status || 'could not be fetched'}`)));
  request.send();
});

const words = once(async (name) => (name.startsWith('page-') ? form(name.slice(5)) : (await got(site + files.words[name])).text()));
const ahead = (lang) => speaks(lang) && Promise.all([words(lang), words(`page-${lang}`)]);

// One program draws every element of the page. One that has ended is done with:
// whoever asks next gets another, by an address that ends in another number.
let running;
let starts = 0;
const engine = () => (running ??= load().catch((error) => {
  running = undefined;
  throw error;
}));

const load = async () => {
  if (!self.WebAssembly) throw new Error('there is no WebAssembly', { cause: noWasm });
  if (!('adoptedStyleSheets' in document)) throw new Error('this browser is too old');
  const wasm = got(site + files.wasm);
  const style = got(site + files.style).then((answer) => answer.text());
  wasm.catch(() => {}); // told below
  const watching = import(site + files.stop);
  watching.catch(() => {}); // told below
  starts += 1;
  const { default: init, guard, embed } = await import(`${site}${files.glue}#${starts}`);
  const { watch } = await watching;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await style);
  await init({ module_or_path: await wasm }).catch((error) => {
    const policy = /unsafe-eval|polic|CSP/i.test(error.message);
    throw policy ? new Error(`the page's policy must allow 'wasm-unsafe-eval' (script-src)`) : error;
  });
  const stops = new Map(); // by the place that is drawn in
  const { told, forget } = watch([files.glue, files.wasm], (error) => {
    running = undefined;
    for (const stop of [...stops.values()]) stop(error);
  }, (place) => stops.get(place)?.(new Error('another script has changed what it had drawn')));
  guard(told);
  const hold = (place, stop) => stops.set(place, stop);
  const drop = (place) => stops.delete(place) && forget(place);
  return { embed, sheet, hold, drop };
};

const primary = (lang) => String(lang ?? '').split(/[-_]/)[0].toLowerCase();
const speaks = (lang) => Object.hasOwn(files.words, lang);

// What was entered, as names and values.
const filled = (root) => [...root.querySelectorAll('input[name], select[name]')]
  .filter(({ name, type, checked, value }) => name !== 'lang' && (/radio|checkbox/.test(type) ? checked : value))
  .map(({ name, value }) => [name, value]);

const parts = (text) => text.split(/\s+/).filter(Boolean);

// Made by `{}`, also in another window: no list, no Map, nothing with a class.
const isPlain = (value) => {
  if (Object(value) !== value) return false;
  const above = Object.getPrototypeOf(value);
  return above === null || Object.getPrototypeOf(above) === null;
};

// The settings of a file, if they are the address of one. Nobody is known to the
// host of that by a cookie, and nothing of what it says is repeated.
const fetched = async (settings, base) => {
  if (typeof settings !== 'string') return settings;
  const fault = (what) => [{ key: 'settings', text: `${what}: "${cut(settings)}"` }];
  if (!URL.canParse(settings, base)) throw fault('this is no address');
  const answer = await got(new URL(settings, base), { credentials: 'omit' }).catch(() => {
    throw fault(`this could not be fetched; is it there, and does the page's policy allow it (connect-src)?`);
  });
  return answer.json().catch(() => {
    throw fault('this is not JSON');
  });
};

// What is not ours is told by its start.
const cut = (text) => String(text).slice(0, 40);
const MOST_FAULTS = 20;

// No page sets more, nor deeper than `lab["25-oh-d"].low`.
const MOST = 200;
const DEEPEST = 3;

// Refuses what the program would misread: a Map or a Date as an object, and one
// that holds itself as one without end.
const check = (settings) => {
  const faults = [];
  let count = 0;
  const look = (key, value, depth) => {
    if (['string', 'number', 'boolean', 'undefined'].includes(typeof value) || value === null) count += 1;
    else if (depth === DEEPEST || !(Array.isArray(value) || isPlain(value))) faults.push({ key, text: 'is neither a text, a list nor a plain object' });
    else if (Object.keys(value).length > MOST) faults.push({ key, text: `has more than ${MOST} parts` });
    else for (const [name, one] of Object.entries(value)) look(key && `${key}.${name}` || name, one, depth + 1);
  };
  look('', settings, 0);
  if (count > MOST) faults.push({ key: 'settings', text: `are more than ${MOST}` });
  if (faults.length) throw faults;
};

const inWords = (table, lang) => table[Object.hasOwn(table, lang) ? lang : 'en'];

// Two Yew apps in one tree of events would hear each other.
const inYew = (node) => {
  for (; node; node = node.parentNode ?? node.host) if ('__yew_subtree_id' in node) return true;
  return false;
};

const say = (element, name, detail) => element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
const warn = (what) => console.warn('calcium-compass:', what);

const make = (tag, text, attributes = {}) => {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

class CalciumCompass extends HTMLElement {
  static isCalciumCompass = true;
  static observedAttributes = [...plain, ...lists, 'units', 'settings'];
  #root;
  #app;
  #drop; // of the app: whether what it drew is still its own
  #hears; // what the app tells
  #started = false;
  #turn = 0; // of two starts the later one counts
  #changes = 0; // likewise: a file of settings may come late
  #entered = [];
  #settings;
  #changing = false;
  #telling;

  connectedCallback() {
    // Set before this class was known.
    for (const name of CalciumCompass.observedAttributes.filter((name) => Object.hasOwn(this, name))) {
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    this.#root ??= this.#shadow();
    if (!this.#started) this.#start();
  }

  // Moved, it stays as it is; taken out, it leaves nothing running.
  connectedMoveCallback() {}

  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this.#stop());
  }

  attributeChangedCallback() {
    if (!this.#started || this.#changing) return;
    this.#changing = true;
    queueMicrotask(() => {
      this.#changing = false;
      if (this.#app) this.#change();
      else if (this.#started) this.#start();
    });
  }

  get settings() {
    return this.#settings ?? this.getAttribute('settings');
  }

  // An object, or the address of one.
  set settings(settings) {
    this.#settings = settings;
    this.attributeChangedCallback();
  }

  #shadow() {
    const root = this.attachShadow({ mode: inYew(this) ? 'closed' : 'open' });
    // Typing is nobody else's: no shortcut of the page and no form of it hears.
    for (const kind of ['keydown', 'keypress', 'keyup']) {
      root.addEventListener(kind, (event) => {
        if (event.key?.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
      });
    }
    for (const kind of ['beforeinput', 'input']) root.addEventListener(kind, (event) => event.stopPropagation());
    root.append(make('slot', ''));
    return root;
  }

  async #start() {
    this.#started = true;
    const turn = ++this.#turn;
    const here = () => turn === this.#turn;
    let drop, late;
    try {
      const reading = this.#read();
      reading.then(({ lang }) => ahead(primary(lang))).catch(() => {}); // told below
      const program = await engine();
      const settings = await reading;
      if (!here()) return;
      const place = document.createElement('div');
      drop = () => program.drop(place);
      const ready = new Promise((resolve, reject) => {
        this.#hears = (kind, what) => (kind === 'ready' ? resolve() : this.#hear(kind, what));
        late = setTimeout(() => reject(new Error('it did not start in time')), LONGEST);
        program.hold(place, (error) => (this.#app && here() ? this.#end(error) : reject(error)));
      });
      const drawn = program.embed(place, settings, this.#entered, words, (...told) => here() && this.#hears(...told));
      await Promise.race([drawn, ready]);
      const app = await drawn;
      await ready;
      if (!here()) return end(app, drop);
      this.#app = app;
      this.#drop = drop;
      this.#root.adoptedStyleSheets = [program.sheet];
      this.#root.replaceChildren(place);
      place.dataset.ready = '';
      performance.mark('ready');
      say(this, 'cc-ready', {});
    } catch (error) {
      drop?.();
      if (here()) this.#fail(error);
    } finally {
      clearTimeout(late);
    }
  }

  #change() {
    const change = ++this.#changes;
    const isLast = () => change === this.#changes;
    this.#read().then((settings) => isLast() && this.#app?.set(settings)).catch((error) => isLast() && this.#fail(error));
  }

  #stop() {
    this.#started = false;
    this.#turn += 1;
    this.#root.querySelector('[part=error]')?.remove();
    if (!this.#app) return;
    end(this.#app, this.#drop);
    this.#clear();
  }

  // Only what was typed is left, to start again with; no result is told any more.
  #clear() {
    clearTimeout(this.#telling);
    this.#entered = filled(this.#root);
    this.#app = undefined;
    this.#root.replaceChildren(make('slot', ''));
  }

  // It has stopped, and what it had said is gone with it. The console has the
  // error: that may hold what was typed, and the page is not told.
  #end(error) {
    const lang = primary(this.#root.querySelector('.cc')?.lang);
    warn(error);
    this.#drop();
    this.#clear();
    say(this, 'cc-error', { faults: [{ key: '', text: 'it stopped; the console says why' }], stopped: true });
    this.#tellReader(lang, inWords(files.stopped, lang));
  }

  // All settings in one object.
  async #read() {
    const given = await fetched(this.settings ?? {}, this.baseURI);
    if (!isPlain(given)) throw [{ key: 'settings', text: 'is not an object' }];
    const all = Object.assign(Object.create(null), given);
    for (const name of plain) if (this.hasAttribute(name)) all[name] = this.getAttribute(name);
    for (const name of lists) if (this.hasAttribute(name)) all[name] = parts(this.getAttribute(name));
    const units = this.getAttribute('units');
    if (units !== null) all.units = Object.fromEntries(parts(units).map((pair) => pair.split('=')));
    const near = primary(this.parentElement?.closest('[lang]')?.lang);
    all.lang ??= speaks(near) ? near : 'en';
    if (['light', 'dark', 'auto'].includes(all.theme) && all.theme !== this.getAttribute('theme')) this.setAttribute('theme', all.theme);
    check(all);
    return { ...all, site };
  }

  #hear(kind, what) {
    if (kind === 'print') return this.printPage?.();
    clearTimeout(this.#telling);
    this.#telling = setTimeout(async () => {
      try {
        const { report } = await import(site + 'result.js');
        say(this, 'cc-result', await report(what));
      } catch (error) {
        this.#tell(error);
      }
    }, 100);
    return true;
  }

  // Before it has started, the page's own words stay; afterwards it goes on. What is
  // wrong is for whoever looks after the page; a reader is told what that means.
  #fail(error) {
    const texts = this.#tell(error);
    for (const text of texts) warn(text);
    const lang = primary(this.#app ? this.#root.querySelector('.cc')?.lang : this.closest('[lang]')?.lang);
    const [failed, , wrong, details] = inWords(said, lang);
    const why = make('details', '');
    why.append(make('summary', details), ...texts.map((text) => make('p', text, { lang: 'en', dir: 'ltr' })));
    const cause = error?.cause === noWasm ? inWords(noWasm, lang) : failed;
    this.#tellReader(lang, this.#app ? wrong : cause, why);
  }

  // Above all else; with a button where the calculator is not there.
  #tellReader(lang, sentence, ...more) {
    const message = make('div', '', { part: 'error', role: 'alert' });
    message.append(make('p', sentence), ...more);
    this.#root.querySelector('[part=error]')?.remove();
    this.#root.prepend(message);
    if (this.#app) return;
    const [, again] = inWords(said, lang);
    const button = make('button', again, { type: 'button' });
    button.addEventListener('click', () => {
      message.remove();
      this.#start();
    });
    message.append(button);
  }

  #tell(error) {
    const all = Array.isArray(error) ? error : [{ key: '', text: error?.message ?? String(error) }];
    const faults = all.slice(0, MOST_FAULTS).map(({ key, text }) => ({ key: cut(key), text }));
    if (all.length > MOST_FAULTS) faults.push({ key: '', text: `and ${all.length - MOST_FAULTS} more` });
    say(this, 'cc-error', { faults });
    return faults.map(({ key, text }) => (key ? `${key}: ${text}` : text));
  }
}

// One whose elements others have taken would fail to take them away, and end the
// program of all.
const end = (app, drop) => {
  if (!drop()) return;
  app.end();
  app.free();
};

// Typed properties: lists, pairs and switches as such.
for (const name of [...plain.slice(1), ...lists, 'units']) {
  Object.defineProperty(CalciumCompass.prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      return name === 'results' ? this.hasAttribute(name) : this.getAttribute(name);
    },
    set(value) {
      if (value === null || value === undefined || value === false) this.removeAttribute(name);
      else if (Array.isArray(value)) this.setAttribute(name, value.join(' '));
      else if (typeof value === 'object') this.setAttribute(name, Object.entries(value).map((pair) => pair.join('=')).join(' '));
      else this.setAttribute(name, value === true ? '' : value);
    },
  });
}

// A page may load this twice. A name that somebody else has taken is told.
const NAME = 'calcium-compass';
const there = customElements.get(NAME);
if (!there) customElements.define(NAME, CalciumCompass);
else if (!there.isCalciumCompass) {
  const text = `another script has taken the name <${NAME}>; show the frame instead`;
  warn(text);
  for (const element of document.querySelectorAll(NAME)) say(element, 'cc-error', { faults: [{ key: '', text }] });
}
