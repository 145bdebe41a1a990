// Asks axe-core what a person with a screen reader, a keyboard or weak sight
// would trip over.
//
// A WebDriver script is not bound by the page's Content-Security-Policy in any
// of the three engines (instruments.test.mjs proves it), so nothing is loosened
// for the test and the page asks its server for nothing.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { engineName } from './engine.mjs';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Sizes of targets are those of one style sheet; a long page of links takes WebKit a minute
// to measure.

/** All violations in the page as it stands, one sentence each; none is the empty list. */
export async function violations(driver) {
  await driver.executeScript(source);
  const found = await driver.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    // What stays in view covers something wherever one scrolls to: here it stands at the end.
    const dock = document.querySelector('.dock');
    if (dock) dock.style.position = 'static';
    axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: arguments[0] } } }).then(
      (result) => done(result.violations),
      (error) => done([{ id: 'axe itself failed', help: String(error), nodes: [] }]))
      .finally(() => dock?.style.removeProperty('position'));`, engineName === 'chromium');
  return found.map(({ id, help, nodes }) =>
    `${id}: ${help}: ${nodes.map((node) => `${node.html} (${reason(node)})`).join(' | ')}`);
}

function reason(node) {
  return [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ');
}
