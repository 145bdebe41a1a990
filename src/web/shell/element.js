// <calcium-compass>: the calculator in any page. Nothing is loaded before the
// first one stands in a document, and then once for all of them.
const files = __FILES__;
const site = new URL('.', import.meta.url).href;
const lists = ['measures', 'tables', 'languages'];
const plain = ['lang', 'theme', 'voice', 'phone', 'results'];
const said = {
  en: ['The calculator did not start.', 'Try again'],
  es: ['La calculadora no se ha iniciado.', 'Intentar de nuevo'],
  fr: ['Le calculateur n’a pas démarré.', 'Réessayer'],
  de: ['Der Rechner ist nicht gestartet.', 'Noch einmal versuchen'],
  ar: ['لم تبدأ الحاسبة.', 'إعادة المحاولة'],
};

const noWasm = __NO_WASM__;

// A promise that is kept, unless it fails: then the next call tries again.
const once = (load) => {
  const kept = {};
  return (name = '') => (kept[name] ??= load(name).catch((error) => {
    delete kept[name];
    throw error;
  }));
};

const got = async (address) => {
  const answer = await fetch(address).catch(() => {
    throw new Error(`${address} could not be fetched. Is it there, and does the page's policy allow it (connect-src)?`);
  });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
};

const words = once(async (name) => (await got(site + files.words[name])).text());

const engine = once(async () => {
  if (!self.WebAssembly) throw new Error('there is no WebAssembly', { cause: noWasm });
  if (!('adoptedStyleSheets' in document)) throw new Error('this browser is too old');
  const wasm = got(site + files.wasm);
  const style = got(site + files.style).then((answer) => answer.text());
  wasm.catch(() => {}); // told below
  const { default: init, embed } = await import(site + files.glue);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await style);
  await init({ module_or_path: await wasm }).catch((error) => {
    const policy = /unsafe-eval|polic|CSP/i.test(error.message);
    throw policy ? new Error(`the page's policy must allow 'wasm-unsafe-eval' (script-src)`) : error;
  });
  return { embed, sheet };
});

const primary = (lang) => lang?.split(/[-_]/)[0].toLowerCase();

// What was entered: names and values by turns.
const filled = (root) => [...root.querySelectorAll('input[name], select[name]')]
  .filter(({ name, type, checked, value }) => name !== 'lang' && (/radio|checkbox/.test(type) ? checked : value))
  .flatMap(({ name, value }) => [name, value]);

// Two Yew apps in one tree of events would hear each other.
const inYew = (node) => {
  for (; node; node = node.parentNode ?? node.host) if ('__yew_subtree_id' in node) return true;
  return false;
};

const make = (tag, text, attributes = {}) => {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  return element;
};

class CalciumCompass extends HTMLElement {
  static observedAttributes = [...plain, ...lists, 'units', 'settings'];
  #root;
  #app;
  #started = false;
  #turn = 0; // of two starts the later one counts
  #entered = [];
  #settings;
  #changing = false;
  #telling;

