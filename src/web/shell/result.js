// What a page that asked for results is told: the report of the package, which
// is loaded with the first one.
import { assess, ready } from './npm/index.js';

const numbers = ['ageYears', 'ageMonths'];

// `entries.0.value`, `22`, … as the object it describes.
const input = (texts) => {
  const whole = { person: {}, entries: [] };
  for (let i = 0; i < texts.length; i += 2) {
    const path = texts[i].split('.');
    const last = path.pop();
    const place = path.reduce((at, name) => (at[name] ??= name === 'flags' ? [] : {}), whole);
    place[last] = numbers.includes(last) ? Number(texts[i + 1]) : last === 'adult' ? true : texts[i + 1];
  }
  return whole;
};

export const report = async (texts) => {
  await ready();
  return assess(input(texts));
};
