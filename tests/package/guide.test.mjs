// The programs of the guide, run as they stand there by a user of the package.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder } from './installed.mjs';

const guide = readFileSync(new URL('../../GUIDE.md', import.meta.url), 'utf8');
const programs = [...guide.matchAll(/^```js\n(.*?)^```\n\n```text\n(.*?)^```/gms)];

for (const [, program, prints] of programs) {
  test(`it prints ${prints.split('\n')[0]} ...`, () => {
    const file = join(folder, '..', '..', 'guide.mjs');
    writeFileSync(file, program);
    assert.equal(execFileSync(process.execPath, [file], { encoding: 'utf8' }), prints);
  });
}

test('there is one', () => assert.equal(programs.length, 1));
