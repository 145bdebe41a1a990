// Pictures of the page in every state worth looking at: phone and desktop,
// light and dark, English and Arabic. Nothing is compared: they are to be looked at.
//
//   BASE_URL=… SHOTS=folder [ONLY=text] node shots.mjs

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEngine } from './engine.mjs';
import { Page } from './page.mjs';

const base = process.env.BASE_URL;
const folder = process.env.SHOTS;
const only = process.env.ONLY ?? '';

const file = (lang) => (lang === 'en' ? 'kept.html' : `kept.${lang}.html`);
const link = (pairs) => new URLSearchParams(pairs).toString();
const tables = ['tables', '2026-11-20'];
const person = [['vka', 'no'], ['kidney', 'no'], ['age', '67'], ['sex', 'f'], ['stage', 'postmenopausal']];
const states = {
  empty: [],
  full: [
    ...person,
    ['25-oh-d', '22'], ['25-oh-d.unit', 'ng/mL'], ['25-oh-d.date', '2026-11-02'],
    ['25-oh-d.earlier', '15'], ['25-oh-d.earlier.date', '2026-02-02'], ['25-oh-d.low', '30'], ['25-oh-d.high', '100'],
    ['dp-ucmgp', '560'], ['dp-ucmgp.unit', 'pmol/L'],
    ['vitamin-d-intake', '14000'], ['vitamin-d-intake.unit', 'IU'], ['vitamin-d-intake.per', 'week'],
    ['calcium-intake', '700'], ['calcium-intake.unit', 'mg'], tables,
  ],
  now: [...person, ['25-oh-d', '400'], ['25-oh-d.unit', 'nmol/L'], ['adjusted-calcium', '3.1'], ['adjusted-calcium.unit', 'mmol/L'], tables],
  vka: [['vka', 'yes'], ['age', '67'], ['dp-ucmgp', '900'], ['dp-ucmgp.unit', 'pmol/L'], ['mk7-intake', '90'], ['mk7-intake.unit', 'ug'], tables],
  wrong: [...person, ['25-oh-d', 'many'], ['25-oh-d.unit', 'ng/mL'], ['dp-ucmgp', '560'], ['vitamin-d-intake', '5,000'], ['vitamin-d-intake.unit', 'IU'], tables],
};
// What is stored, for the page of saved results.
const saved = {
  'saved-none': '',
  saved: `person,date,measure,value,unit,cv,low,high,taken,calcium-compass-results-2
,2025-02-02,25-oh-d,42,nmol/L,,,,,2
,2025-08-14,25-oh-d,"22,5",ng/mL,,30,100,,2
,2026-02-02,25-oh-d,90,nmol/L,,50,,,2
Ann,2026-03-10,dp-ucmgp,560,pmol/L,,,,,2
Ann,2026-05-10,dp-ucmgp,<300,pmol/L,,,,,2
Ann,2026-05-10,25-oh-d,400,nmol/L,,,,,2
`,
};
// The wide one is as tall as a picture, because the results scroll by themselves.
const screens = { wide: [1280, 3200, false], phone: [390, 844, true] };
const languages = ['en', 'ar'];

mkdirSync(folder, { recursive: true });
const { driver, stop } = await startEngine();
const command = (name, params) => driver.sendAndGetDevToolsCommand(name, params);
try {
  for (const [screen, [width, height, mobile]] of Object.entries(screens)) {
    await command('Emulation.setDeviceMetricsOverride', { width, height, mobile, deviceScaleFactor: 1 });
    for (const scheme of ['light', 'dark']) {
      await command('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
      for (const lang of languages) {
        for (const [state, held] of Object.entries({ ...states, ...saved })) {
          const name = `${state}-${screen}-${scheme}-${lang}`;
          if (!name.includes(only)) continue;
          await driver.get(`${base}about.html`);
          await driver.executeScript('localStorage.clear(); if (arguments[0]) localStorage.setItem("calcium-compass-results", arguments[0])', state in saved ? held : '');
          await new Page(driver).open(base + (state in saved ? file(lang) : `#${link([['lang', lang], ...held])}`));
          const { data } = await command('Page.captureScreenshot', { captureBeyondViewport: true, format: 'png' });
          writeFileSync(join(folder, `${name}.png`), Buffer.from(data, 'base64'));
          console.log(join(folder, `${name}.png`));
        }
      }
    }
  }
} finally {
  await stop();
}
