// The package as its users get it: packed as npm would publish it, installed in
// an empty folder and imported by its name. A file that `files` in package.json
// forgot is missing here too.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const built = process.env.PACKAGE ?? fileURLToPath(new URL('../../dist/npm', import.meta.url));

/** The folder a user's `node_modules` would hold it in. */
export const folder = install();

/** What the package exports. */
export const { assess, ready, reader } = await importByName();

function install() {
  const home = mkdtempSync(join(tmpdir(), 'compass-package-'));
  process.once('exit', () => rmSync(home, { recursive: true, force: true }));
  const packed = JSON.parse(execFileSync('npm', ['pack', built, '--json', '--pack-destination', home], {
    encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'],
  }));
  const place = join(home, 'node_modules', 'calcium-compass');
  mkdirSync(place, { recursive: true });
  execFileSync('tar', ['-xzf', join(home, packed[0].filename), '-C', place, '--strip-components=1']);
  return place;
}

function importByName() {
  const user = join(folder, '..', '..', 'user.mjs');
  writeFileSync(user, "export { assess, ready } from 'calcium-compass';\nexport * as reader from 'calcium-compass/reader';\n");
  return import(pathToFileURL(user));
}
