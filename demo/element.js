// What a page may do with what the element says. Nothing is sent anywhere.
const heard = document.getElementById('heard');
addEventListener('cc-ready', () => { heard.textContent = 'ready'; });
addEventListener('cc-result', ({ detail }) => {
  const alerts = detail.alerts.map(({ id }) => id).join(' ');
  heard.textContent = `results: ${detail.findings.length}, warnings: ${alerts || 'none'}`;
});
addEventListener('cc-error', ({ detail }) => {
  heard.textContent = detail.faults.map(({ key, text }) => `${key} ${text}`.trim()).join('; ');
});
