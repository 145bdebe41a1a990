// The calculator in a frame of somebody else's page. The frame may be sandboxed
// and have no origin, no storage, no clipboard. It hands one port to the origin
// that its address names, and says everything else over it.
const { origin } = new URL(import.meta.url);
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = `default-src 'none'; script-src ${origin} 'wasm-unsafe-eval'; img-src ${origin}; connect-src ${origin}`;
document.head.append(policy);
await import('./calcium-compass.js');

const element = document.querySelector('calcium-compass');
// An address as a setting would have this frame read its own site for whoever
// shows it, and tell what is there. So its settings are names and texts, or an object.
const names = element.constructor.observedAttributes.filter((name) => name !== 'settings');
const query = new URLSearchParams(location.search);
const host = query.get('host');
const [other, lab] = [Object.create(null), Object.create(null)];
query.delete('host');
for (const [name, value] of query) {
  const [, measure, part] = /^lab\.([^.]+)\.(.+)$/.exec(name) ?? [];
  if (measure) (lab[measure] ??= Object.create(null))[part] = value;
  else if (names.includes(name)) element.setAttribute(name, value);
  else other[name] = value;
}
if (Object.keys(lab).length) other.lab ??= lab;
if (Object.keys(other).length) element.settings = other;

const isOrigin = (text) => {
  try {
    return new URL(text).origin === text && text !== 'null';
  } catch {
    return false;
  }
};

const { port1: port, port2: handed } = new MessageChannel();
const say = (type, more) => port.postMessage({ type, ...more });
port.onmessage = ({ data }) => {
  if (data?.type !== 'settings') return;
  if (typeof data.settings === 'object') element.settings = data.settings;
  else say('error', { faults: [{ key: 'settings', text: 'a frame takes an object, and no address' }] });
};
element.addEventListener('cc-ready', () => say('ready'));
element.addEventListener('cc-result', ({ detail }) => say('result', { report: detail }));
element.addEventListener('cc-error', ({ detail }) => say('error', detail));
new ResizeObserver(() => say('height', { height: Math.ceil(element.getBoundingClientRect().bottom + scrollY) })).observe(element);

// The ground behind the calculator is as light or dark as it is.
const scheme = () => { document.documentElement.style.colorScheme = ['light', 'dark'].includes(element.theme) ? element.theme : 'light dark'; };
new MutationObserver(scheme).observe(element, { attributeFilter: ['theme'] });
scheme();

// A sandbox may forbid to print without a word: then nothing is announced.
element.printPage = () => {
  let printing = false;
  const heard = () => { printing = true; };
  addEventListener('beforeprint', heard);
  try {
    print();
  } catch { /* told by the answer */ }
  removeEventListener('beforeprint', heard);
  return printing;
};

document.body.style.margin = '0';
element.style.display = 'block';
if (parent === self) {
  // Opened by itself: there is nobody to talk to.
} else if (isOrigin(host)) {
  parent.postMessage({ type: 'calcium-compass' }, host, [handed]);
} else {
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.textContent = 'embed.html: the address must name the page around it, like ?host=https://clinic.example';
  element.before(message);
}
