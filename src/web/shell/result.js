// What a page that asked for results is told: the report of the package, which
// is loaded with the first one.
import { assess, ready } from './npm/index.js';

export const report = async (input) => {
  await ready();
  return assess(input);
};