  connectedCallback() {
    for (const name of CalciumCompass.observedAttributes) {
      if (Object.hasOwn(this, name)) { // set before this class was known
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
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
    try {
      const settings = this.#read();
      settings.then(({ lang }) => lang in files.words && words(lang)).catch(() => {});
      const { embed, sheet } = await engine();
      const { list } = await settings;
      if (!here()) return;
      const place = document.createElement('div');
      const ready = new Promise((resolve) => {
        this.#hears = (kind, texts) => (kind === 'ready' ? resolve() : this.#hear(kind, texts));
      });
      const app = await embed(place, list, this.#entered, words, (...told) => here() && this.#hears(...told));
      await ready;
      if (!here()) return end(app);
      this.#app = app;
      this.#root.adoptedStyleSheets = [sheet];
      this.#root.replaceChildren(place);
      place.dataset.ready = '';
      performance.mark('ready');
      this.#say('cc-ready', {});
    } catch (error) {
      if (here()) this.#fail(error);
    }
  }

  #hears;

  async #change() {
    try {
      const { list } = await this.#read();
      this.#app?.set(list);
    } catch (error) {
      this.#fail(error);
    }
  }

  #stop() {
    this.#started = false;
    this.#turn += 1;
    if (!this.#app) return;
    this.#entered = filled(this.#root);
    end(this.#app);
    this.#app = undefined;
    this.#root.replaceChildren(make('slot', ''));
  }

  // The settings as names and texts by turns, such as `lab.25-oh-d.low`, `50`.
  async #read() {
    let given = this.settings ?? {};
    if (typeof given === 'string') {
      const answer = await got(new URL(given, this.baseURI));
      given = await answer.json().catch((error) => {
        throw [`settings`, `${given} is not JSON: ${error.message}`];
      });
    }
    if (typeof given !== 'object' || Array.isArray(given)) throw ['settings', 'expected an object'];
    const all = { ...given };
    for (const name of plain) if (this.hasAttribute(name)) all[name] = this.getAttribute(name);
    for (const name of lists) {
      if (this.hasAttribute(name)) all[name] = this.getAttribute(name).split(/\s+/).filter(Boolean);
    }
    const units = this.getAttribute('units');
    if (units !== null) all.units = Object.fromEntries(units.split(/\s+/).filter(Boolean).map((pair) => pair.split('=')));
    const near = primary(this.parentElement?.closest('[lang]')?.lang);
    all.lang ??= near in files.words ? near : 'en';
    if (all.theme && all.theme !== this.getAttribute('theme')) this.setAttribute('theme', all.theme);
    const list = [];
    const add = (key, value) => {
      if (value === null || typeof value !== 'object') list.push(key, String(value ?? ''));
      else for (const name in value) add(key ? `${key}.${name}` : name, value[name]);
    };
    add('', { ...all, site });
    return { list, lang: primary(all.lang) };
  }

  #hear(kind, texts) {
    if (kind === 'print') return this.printPage?.();
    clearTimeout(this.#telling);
    this.#telling = setTimeout(async () => {
      try {
        const { report } = await import(site + 'result.js');
        this.#say('cc-result', await report(texts));
      } catch (error) {
        this.#tell(error);
      }
    }, 100);
    return true;
  }

  // Before it has started, the page's own words stay; afterwards it goes on.
  #fail(error) {
    const texts = this.#tell(error);
    const lang = primary(this.closest('[lang]')?.lang);
    const [failed, again] = said[lang] ?? said.en;
    const message = make('div', '', { part: 'error', role: 'alert' });
    const cause = error?.cause === noWasm ? noWasm[lang] ?? noWasm.en : failed;
    message.append(make('p', this.#app ? '' : cause), ...texts.map((text) => make('p', text, { lang: 'en', dir: 'ltr' })));
    this.#root.querySelector('[part=error]')?.remove();
    this.#root.prepend(message);
    if (this.#app) return;
    const button = make('button', again, { type: 'button' });
    button.addEventListener('click', () => {
      message.remove();
      this.#start();
    });
    message.append(button);
  }

  #tell(error) {
    const pairs = Array.isArray(error) ? error : ['', error?.message ?? String(error)];
    const faults = [];
    for (let i = 0; i < pairs.length; i += 2) faults.push({ key: pairs[i], text: pairs[i + 1] });
    this.#say('cc-error', { faults });
    return faults.map(({ key, text }) => (key ? `${key}: ${text}` : text));
  }

  #say(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

const end = (app) => {
  app.end();
  app.free();
};

// Typed properties: lists, pairs and switches as such.
for (const name of [...plain.slice(1), ...lists, 'units']) {
  Object.defineProperty(CalciumCompass.prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      const text = this.getAttribute(name);
      return name === 'results' ? text !== null : text;
    },
    set(value) {
      if (value === null || value === undefined || value === false) this.removeAttribute(name);
      else if (Array.isArray(value)) this.setAttribute(name, value.join(' '));
      else if (typeof value === 'object') this.setAttribute(name, Object.entries(value).map((pair) => pair.join('=')).join(' '));
      else this.setAttribute(name, value === true ? '' : value);
    },
  });
}

customElements.get('calcium-compass') ?? customElements.define('calcium-compass', CalciumCompass);
