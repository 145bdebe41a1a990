// Builds each peer into a folder of its own: `npm ci && node build.mjs FOLDER`.

import { copyFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import preact from '@preact/preset-vite';
import react from '@vitejs/plugin-react';
import { svelte } from '@sveltejs/vite-plugin-svelte';

const own = import.meta.dirname;
const target = resolve(process.argv[2] ?? join(own, 'dist'));

// A card never changes its guideline, which the compiler cannot know.
const quiet = ({ code }, warn) => code !== 'state_referenced_locally' && warn();

// Each as its makers recommend for release. Svelte's styles stay out of the
// script: all four share one style sheet.
const peers = {
  vanilla: { entry: 'main.js', plugins: [] },
  preact: { entry: 'main.jsx', plugins: [preact({ devToolsEnabled: false })] },
  svelte: { entry: 'main.js', plugins: [svelte({ emitCss: false, onwarn: quiet })] },
  react: { entry: 'main.jsx', plugins: [react()] },
};

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Vitamin D result explainer</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
</head>
<body><div id="app"></div><script type="module" src="app.js"></script></body>
</html>
`;

for (const [name, { entry, plugins }] of Object.entries(peers)) {
  const outDir = join(target, name);
  await build({
    root: join(own, name),
    configFile: false,
    plugins,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      // One script: a second one would cost these small pages a round trip.
      rollupOptions: {
        input: join(own, name, entry),
        output: { entryFileNames: 'app.js', codeSplitting: false },
      },
    },
  });
  copyFileSync(join(own, 'style.css'), join(outDir, 'style.css'));
  writeFileSync(join(outDir, 'index.html'), page);
}
