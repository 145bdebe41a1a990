// Opens the parts of the page that are loaded when somebody asks for them. Each is
// a program of its own in a dialog over the page; `bake` fills in their files, and
// what is said in each language while there is no program that says it.
import { watch } from "./stop.js";

const parts = __PARTS__;
const said = __SAID__;
const file = (name) => new URL(name, import.meta.url).href;

const got = async (name) => {
  const answer = await fetch(file(name));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer;
};
const text = async (name) => (await got(name)).text();
const compiled = async (name) => WebAssembly.compile(await (await got(name)).arrayBuffer());

// A sheet stays when its part has stopped: it is there for the next start.
const sheets = new Map();
const styled = (name) => {
  const there = sheets.get(name) ?? new Promise((done, fail) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: file(name) });
    link.onload = done;
    link.onerror = () => {
      link.remove();
      sheets.delete(name);
      fail(new Error(name));
    };
    document.head.append(link);
  });
  sheets.set(name, there);
  return there;
};

// A part has what it needs before anything of it is used: from then on it asks for
// nothing. One that has stopped is loaded again, by an address with another end.
const running = new Map();
let starts = 0;
const program = (name, ended) => {
  const known = running.get(name) ?? { loaded: load(name) };
  running.set(name, known);
  known.ended = ended;
  known.loaded.catch(() => running.delete(name));
  return known.loaded;
};
const load = async (name) => {
  const { glue, wasm, styles } = parts[name];
  starts += 1;
  const [{ default: init, guard, start }, module] = await Promise.all([
    import(`${file(glue)}#${starts}`), compiled(wasm), ...styles.map(styled),
  ]);
  await init({ module_or_path: module });
  const over = () => {
    running.get(name)?.ended();
    running.delete(name);
  };
  guard(watch([glue, wasm], over, over).told);
  return { start, work: () => working(file(glue), module) };
};

// The same program in a worker of its own, for what takes long: made when it has
// something to do, of what is here already.
const working = (glue, module) => {
  const worker = new Worker(glue, { type: "module" });
  worker.postMessage(module);
  return worker;
};

const element = (name, className, more = {}) => Object.assign(document.createElement(name), { className, ...more });

/**
 * Opens a part. `entered` is what the form holds and `take(text)` fills in, both as
 * the text of a link; `words(lang)` are those of the page.
 */
export const open = async (name, lang, entered, take, words) => {
  const { loading, failed, stopped, close } = said[lang];
  const dialog = element("dialog", "cc part", { lang, dir: document.documentElement.dir });
  dialog.dataset.part = name;
  dialog.setAttribute("aria-label", document.querySelector(`:is(.parts, .tools-box) [data-tool="${name}"]`)?.textContent ?? name);
  const leave = element("button", "button part__close", { type: "button", textContent: close });
  leave.dataset.tool = "part.close";
  leave.addEventListener("click", () => dialog.close());
  const state = element("p", "part__state", { textContent: loading });
  state.setAttribute("role", "status");
  const root = element("div", "part__in");
  dialog.append(leave, state, root);
  document.body.append(dialog);

  let part;
  const say = (what, how) => {
    part = undefined;
    root.replaceChildren();
    state.setAttribute("role", "alert");
    Object.assign(state, { hidden: false, textContent: what });
    dialog.dataset.state = how;
  };
  dialog.addEventListener("close", () => {
    dialog.remove();
    part?.end();
  });
  dialog.dataset.state = "loading";
  dialog.showModal();
  try {
    const [{ start, work }, shared, own] = await Promise.all([
      program(name, () => say(stopped, "stopped")), words(lang), text(parts[name].words[lang]),
    ]);
    if (!dialog.open) return;
    state.hidden = true;
    dialog.dataset.state = "open";
    part = start(root, shared, own, entered, (taken) => {
      dialog.close();
      take(taken);
    }, work);
  } catch (error) {
    console.error(error);
    say(failed, "failed");
  }
};
