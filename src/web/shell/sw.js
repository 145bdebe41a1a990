// Keeps the page for when there is no network. One install is one version,
// whole or not at all: a file counts only with the bytes that it had in this
// build. `bake` fills in the version, the files that everyone gets and those of
// each further language, by name with the SHA-256 of their bytes.
const version = __VERSION__;
const core = __CORE__;
const languages = __LANGUAGES__;
const said = __SAID__;

// Other apps, or this one in another folder, may live on the same host. A scope
// ends with a slash and has no space, so no name is the start of another's.
const { scope } = registration;
const prefix = `calcium-compass ${scope} `;
const current = prefix + version;
const known = new Map(Object.entries(Object.assign({}, core, ...Object.values(languages))));

const own = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));

const checked = (name, cache) =>
  new Request(scope + name, { cache, integrity: `sha256-${known.get(name)}` });

const isWordsOf = (lang, name) => name.startsWith(`words-${lang}-`);

// Takes over the languages that older versions hold. What the browser has just
// loaded for the page is not loaded again, unless its bytes are not these.
const install = async () => {
  const there = await own();
  const held = await Promise.all(there.map(async (name) => (await caches.open(name)).keys()));
  const isHeld = (lang) => held.flat().some(({ url }) => isWordsOf(lang, url.slice(scope.length)));
  const chosen = Object.keys(languages).filter(isHeld).map((lang) => languages[lang]);
  const names = Object.keys(Object.assign({}, core, ...chosen));
  try {
    const cache = await caches.open(current);
    const add = (mode) => cache.addAll(names.map((name) => checked(name, mode)));
    await add("default").catch(() => add("reload"));
  } catch (error) {
    // Unless a worker of this very version is at work with it.
    if (!there.includes(current)) await caches.delete(current);
    throw error;
  }
};

// A second page that is open may be of an older version, which a person took
// over from the first: it keeps its files until the version after this one.
const activate = async () => {
  await clients.claim();
  if ((await clients.matchAll()).length > 1) return;
  const older = (await own()).filter((name) => name !== current);
  await Promise.all(older.map((name) => caches.delete(name)));
};

// What a disk or a hand has changed is not the file any more.
const isWhole = async (name, kept) => {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await kept.clone().arrayBuffer()));
  return btoa(String.fromCharCode(...bytes)) === known.get(name);
};

// A known file comes from this version alone; what a page asks for that is older
// than this worker, by a name that holds a hash, from wherever it is.
const find = async (name) => {
  for (const cacheName of known.has(name) ? [current] : await own()) {
    const kept = await caches.match(scope + name, { cacheName, ignoreVary: true });
    if (kept && (!known.has(name) || (await isWhole(name, kept)))) return kept;
  }
};

// What is of this version is kept. With its words a language is chosen: then
// its other pages are kept too.
const ask = async (name, event) => {
  if (!known.has(name)) return;
  const fresh = await fetch(checked(name, "default"));
  const copy = fresh.clone();
  const chosen = Object.keys(languages).find((lang) => isWordsOf(lang, name));
  const keep = async () => {
    const cache = await caches.open(current);
    await cache.put(scope + name, copy);
    await cache.addAll(Object.keys(languages[chosen] ?? {}).map((name) => checked(name, "default")));
  };
  event.waitUntil(keep().catch(() => {}));
  return fresh;
};

// Storage may be forbidden or broken, and the host may have a newer version:
// each way that fails leads to the next, and what the network says is the last.
const answer = async (name, event) => {
  const ways = (await isGuest(event)) ? [] : [find, ask];
  for (const way of [...ways, () => fetch(event.request)]) {
    const found = await way(name, event).catch(() => {});
    // A page may not be the answer to a redirect; some hosts move index.html.
    if (found) return found.redirected ? new Response(found.body, found) : found;
  }
  return nothing(name, event);
};

// No page of the site is at hand that could say so: this one needs no other file.
const nothing = (name, { request }) => {
  const lang = Object.keys(languages).find((one) => new RegExp(`(^|\\.)${one}\\.html$`).test(name)) ?? "en";
  const [dir, text, link] = said[lang];
  if (request.mode !== "navigate") return new Response(text, { status: 504 });
  const page = `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Calcium Compass</title>
<style>
:root { color-scheme: light dark; --paper: #faf7f0; --ink: #1d2227; --accent: #0f5257 }
@media (prefers-color-scheme: dark) { :root { --paper: #14181a; --ink: #ece7db; --accent: #8fd0c6 } }
body { margin: 0; padding: 12vh 1.5rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif }
main { max-width: 30rem; margin: auto }
h1 { font: 600 1.25rem/1.2 Georgia, serif; margin: 0 0 1.5rem }
p { font: 600 1.5rem/1.3 Georgia, serif; margin: 0 0 1rem }
a { color: var(--accent); text-underline-offset: .18em; display: inline-block; padding-block: .6rem }
</style>
<main><h1>Calcium Compass</h1><p>${text}</p><a href="${scope}">${link}</a></main>`;
  return new Response(page, { status: 504, headers: { "content-type": "text/html; charset=utf-8" } });
};

// What of this folder an address names.
const named = (url, end = "#") => {
  const [bare] = url.split(end);
  return bare.startsWith(scope) ? bare.slice(scope.length) || "index.html" : undefined;
};
const ANY_END = /[?#]/;

// A frame in another page, or a page that is not kept but shares files with
// those that are, is served by the network alone: never half by each.
const isGuest = async ({ request, clientId }) => {
  const client = request.mode !== "navigate" && clientId && (await clients.get(clientId));
  return client && (client.frameType === "nested" || !known.has(named(client.url, ANY_END)));
};

// What was typed stays in this worker's memory while a page is reloaded, half a
// minute at most, and is told once, to the page that has the ticket. The page that
// gives it is of the version before: these messages stay as they are.
const typed = new Map();
const hold = (ticket, entries) =>
  new Promise((over) => {
    typed.set(ticket, { entries, over });
    setTimeout(over, 30_000);
  }).then(() => typed.delete(ticket));

const told = (event) => {
  const { hold: given, give } = event.data;
  if (given) {
    event.waitUntil(hold(...given));
    event.ports[0].postMessage(true);
    skipWaiting();
  } else {
    const held = typed.get(give);
    event.ports[0].postMessage(held?.entries);
    held?.over();
  }
};

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", told);

addEventListener("fetch", (event) => {
  const { method, mode, destination, url } = event.request;
  const isPage = mode === "navigate";
  const name = named(url, isPage ? ANY_END : "#");
  if (method !== "GET" || name === undefined || (isPage && destination !== "document")) return;
  const isOlder = !isPage && /-[\da-f]{16}[._]/.test(name);
  if (known.has(name) || isOlder) event.respondWith(answer(name, event));
});
