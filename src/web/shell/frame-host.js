// For a page that shows the calculator in a frame: gives the frame its address,
// takes its port, keeps its height, and passes on what it says as events of the
// frame's element. <iframe data-calcium-compass="https://…/embed.html?lang=de">
//
// A link may lead a frame elsewhere, so what it says is checked.
const EVENTS = ['ready', 'result', 'error'];
const HIGHEST = 100_000; // pixels
const LONGEST = 30_000;

const connect = (frame) => {
  const address = new URL(frame.dataset.calciumCompass, document.baseURI);
  address.searchParams.set('host', location.origin);
  const say = (name, detail = null) => frame.dispatchEvent(new CustomEvent(`cc-${name}`, { detail, bubbles: true }));
  const fit = (height) => {
    if (!(height > 0 && height <= HIGHEST)) return;
    const borders = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${height + borders}px`;
  };
  const hear = ({ data }) => {
    const { type, ...detail } = Object(data);
    if (type === 'height') fit(Number(detail.height));
    else if (EVENTS.includes(type)) say(type, detail.report ?? detail);
  };
  // A sandbox takes its origin from it.
  const origins = ['null', address.origin];
  let open;
  addEventListener('message', ({ source, origin, data, ports: [port] }) => {
    if (source !== frame.contentWindow || !origins.includes(origin)) return;
    if (data?.type !== 'calcium-compass' || !port) return;
    clearTimeout(late);
    open?.close();
    open = port;
    port.onmessage = hear;
    frame.setSettings = (settings) => port.postMessage({ type: 'settings', settings });
    say('connected');
  });
  const late = setTimeout(() => {
    const text = `the frame does not answer; is it there, and do the page's policies (frame-src, cross-origin-embedder-policy) allow it?`;
    console.warn(`calcium-compass: ${text}`);
    say('error', { faults: [{ key: '', text }] });
  }, LONGEST);
  frame.src = address;
};

document.querySelectorAll('iframe[data-calcium-compass]').forEach(connect);
