// For browsers and bundlers, which know this form of address and carry the
// file along. It is fetched by `ready` alone: importing costs nothing, fails
// nobody, and holds up no other module, as an `await` here would.

import { assess, readyWith } from './start.js';

const ready = readyWith(() => new URL('./calcium_compass_bg.wasm', import.meta.url));

export { assess, ready };
