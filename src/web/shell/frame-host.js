// For a page that shows the calculator in a frame: gives the frame its address,
// takes its port, keeps its height, and passes on what it says as events of the
// frame's element. <iframe data-calcium-compass="https://…/embed.html?lang=de">
for (const frame of document.querySelectorAll('iframe[data-calcium-compass]')) {
  const address = new URL(frame.dataset.calciumCompass, document.baseURI);
  address.searchParams.set('host', location.origin);
  const hear = ({ data: { type, ...detail } }) => {
    if (type === 'height') {
      const borders = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
      frame.style.height = `${detail.height + borders}px`;
    } else frame.dispatchEvent(new CustomEvent(`cc-${type}`, { detail: detail.report ?? detail, bubbles: true }));
  };
  addEventListener('message', ({ source, data, ports: [port] }) => {
    if (source !== frame.contentWindow || data?.type !== 'calcium-compass' || !port) return;
    port.onmessage = hear;
    frame.setSettings = (settings) => port.postMessage({ type: 'settings', settings });
    frame.dispatchEvent(new CustomEvent('cc-connected', { bubbles: true }));
  });
  frame.src = address;
}
