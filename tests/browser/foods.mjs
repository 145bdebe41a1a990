// The part that counts foods and products, in the words of a person.

import { By } from 'selenium-webdriver';

/** Opens it and waits until it is there. */
export const open = async (page) => {
  await (await page.field('[data-tool="foods"]')).click();
  await page.sees('dialog [data-food]');
};

/** Clear of what stays in view while the dialog is scrolled. */
const inView = async (driver, css) => {
  const element = await driver.findElement(By.css(css));
  await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
  return element;
};

const click = async (driver, css) => {
  await (await inView(driver, css)).click();
  // What it changes is drawn with the next frame.
  await driver.executeAsyncScript('const [done] = arguments; requestAnimationFrame(() => setTimeout(done))');
};

/** One portion more of a food that is shown. */
export const more = (driver, id) => click(driver, `dialog [data-food="${id}"] [data-tool="more"]`);
/** One portion less. */
export const less = (driver, id) => click(driver, `dialog [data-food="${id}"] [data-tool="less"]`);
/** Presses a button of the part. */
export const press = (driver, tool) => click(driver, `dialog [data-tool="${tool}"]`);

/** Types into the search. */
export const search = async (driver, text) => {
  const field = await inView(driver, '[name="food.search"]');
  await field.clear();
  await field.sendKeys(text);
};

/** A sum: its value, and of how many foods it is known. */
export const sum = (driver, measure) => driver.executeScript(`
  const row = document.querySelector('dialog [data-sum="${measure}"]');
  return row && [row.dataset.value, row.dataset.known, row.textContent];`);
