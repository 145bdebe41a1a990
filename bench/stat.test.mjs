import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columns, median, quantile, short, spread } from './stat.mjs';

test('the median is the middle, whatever the order', () => {
  const cases = [[[3], 3], [[9, 1, 5], 5], [[4, 1, 3, 2], 2.5], [[10, 9, 100], 10]];
  for (const [values, expected] of cases) assert.equal(median(values), expected, String(values));
});

test('a quantile is one of the values', () => {
  const hundred = Array.from({ length: 100 }, (_, place) => 100 - place);
  const cases = [[hundred, 0.99, 99], [hundred, 1, 100], [hundred, 0, 1], [[7], 0.99, 7], [[1, 2], 0.5, 1]];
  for (const [values, share, expected] of cases) assert.equal(quantile(values, share), expected, `${share}`);
});

test('nothing has no median', () => {
  assert.throws(() => median([]), /nothing was measured/);
  assert.throws(() => quantile([], 0.5), /nothing was measured/);
});

test('what was measured is left in its order', () => {
  const values = [3, 1, 2];
  median(values);
  quantile(values, 0.5);
  assert.deepEqual(values, [3, 1, 2]);
});

test('figures have about three digits', () => {
  const cases = [[0, '0'], [0.004, '0'], [0.652, '0.65'], [1.5, '1.5'], [12.34, '12.3'], [869.4, '869'], [261234.5, '261235']];
  for (const [value, expected] of cases) assert.equal(short(value), expected, String(value));
});

test('a spread says only what differs', () => {
  assert.equal(spread([900, 851.2, 869]), '869 (851-900)');
  assert.equal(spread([5, 5, 5]), '5');
});

test('columns line up', () => {
  assert.equal(columns([['', 'one'], ['paint', '1'], ['a', '10']]), '        one\npaint     1\na        10');
});
