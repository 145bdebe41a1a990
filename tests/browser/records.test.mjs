// What somebody learned goes with them: a record, a table, a code, a reminder and a
// sheet of paper, made in a part that is loaded when somebody opens it.

import assert from 'node:assert/strict';
import { By, Key } from 'selenium-webdriver';
import { violations } from './axe.mjs';
import { engineName } from './engine.mjs';
import { phone, wide } from './screen.mjs';
import { settledRequests } from './server-log.mjs';
import { suite } from './suite.mjs';

const press = async (page, tool) => (await page.field(`dialog [data-tool="${tool}"]`)).click();

/** Opens the part, and waits until it can be used. */
async function open(page) {
  await (await page.field('.tools-box [data-tool="records"]')).click();
  await page.sees('dialog[data-part="records"][data-state="open"] h2');
}

const typed = async (page) => {
  await page.choose('vka', 'no');
  await page.age(67);
  await page.enter('25-oh-d', '22,50', 'ng/mL');
  await page.enter('vitamin-d-intake', '7000', 'IU');
  await page.choose('vitamin-d-intake.per', 'week');
  await page.sees('[data-table="nasem-2011"][data-band="sufficient"]');
};

/** Keeps each file that is made from here on, and lets the browser have it too. */
const keep = (driver) => driver.executeScript(`
  window.made = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => { window.made.push({ blob }); return make.call(URL, blob); };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) window.made.at(-1).name = this.download;
    click.call(this);
  };`);

