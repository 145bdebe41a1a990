// Starts the page: loads the glue, the wasm and the words of one language, and
// mounts over the words that are already there. The tag names the files,
// because their names carry a hash.
const tag = document.querySelector("script[data-glue]");
const root = document.getElementById("app");
const packs = JSON.parse(tag.dataset.words);
const file = (name) => new URL(name, import.meta.url);
const tell = (name) => dispatchEvent(new CustomEvent(name));
const until = (target, name) =>
  new Promise((done) => target.addEventListener(name, done, { once: true }));
const loaded = new Set();

const load = async (name) => {
  const answer = await fetch(file(packs[name]));
  if (!answer.ok) throw new Error(`${packs[name]}: ${answer.status}`);
  loaded.add(packs[name]);
  return answer.text();
};

// The language of the link, then of the page where it is not the first one,
// then of the browser.
const language = () => {
  const page = document.documentElement.lang;
  const linked = new URLSearchParams(location.hash.slice(1)).get("lang");
  const asked = [linked, ...("first" in tag.dataset ? navigator.languages : []), page];
  return asked.map((tag) => tag?.split("-")[0].toLowerCase()).find((tag) => tag in packs);
};

// The page's own mark says that it can be used.
const ready = new Promise((done) => {
  new PerformanceObserver((marks) => marks.getEntriesByName("ready").length && done())
    .observe({ type: "mark", buffered: true });
});

// The browser's offer to install the page waits until a person takes it up.
let offer;
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  offer = event;
  ready.then(() => tell("cc-installable"));
});
addEventListener("cc-install", () => offer?.prompt());

// Keeps the page for when there is no network. A new version waits; the page
// tells of it and takes it when a person says so. A page inside another is a
// guest there, and where there is no TLS there are no workers.
const keep = async () => {
  if (window !== top || location.protocol === "file:" || !navigator.serviceWorker) return;
  const workers = navigator.serviceWorker;
  const registration = await workers.register(file("sw.js"), { updateViaCache: "none" });
  const isNew = () => registration.waiting && registration.active && tell("cc-new-version");
  const watch = () => registration.installing?.addEventListener("statechange", isNew, { once: true });
  registration.addEventListener("updatefound", watch);
  watch();
  isNew();
  addEventListener("cc-reload", () => {
    // Another page may have taken it already.
    if (!registration.waiting) return location.reload();
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting.postMessage("take over");
  });
  // The first worker comes when all is loaded. What this page has that not
  // everyone gets is asked for once more, for the worker to keep.
  if (!registration.active) {
    await until(workers, "controllerchange");
    await Promise.all([location.pathname, ...loaded].map((name) => fetch(file(name))));
  }
};

try {
  const words = load(language());
  const { default: init, mount } = await import(file(tag.dataset.glue));
  await init({ module_or_path: file(tag.dataset.wasm) });
  mount(root, await words, load);
  await ready;
  if (document.readyState !== "complete") await until(window, "load");
  keep().catch(() => {});
} catch (error) {
  // The words stay, and say that the calculator did not start.
  root.dataset.failed = "";
  console.error(error);
}
