// What is said of many measurements of one thing.

/** The value that a share of all values, from 0 to 1, does not exceed: one of
 * the values themselves, never a mean of two. */
export function quantile(values, share) {
  if (values.length === 0) throw new Error('nothing was measured');
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** The middle value, or the mean of the middle two. */
export function median(values) {
  const middle = (sorted) => (sorted.length % 2 === 1
    ? sorted[(sorted.length - 1) / 2]
    : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2);
  if (values.length === 0) throw new Error('nothing was measured');
  return middle([...values].sort((one, other) => one - other));
}

/** A figure as short as it may be: three digits, and never a digit that is not there. */
export function short(value) {
  const digits = value === 0 || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return String(Number(value.toFixed(digits)));
}

/** `869 (851-902)`: the median with what it lies between, if that differs. */
export function spread(values) {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map(short);
  return least === most ? middle : `${middle} (${least}-${most})`;
}

/** Lines up columns: the first to the left, the others to the right. */
export function columns(rows) {
  const width = (column) => Math.max(...rows.map((row) => row[column].length));
  const cell = (text, column) => (column === 0 ? text.padEnd(width(0)) : text.padStart(width(column)));
  return rows.map((row) => row.map(cell).join('   ').trimEnd()).join('\n');
}
