// Starts the page: loads the glue, the wasm and the words of one language, and
// mounts over the words that are already there. The tag names the files,
// because their names carry a hash. Marks in the timeline say how far it came.
const tag = document.querySelector("script[data-glue]");
const root = document.getElementById("app");
const packs = JSON.parse(tag.dataset.words);
const file = (name) => new URL(name, import.meta.url);
const loaded = new Set();
const stopped = JSON.parse(tag.dataset.stopped);

const load = async (name) => {
  const answer = await fetch(file(packs[name]));
  if (!answer.ok) throw new Error(`${packs[name]}: ${answer.status}`);
  loaded.add(packs[name]);
  return answer.text();
};

// The page of a language, of this very version. What this gives is not shown and
// runs nothing; and it is no text, which a policy may forbid to make HTML of.
const page = (lang) => new Promise((done, fail) => {
  const request = new XMLHttpRequest();
  request.open("GET", file(lang === "en" ? "index.html" : `${lang}.html`));
  request.responseType = "document";
  request.onloadend = () => {
    const own = request.response?.querySelector("script[data-glue]")?.dataset.glue === tag.dataset.glue;
    if (own) done(request.response);
    else fail(new Error(`the page in ${lang}: ${request.status}`));
  };
  request.send();
});
const fetched = async (name) => {
  // What opens the parts that are loaded when somebody asks for them.
  if (name === "parts") return (await import(file("parts.js"))).open;
  return name.startsWith("page-") ? page(name.slice(5)) : load(name);
};

// Only a reload that this page began brings its ticket: the name of a window that
// was opened from elsewhere is somebody else's word.
const [{ type: came } = {}] = performance.getEntriesByType("navigation");
if (came !== "reload" && window.name.startsWith("compass ")) window.name = "";

// The language of a page that was reloaded for a newer version, then of the link,
// then of the page where it is not the first one, then of the browser.
const language = () => {
  const page = document.documentElement.lang;
  const linked = new URLSearchParams(location.hash.slice(1)).get("lang");
  const [, before] = window.name.match(/^compass (\w+)/) ?? [];
  const asked = [before, linked, ...("first" in tag.dataset ? navigator.languages : []), page];
  return asked.map((tag) => tag?.split("-")[0].toLowerCase()).find((tag) => Object.hasOwn(packs, tag));
};

// A program that has ended goes on standing there with the answer to the number
// before. That goes at once, wherever it is, and a sentence comes.
const stop = (remains) => {
  const top = scrollY;
  document.querySelector("dialog.part")?.close();
  for (const page of document.querySelectorAll("#app")) page.replaceWith(remains(page));
  scrollTo({ top, behavior: "instant" });
  if (document.querySelector(".stopped")) return;
  const message = document.createElement("p");
  message.className = "stopped";
  message.setAttribute("role", "alert");
  message.textContent = stopped[document.documentElement.lang] ?? stopped.en;
  document.body.prepend(message);
};

// A host that still sends the policy of another version forbids the style in the
// page: then it is fetched.
if (document.querySelector("style")?.sheet === null) {
  for (const href of tag.dataset.styles.split(" ")) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href }));
  }
}

// The page's own mark says that it can be used.
const ready = new Promise((done) => {
  new PerformanceObserver((marks) => marks.getEntriesByName("ready").length && done())
    .observe({ type: "mark", buffered: true });
});

// The strip that leads to the answer goes while the answer is on the screen: that
// is, in its upper two thirds.
const watchAnswer = () => {
  const answer = document.getElementById("meaning");
  const seen = (changes) => document.documentElement.classList.toggle("is-answered", changes.at(-1).isIntersecting);
  if (answer) new IntersectionObserver(seen, { rootMargin: "0px 0px -33% 0px" }).observe(answer);
};

// The menu of a phone covers what comes after it: it goes when the focus does.
addEventListener("focusin", ({ target }) => {
  for (const menu of document.querySelectorAll(".menu[popover]")) {
    if (!menu.contains(target) && target.getAttribute("popovertarget") !== menu.id) menu.hidePopover?.();
  }
});

// The browser's offer to install the page waits until a person takes it up.
let offer;
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  offer = event;
});

try {
  const lang = language();
  const words = load(lang);
  const other = lang === document.documentElement.lang ? undefined : page(lang);
  other?.catch(() => {}); // told below
  const watching = import(file(tag.dataset.stop));
  watching.catch(() => {}); // told below
  const { default: init, guard, mount } = await import(file(tag.dataset.glue));
  performance.mark("glue");
  await init({ module_or_path: file(tag.dataset.wasm) });
  performance.mark("wasm");
  const { ANY, remains, watch } = await watching;
  const names = [...[tag.dataset.glue, tag.dataset.wasm].map((name) => name.split("/").pop()), ANY];
  const over = () => stop(remains);
  guard(watch(names, over, over).told);
  mount(root, await words, fetched, await other);
  performance.mark("mounted");
  ready.then(watchAnswer);
  ready
    .then(() => import(file("keep.js")))
    .then(({ keep }) => keep(file, loaded, offer))
    .catch(() => {});
} catch (error) {
  // The words stay, and above them stands that the calculator did not start.
  root.dataset.failed = self.WebAssembly ? "" : "no-wasm";
  console.error(error);
}