/** Makes a file by a button, and returns what the browser was given. */
async function made(page, tool, id = tool) {
  await press(page, tool);
  await page.sees(`dialog [data-made="${id}"] span`);
  return page.driver.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    const { blob, name } = window.made.at(-1);
    blob.arrayBuffer().then((bytes) => done({
      name, type: blob.type, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }));`);
}

const set = (driver, name, value) => driver.executeScript(`
  const field = document.querySelector(\`dialog input[name="\${arguments[0]}"]\`);
  field.value = arguments[1];
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));`, name, value);

/** How many pages are printed. */
async function pages(driver) {
  const pdf = Buffer.from(await driver.printPage({ shrinkToFit: false }), 'base64').toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 1;
}

suite('what is taken along', (test) => {
  test('a record names measure, unit and day, and its link opens the same page again', async (page, { driver }) => {
    await typed(page);
    await keep(driver);
    await open(page);
    const { name, type, text } = await made(page, 'fhir');
    assert.match(name, /^calcium-compass-\d{4}-\d\d-\d\d\.json$/);
    assert.match(type, /^application\/fhir\+json/);
    const bundle = JSON.parse(text);
    assert.deepEqual([bundle.resourceType, bundle.type], ['Bundle', 'collection']);
    const [device, first] = bundle.entry.map(({ resource }) => resource);
    assert.equal(device.resourceType, 'Device');
    assert.equal(first.code.coding[0].code, '62292-8');
    assert.ok(text.includes('"value": 22.50,'), 'the noughts are kept');
    assert.ok(!bundle.entry.some(({ resource }) => resource.subject || resource.resourceType === 'Patient'));
    const before = await page.results();
    await driver.get('about:blank');
    await page.open(bundle.link[0].url);
    await page.sees('[data-table="nasem-2011"][data-band="sufficient"]');
    assert.deepEqual(await page.results(), before);
    assert.equal(await page.value('25-oh-d'), '22,50');
  });

  test('answers that no control holds go with the entries', async (page, { driver }) => {
    await page.age(40);
    await page.enter('25-oh-d', '75', 'ng/mL');
    await page.press('[data-problem="ask-unit"][data-field="25-oh-d"] button');
    await page.misses('[data-problem="ask-unit"]');
    await keep(driver);
    await open(page);
    const { text } = await made(page, 'fhir');
    assert.match(JSON.parse(text).link[0].url, /25-oh-d\.confirm=unit/);
  });

  test('a table has a row for each thing that is said, and no formula', async (page, { driver }) => {
    await typed(page);
    await keep(driver);
    await open(page);
    const { name, type, text } = await made(page, 'csv');
    assert.match(name, /\.csv$/);
    assert.match(type, /^text\/csv/);
    const lines = text.split('\r\n');
    assert.equal(lines[0], '\uFEFFid,age,sex,stage,flags,entries,check,expect,source,says,day,version,tables,not-for,link');
    assert.ok(lines.some((line) => line.includes('band:nasem-2011,sufficient')), text);
    assert.ok(lines.some((line) => line.includes('status:vitamin-d:')), text);
    assert.ok(lines.slice(1, -1).every((line) => !/(^|,)[=+@]/.test(line)));
  });

  test('a reminder says nothing of health, and asks for a day to come', async (page, { driver }) => {
    await typed(page);
    await keep(driver);
    await open(page);
    await press(page, 'ics');
    await page.sees('dialog #reminder-error');
    assert.equal(await driver.executeScript('return document.activeElement.name'), 'reminder.day');
    await set(driver, 'reminder.day', '2020-01-01');
    await press(page, 'ics');
    assert.match(await page.words('dialog #reminder-error'), /after today/);
    await set(driver, 'reminder.day', '2999-05-20');
    const { name, type, text } = await made(page, 'ics');
    assert.equal(name, '2999-05-20.ics');
    assert.match(type, /^text\/calendar/);
    for (const line of ['DTSTART;VALUE=DATE:29990520', 'DTEND;VALUE=DATE:29990521', 'SUMMARY:Reminder', 'TRIGGER:-PT15H']) {
      assert.ok(text.includes(`${line}\r\n`), `${line} is not in ${text}`);
    }
    assert.doesNotMatch(text, /vitamin|calcium|compass|health|25-OH/i);
    assert.doesNotMatch(text, /DESCRIPTION:(?!Reminder)/);
    await set(driver, 'reminder.text', 'fasting; 9 am');
    const again = await made(page, 'ics');
    assert.ok(again.text.includes('DESCRIPTION:fasting\\; 9 am\r\n'), again.text);
    const uid = (file) => file.match(/UID:(\w+)/)[1];
    assert.notEqual(uid(again.text), uid(text));
  });

  test('a code is shown when it is asked for, dark on light in every theme', async (page, { driver }) => {
    await typed(page);
    await open(page);
    assert.equal(await page.has('dialog .take [data-qr]'), false);
    await press(page, 'qr');
    await page.sees('dialog .take [data-qr]');
    const [view, path, ground, ink] = await driver.executeScript(`
      const code = document.querySelector('dialog .take [data-qr]');
      const fill = (part) => getComputedStyle(code.querySelector(part)).fill;
      return [code.getAttribute('viewBox'), code.querySelector('path').getAttribute('d'), fill('rect'), fill('path')];`);
    assert.match(view, /^0 0 (\d+) \1$/);
    assert.match(path, /^M4 4h7v1h-7z/);
    assert.deepEqual([ground, ink], ['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  test('what is too long for a code says so, and a file still takes it', async (page, { driver }) => {
    await typed(page);
    // At once, as somebody pastes it: key by key it takes a quarter of a minute.
    await driver.executeScript(`
      const field = document.querySelector('[name="25-oh-d.low"]');
      field.value = '3'.repeat(1200);
      field.dispatchEvent(new Event('input', { bubbles: true }));`);
    await keep(driver);
    await open(page);
    await page.sees('dialog [data-state="too-long"]');
    assert.match(await page.words('dialog [data-state="too-long"]'), /Copy a link/);
    await made(page, 'fhir');
  });

  test('without a number there is nothing to take', async (page, { driver }) => {
    await page.enter('25-oh-d', '22', 'ng/mL');
    await page.sees('.tools-box [data-tool="records"]');
    await driver.executeScript('document.querySelector("input[name=\'25-oh-d\']").focus()');
    await page.retype('25-oh-d', '');
    assert.equal(await page.has('.tools-box [data-tool="records"]'), false);
  });

  test('a reminder is offered under when to test again', async (page) => {
    await typed(page);
    await (await page.field('[data-retest] [data-tool="records"]')).click();
    await page.sees('dialog[data-part="records"][data-state="open"] input[name="reminder.day"]');
  });

  test('once it has opened, nothing is asked for and nothing is kept', async (page, { driver }) => {
    await typed(page);
    await keep(driver);
    await open(page);
    const before = await settledRequests();
    await made(page, 'fhir');
    await made(page, 'csv');
    await press(page, 'qr');
    assert.deepEqual((await settledRequests()).slice(before.length), [], 'the server was asked');
    assert.deepEqual(await driver.executeScript('return [location.hash, localStorage.length, sessionStorage.length]'), ['', 0, 0]);
  });

  test('on paper it is one page with the code, the entries and what the page is not for', async (page, { driver }) => {
    await typed(page);
    await open(page);
    const sheet = await driver.executeScript('return document.querySelector("dialog [data-sheet]").textContent');
    for (const part of ['22,50 ng/mL', '7000 IU a week', 'Age (years): 67', 'What next', 'Version ', 'it sets no dose']) {
      assert.ok(sheet.includes(part), `${part} is not in ${sheet}`);
    }
    assert.ok(await page.has('dialog [data-sheet] [data-qr]'));
    assert.equal(await driver.executeScript('return getComputedStyle(document.querySelector("dialog [data-sheet]")).display'), 'none');
    if (engineName !== 'webkit') assert.equal(await pages(driver), 1); // its driver prints nothing
  });

  test('a sheet of four results and three amounts is one page too', async (page, { driver }) => {
    await typed(page);
    await page.choose('kidney', 'no');
    for (const [name, text, unit] of [
      ['dp-ucmgp', '512', 'pmol/L'], ['calcium', '2.40', 'mmol/L'], ['cac', '120', 'AU'],
      ['calcium-intake', '700', 'mg'], ['magnesium-intake', '250', 'mg'],
    ]) await page.enter(name, text, unit);
    await page.sees('[data-measure="cac"]');
    await open(page);
    if (engineName !== 'webkit') assert.equal(await pages(driver), 1);
  });

  test('it is for the keyboard and a screen reader, and as wide as a phone', async (page, { driver }) => {
    await typed(page);
    await phone(driver);
    try {
      await open(page);
      assert.equal(await driver.executeScript('return document.activeElement.localName'), 'h2');
      await press(page, 'qr');
      assert.deepEqual(await violations(driver), []);
      const over = await driver.executeScript('const box = document.querySelector("dialog"); return box.scrollWidth - box.clientWidth');
      assert.ok(over <= 0, `it is ${over} pixels wider than the screen`);
      await page.keys(Key.ESCAPE);
      await page.misses('dialog');
      assert.equal(await driver.executeScript('return document.activeElement.dataset.tool'), 'records');
    } finally {
      await wide(driver);
    }
  });

  test('it speaks the language of the page, from right to left too', async (page, { driver }) => {
    await typed(page);
    await page.choose('lang', 'ar');
    await page.until('the page is Arabic', () => driver.executeScript('return document.documentElement.dir === "rtl"'));
    await keep(driver);
    await open(page);
    assert.match(await page.words('dialog h2'), /[\u0600-\u06ff]/);
    await set(driver, 'reminder.day', '2999-05-20');
    const { text } = await made(page, 'ics');
    assert.ok(text.includes('SUMMARY:تذكير\r\n'), text);
    assert.deepEqual(await violations(driver), []);
    assert.equal(await driver.findElement(By.css('dialog')).getAttribute('dir'), 'rtl');
  });

  test('a file that the browser refuses says so', async (page, { driver }) => {
    await typed(page);
    await open(page);
    await driver.executeScript('URL.createObjectURL = () => "about:blank"; Node.prototype.appendChild = new Proxy(Node.prototype.appendChild, { apply(to, self, [node]) { if (node.download) throw new DOMException("no", "NotSupportedError"); return Reflect.apply(to, self, [node]); } });');
    await press(page, 'csv');
    await page.sees('dialog [data-made="failed"]');
  });
});
