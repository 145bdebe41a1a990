// Loaded when the page can be used: keeps it for when there is no network,
// tells of a newer version, offers to install. The words for that stand in the
// page; a class of the root shows them.
const { documentElement: root } = document;
const workers = navigator.serviceWorker;
const HOUR = 3_600_000;

const until = (target, name) =>
  new Promise((done) => target.addEventListener(name, done, { once: true }));
const pause = (time) => new Promise((done) => setTimeout(done, time));
const onTool = (tool, does) =>
  document.addEventListener("click", ({ target }) => target.closest(`[data-tool="${tool}"]`) && does());

// Nothing appears while somebody fills in the form. Going from one field to the
// next is not leaving it.
const isFilling = () => document.activeElement?.matches("input, select, textarea");
const show = async (name) => {
  while (isFilling()) {
    await until(document, "focusout");
    await pause(500);
  }
  root.classList.add(name);
};

// A prompt can be used once; the browser may make another offer later.
const installable = (offer) => {
  const offered = (event) => {
    offer = event;
    show("is-installable");
  };
  const gone = () => root.classList.remove("is-installable");
  addEventListener("beforeinstallprompt", offered);
  addEventListener("appinstalled", gone);
  onTool("install", () => {
    offer.prompt();
    gone();
  });
  if (offer) offered(offer);
};

// Another page of the site is shown in place of the calculator, which waits behind
// it: what was typed is in this document alone, and the next one would lose it. It
// is written nowhere. The way back, the browser's too, brings the calculator.
const fetched = (href) => new Promise((done) => {
  const request = new XMLHttpRequest();
  request.open("GET", href);
  request.responseType = "document";
  request.onloadend = () => done(request.response);
  request.send();
});

const isTyped = () => controls().some((one) => (ticks(one) ? one.checked : one.matches("input") && one.value));
const goTo = (place) => {
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ behavior: "instant" });
};

// What had the focus is there again on the way back. A menu has closed by then.
const opener = (link) => {
  const menu = link?.closest("[popover]");
  if (menu?.matches(":popover-open")) menu.hidePopover();
  return link?.getClientRects().length ? link : menu?.previousElementSibling;
};

const visits = () => {
  const app = document.getElementById("app");
  const { title } = document;
  const home = location.pathname + location.search;
  let shown, from, top, turn = 0;
  const back = () => {
    if (!shown) return;
    shown.remove();
    shown = undefined;
    root.classList.remove("is-elsewhere");
    document.title = title;
    scrollTo({ top, behavior: "instant" });
    from?.focus({ preventScroll: true });
  };
  const show = async (href, link) => {
    const mine = (turn += 1);
    const other = await fetched(href);
    const page = other?.querySelector(".cc:has(> .leaf)");
    // A page with a program of its own has to be opened; here all stays.
    if (!page || other.querySelector("script[data-glue]")) return false;
    if (mine !== turn) return true;
    for (const script of page.querySelectorAll("script")) script.remove();
    if (!shown) [from, top] = [opener(link), scrollY];
    shown?.remove();
    shown = document.adoptNode(page);
    app.after(shown);
    root.classList.add("is-elsewhere");
    document.title = other.title;
    const { hash } = new URL(href);
    goTo((hash && shown.querySelector(`[id="${CSS.escape(hash.slice(1))}"]`)) || shown.querySelector("h1"));
    if (shown.querySelector("#search")) import(new URL(`search.js#${turn}`, document.baseURI));
    return true;
  };
  addEventListener("popstate", ({ state }) => {
    turn += 1;
    if (state?.page) show(state.page);
    else back();
  });
  document.addEventListener("click", async (event) => {
    const link = event.target.closest?.("a[href]");
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || link.target) return;
    // A place in the page that is shown: the address holds only what is a page.
    if (shown?.contains(link) && link.getAttribute("href").startsWith("#")) {
      event.preventDefault();
      goTo(shown.querySelector(`[id="${CSS.escape(link.hash.slice(1))}"]`));
    } else if (shown && "home" in link.dataset) {
      event.preventDefault();
      history.pushState(null, "", home);
      back();
    } else if ("site" in link.dataset && (shown || isTyped())) {
      event.preventDefault();
      const { href } = link;
      if (await show(href, link)) history.pushState({ page: href }, "", href);
      else window.open(href, "_blank", "noopener");
    }
  });
};

