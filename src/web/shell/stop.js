// Notices that a program has ended, or that what it has drawn is no longer what
// is in view. Either way an old answer would stay beside a new number.

// A trap, a panic or an exception in a program ends it for good, and comes out as
// an uncaught error. `names` are what only its own errors have in their addresses:
// an error of the page around it, or of an add-on, is none of its business.
export const isOf = (names, { filename = '', error, reason }) => {
  const thrown = error ?? reason;
  const where = `${filename} ${thrown?.stack ?? ''}`;
  return names.some((name) => where.includes(name));
};

// A translator puts `font` around texts, and around what stands between them.
const beyondFonts = (element) => {
  let around = element;
  while (around?.localName === 'font') around = around.parentNode;
  return around;
};

// What holds an answer. Only the program makes these.
const ANSWERS = '[data-measure], [data-alert], [data-nutrient], [data-problem]';

const CHANGES = { childList: true, subtree: true };

// Whether what others did leaves all that was drawn where it was, and adds no answer.
// An add-on that removes, wraps or replaces an element leaves the program writing into
// what nobody sees, or ends it at the next change.
const leaveWhole = (changes) => {
  const from = new Map(); // where an element was at first; nowhere if others made it
  for (const { target, addedNodes, removedNodes } of changes) {
    for (const node of addedNodes) if (!from.has(node)) from.set(node, null);
    for (const node of removedNodes) if (!from.has(node)) from.set(node, target);
  }
  const elements = [...from].filter(([node]) => node.nodeType === Node.ELEMENT_NODE);
  const stands = ([{ parentNode }, parent]) => !parent
    || parentNode === parent || beyondFonts(parentNode) === beyondFonts(parent);
  // What was drawn may lie in what others put around it.
  const isCopy = (answer) => {
    for (let around = answer; around; around = around.parentNode) if (from.has(around)) return !from.get(around);
    return false;
  };
  const adds = ([element]) => [element, ...element.querySelectorAll('*')].some((one) => one.matches(ANSWERS) && isCopy(one));
  return elements.every(stands) && !elements.some((one) => !one[1] && one[0].isConnected && adds(one));
};

// What the engine calls the program whose call this is: in Chromium that is no
// address of a file.
const caller = () => new Error().stack.match(/[^\s(@]+(?=:wasm-function)/)?.[0];

// WebKit names no file for what is in a program. Whose page it is hears of any program
// by this name, but for what another one on the page knows as its own.
export const ANY = 'wasm-function';
const NAMELESS = '<?>'; // what WebKit calls every program
const claims = [];
const PANIC = 500; // so long after a panic its trap may come, in milliseconds
let panicked = -PANIC;

// Drawing takes some milliseconds.
const LONGEST = 10_000;

// What others change in a drawing.
const observed = () => {
  const changes = [];
  const observer = new MutationObserver((more) => changes.push(...more));
  const isWhole = () => {
    changes.push(...observer.takeRecords());
    return leaveWhole(changes.splice(0));
  };
  return { observer, isWhole };
};

/**
 * Watches a program. `ended(error)` is called once, when it has; `torn(root)` when
 * what it has drawn there was changed by others. The program tells what it does
 * to `told`. `forget(root)` is for when nothing is drawn there any more; it says
 * whether all of it is as it was drawn.
 */
export const watch = (names, ended, torn) => {
  const drawings = new Map(); // by root
  const lost = new WeakSet(); // roots that the program does not know it has lost
  let over = false;
  let own; // what its errors call it
  const end = (error) => {
    if (over) return;
    over = true;
    for (const root of [...drawings.keys()]) forget(root);
    for (const kind of ['error', 'unhandledrejection']) removeEventListener(kind, failed);
    for (const kind of ['input', 'click']) document.removeEventListener(kind, look, true);
    ended(error);
  };
  // Of an error in a script of another origin nothing is told but that there was
  // one; in WebKit, of one in a program too. Nobody else runs while it draws.
  const isDrawing = () => [...drawings.values()].some(({ changing }) => changing);
  const known = () => (own ? [...names, own] : names);
  const isOwn = (event) => isOf(known().filter((name) => name !== ANY && name !== NAMELESS), event);
  claims.push(isOwn);
  const isMine = (event) => isOwn(event) || isDrawing() || (isOf(known(), event) && performance.now() - panicked > PANIC && !claims.some((isOwn) => isOwn(event)));
  const failed = (event) => isMine(event) && end(event.error ?? event.reason ?? new Error(event.message));
  const forget = (root) => {
    const known = drawings.get(root);
    clearTimeout(known?.late);
    known?.observer.disconnect();
    drawings.delete(root);
    return known ? known.isWhole() : !over;
  };
  const checked = (root, isWhole) => {
    if (isWhole()) return true;
    forget(root);
    lost.add(root);
    torn(root);
    return false;
  };
  // What is no longer in the document hears nothing.
  const look = () => {
    for (const [root, { shown }] of [...drawings]) checked(root, () => !shown || root.isConnected);
  };
  // A long drawing lets others run between its parts (yew/src/scheduler.rs). So what
  // others change is looked for from the end of each part, before anybody else's turn,
  // to the next.
  const draws = (root) => {
    const known = drawings.get(root) ?? observed();
    if (known.changing || lost.has(root) || !checked(root, known.isWhole)) return;
    drawings.set(root, known);
    known.changing = true;
    known.observer.disconnect();
    queueMicrotask(() => {
      known.changing = false;
      if (drawings.get(root) === known) known.observer.observe(root, CHANGES);
    });
    known.late ??= setTimeout(() => end(new Error('a drawing was not finished')), LONGEST);
  };
  const drawn = (root) => {
    const known = drawings.get(root);
    clearTimeout(known?.late);
    if (known) Object.assign(known, { late: undefined, shown: true });
  };
  const told = (kind, what) => {
    if (over) return;
    own ??= caller() ?? '';
    if (kind === 'panicked') {
      console.error(what);
      panicked = performance.now();
      end(new Error(what));
    } else {
      (kind === 'drawn' ? drawn : draws)(what);
    }
  };
  for (const kind of ['error', 'unhandledrejection']) addEventListener(kind, failed);
  for (const kind of ['input', 'click']) document.addEventListener(kind, look, true);
  return { told, forget, end };
};

// What the program has worked out: results, what is announced, what stays in view,
// what is told at fields.
const WORKED_OUT = `#meaning, .dock, [role=status], .place > *, ${ANSWERS}`;

/** What stays of a page that has stopped: what was typed, to be read. A copy: the
 * program may hold on to the elements, and write again. */
export const remains = (page) => {
  const copy = page.cloneNode(true);
  const lists = copy.querySelectorAll('select');
  page.querySelectorAll('select').forEach(({ value }, place) => { lists[place].value = value; });
  if (!copy.querySelector('#meaning')) copy.querySelector('main')?.replaceChildren();
  for (const part of copy.querySelectorAll(WORKED_OUT)) part.remove();
  for (const control of copy.querySelectorAll('button, input, select, textarea')) control.disabled = true;
  return copy;
};
