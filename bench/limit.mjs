// What loading and typing may cost, and whether it does. A limit that is passed
// is told; nothing fails for it: a busy machine is not a fault of the page.

import { columns, median, quantile, short } from './stat.mjs';

/** Each limit: what it says, what was measured, whether that is within. A
 * figure that was not taken is `undefined`, and then so is the verdict. */
export function limits({ ours, react, again, keys, embedded, native, wasm, firstVisit }) {
  const ratio = (figure) => median(ours[figure]) / median(react[figure]);
  const atMost = (says, value, limit, unit = '') => ({ says: `${says}: at most ${limit}${unit}`, value, holds: value <= limit, unit });
  const atLeast = (says, value, limit, unit = '') => ({ says: `${says}: at least ${limit}${unit}`, value, holds: value >= limit, unit });
  return [
    atMost('first paint, against React\'s', ratio('paint'), 0.6),
    atMost('usable, against React\'s', ratio('usable'), 1.5),
    atMost('layout shift, in any round', Math.max(...ours.shift), 0),
    atMost('a keystroke, median', median(keys), 8, ' ms'),
    atMost('a keystroke, 99 of 100', quantile(keys, 0.99), 40, ' ms'),
    atMost('requests of a second visit', Math.max(...again.requests), 0),
    atMost('a second visit usable, against the first', median(again.usable) / median(ours.usable), 0.6),
    atMost('files of a first visit, brotli', firstVisit && firstVisit / 1000, 170, ' kB'),
    atMost('20 elements, JavaScript and wasm against React\'s JavaScript for one',
      embedded.heap && (median(embedded.heap) + median(embedded.wasm)) / median(react.heap), 1.5),
    atLeast('reports natively', native, 200_000, ' a second'),
    atLeast('reports in wasm, against natively', native && wasm && wasm / native, 0.5),
  ];
}

/** The limits as a table. */
export function verdicts(list) {
  return columns(list.map(({ says, value, holds, unit }) =>
    [says, value === undefined ? '' : short(value) + unit, value === undefined ? 'not taken' : holds ? 'holds' : 'DOES NOT HOLD']));
}