// The worker's answer; none where there is none in time.
const ask = (worker, message) =>
  new Promise((answered) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => answered(data);
    worker.postMessage(message, [port2]);
    setTimeout(answered, 3000);
  });

// What was typed goes over a reload in the memory of the worker: never into the
// address, the history or a storage, where it would stay. The tab only keeps the
// number of a ticket, and the language.
const TICKET = "compass ";
const controls = () => [...document.querySelectorAll("#app :is(input, select)[name]:not([name=lang])")];
const ticks = ({ type }) => type === "radio" || type === "checkbox";

const entries = () => ({
  filled: controls().filter((one) => (ticks(one) ? one.checked : one.value)).map(({ name, value }) => [name, value]),
  open: [...document.querySelectorAll("details[data-open][open]")].map((part) => part.dataset.open),
  top: scrollY,
});

const fill = ([name, value]) => {
  const one = controls().find((one) => one.name === name && (!ticks(one) || one.value === value));
  if (!one) return false;
  if (ticks(one) ? one.checked : one.value === value) return true;
  if (ticks(one)) one.checked = true;
  else one.value = value;
  for (const kind of ["change", "focusout"]) one.dispatchEvent(new Event(kind, { bubbles: true }));
  return one.value === value;
};

const giveBack = async () => {
  const ticket = window.name;
  if (!ticket.startsWith(TICKET)) return;
  window.name = "";
  const held = workers.controller && (await ask(workers.controller, { give: ticket }));
  // Some fields come only when others are filled.
  let { filled: rest, open, top } = held ?? { filled: [], open: [] };
  for (let round = 0; rest.length && round < 5; round += 1) {
    rest = rest.filter((entry) => !fill(entry));
    await pause(20);
  }
  for (const part of document.querySelectorAll("details[data-open]")) part.open ||= open.includes(part.dataset.open);
  if (top) scrollTo({ top, behavior: "instant" });
  root.classList.add("is-renewed");
  addEventListener("input", () => root.classList.remove("is-renewed"), { once: true });
};

// What the worker does not hold would be lost: then the page stays and says so.
const reload = async ({ waiting, active }) => {
  root.classList.remove("is-unanswered");
  const ticket = `${TICKET}${root.lang} ${crypto.randomUUID()}`;
  const taken = waiting && until(workers, "controllerchange");
  const isHeld = await ask(waiting ?? active, { hold: [ticket, entries()] });
  if (!isHeld && isTyped()) {
    root.classList.add("is-unanswered");
    return;
  }
  await Promise.race([taken, pause(5000)]);
  window.name = ticket;
  // What is typed counts, not the older entries of a link that was opened.
  if (location.hash.includes("=")) history.replaceState(null, "", location.pathname + location.search);
  location.reload();
};

// A new version waits until a person takes it. A page that stays open for days
// looks for one when it is looked at again.
const watch = async (file, loaded) => {
  const registration = await workers.register(file("sw.js"), { updateViaCache: "none" });
  const isNew = () => registration.active && show("is-old");
  // By the worker's own state: the registration may hear of it a little later.
  const watching = ({ installing } = registration) =>
    installing?.addEventListener("statechange", () => installing.state === "installed" && isNew());
  registration.addEventListener("updatefound", () => watching());
  watching();
  if (registration.waiting) isNew();
  onTool("reload", () => reload(registration));
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - looked < HOUR) return;
    looked = Date.now();
    registration.update().catch(() => {});
  });
  // The first worker comes when all is loaded. What this page has that not
  // everyone gets is asked for once more, for the worker to keep.
  if (!registration.active) {
    await until(workers, "controllerchange");
    await Promise.all([location.pathname, ...loaded].map((name) => fetch(file(name))));
  }
};

// A page inside another is a guest there; where there is no TLS, and in some
// private windows, there are no workers.
export const keep = async (file, loaded, offer) => {
  if (window !== top) return;
  const address = document.querySelector("[data-address]");
  if (address) address.textContent = location.origin + location.pathname;
  if (document.getElementById("meaning")) visits();
  installable(offer);
  if (location.protocol === "file:" || !workers) return;
  await giveBack();
  if (document.readyState !== "complete") await until(window, "load");
  await watch(file, loaded);
};
