import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEngine } from './engine.mjs';
import { Page } from './page.mjs';
const base = process.env.BASE_URL, folder = process.env.SHOTS, only = process.env.ONLY ?? '';
const HEAD = 'person,date,measure,value,unit,cv,low,high,calcium-compass-results-1\n';
const rows = (...r) => HEAD + r.join('\n') + '\n';
const states = {
  empty: null,
  full: rows(',2025-02-02,25-oh-d,15,ng/mL,,30,100,1', ',2025-08-20,25-oh-d,22,ng/mL,,30,100,1', ',2026-02-02,25-oh-d,61,nmol/L,,50,125,1', ',2026-10-02,25-oh-d,90,nmol/L,7.5,50,125,1',
    ',2026-01-10,dp-ucmgp,560,pmol/L,,,,1', ',2026-09-10,dp-ucmgp,410,pmol/L,,,,1', 'Anna,2026-01-10,calcium,2.4,mmol/L,,,,1', 'Anna,2026-03-10,25-oh-d,<10,ng/mL,,,,1','Anna,2026-06-10,25-oh-d,18,ng/mL,,,,1'),
  now: rows(',2026-01-10,25-oh-d,60,nmol/L,,,,1', ',2026-06-10,25-oh-d,400,nmol/L,,,,1'),
  damaged: rows(',2026-01-10,25-oh-d,60,nmol/L,,,,1', ',2026-01-10,25-oh-d,6'),
};
const screens = { wide: [1280, 1400, false], phone: [390, 844, true] };
mkdirSync(folder, { recursive: true });
const { driver, stop } = await startEngine();
const command = (n, p) => driver.sendAndGetDevToolsCommand(n, p);
try {
  for (const [screen, [width, height, mobile]] of Object.entries(screens)) {
    await command('Emulation.setDeviceMetricsOverride', { width, height, mobile, deviceScaleFactor: 1 });
    for (const scheme of ['light', 'dark']) {
      await command('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
      for (const lang of ['en', 'ar']) for (const [state, text] of Object.entries(states)) {
        const name = `kept-${state}-${screen}-${scheme}-${lang}`;
        if (!name.includes(only)) continue;
        await driver.get(base + 'about.html');
        await driver.executeScript('arguments[0] === null ? localStorage.clear() : localStorage.setItem("calcium-compass-results", arguments[0])', text);
        const page = new Page(driver);
        await page.open(`${base}kept${lang === 'en' ? '' : '.' + lang}.html`);
        const logs = (await driver.manage().logs().get('browser')).map((l) => l.message);
        if (logs.length) console.log(logs);
        const { data } = await command('Page.captureScreenshot', { captureBeyondViewport: true, format: 'png' });
        writeFileSync(join(folder, `${name}.png`), Buffer.from(data, 'base64'));
      }
    }
  }
} finally { await stop(); }
