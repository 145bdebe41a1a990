// Walks the page with the Tab key alone, as a person without a mouse does.

import { Key } from 'selenium-webdriver';

/** The stops Tab makes, in order, each with its place on the page. Sections that
 * are closed are opened on the way, with the keyboard. */
export async function tabOrder(page) {
  await page.driver.executeScript('document.activeElement?.blur(); scrollTo(0, 0)');
  // Blurring leaves a browser's starting point where it was; a click on the
  // document's own corner puts it back to the top.
  await page.driver.executeScript('getSelection().setPosition(document.body, 0)');
  const stops = [];
  const most = 20 + await page.driver.executeScript(`
    let marked = 0;
    for (const stop of document.querySelectorAll('a, button, input, select, summary, textarea, [tabindex]')) stop.__stop = marked++;
    // A date has a stop for each of its parts, and one for the calendar.
    return marked + 5 * document.querySelectorAll('[type=date]').length;`);
  for (let step = 0; step < most; step += 1) {
    await page.keys(Key.TAB);
    const stop = await page.driver.executeScript(`
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const closed = element.localName === 'summary' && !element.parentElement.open;
      return { stop: element.__stop, closed, name: element.name ?? null, value: element.value ?? null,
        left: left + scrollX, right: right + scrollX, top: top + scrollY, bottom: bottom + scrollY };`);
    // Round: back at the first stop, or out of the document.
    if (stops.length > 0 && (stop === null || stop.stop === stops[0].stop)) break;
    if (!stop) continue;
    stops.push(stop);
    if (stop.closed) await page.keys(Key.ENTER);
  }
  return stops;
}

/** The first stop that lies before the one before it, for a reader's eye: above
 * it, and not the start of a further column. Null when the order is right. */
export function outOfPlace(stops) {
  for (let index = 1; index < stops.length; index += 1) {
    const [last, next] = [stops[index - 1], stops[index]];
    const below = next.top >= last.bottom - 2;
    const beside = next.left >= last.left && next.bottom > last.top;
    const nextColumn = next.left >= last.right;
    if (!below && !beside && !nextColumn) return { after: last, comes: next };
  }
  return null;
}
