// Starts the engine named by BROWSER and returns a selenium WebDriver for it.
//
// The driver programs are started here, by path, and selenium only connects to
// them: its own "selenium-manager", which downloads browsers, is never asked.

import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder } from 'selenium-webdriver';
import { findFreePort } from 'selenium-webdriver/net/portprober.js';
import { DriverService } from 'selenium-webdriver/remote/index.js';

/** The engine under test, as the environment names it. */
export const engineName = process.env.BROWSER ?? 'chromium';

// A signal ends a process without its "exit" event, which is what ends the
// driver and the screen.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const engines = {
  chromium: {
    driver: ['CHROMEDRIVER', 'chromedriver'],
    capabilities: ({ dark, hidden, proxy }) => ({
      browserName: 'chrome',
      'goog:chromeOptions': {
        binary: program('CHROMIUM', 'chromium'),
        // Root cannot use the sandbox; the rest keeps the browser's own errands
        // off the network. The driver makes an empty profile for each session.
        args: [
          '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking',
          '--disable-component-update', '--disable-sync', '--no-first-run', '--lang=en-US',
          '--window-size=1280,1000', ...(dark ? ['--force-dark-mode'] : []),
          ...(hidden ? ['--incognito'] : []),
          // This machine's own addresses go through the proxy too.
          ...(proxy ? [`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
        ],
      },
      'goog:loggingPrefs': { browser: 'ALL' },
    }),
  },
  firefox: {
    driver: ['GECKODRIVER', 'geckodriver'],
    // A free port: the fixed one would clash with a second Firefox.
    flags: ['--websocket-port=0'],
    capabilities: ({ dark, hidden, room, proxy }) => ({
      browserName: 'firefox',
      webSocketUrl: true, // BiDi: the only way to hear Firefox's console
      'moz:firefoxOptions': {
        binary: program('FIREFOX', 'firefox-esr', 'firefox'),
        args: ['-headless'],
        prefs: {
          'intl.accept_languages': 'en-US',
          'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
          'browser.privatebrowsing.autostart': hidden,
          ...(room && { 'dom.quotaManager.temporaryStorage.fixedLimit': room }),
          ...(proxy && {
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': proxy,
            'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': proxy,
            'network.proxy.allow_hijacking_localhost': true,
          }),
        },
      },
    }),
  },
  webkit: {
    driver: ['WEBKITWEBDRIVER', 'WebKitWebDriver'],
    capabilities: ({ proxy }) => ({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {
        binary: process.env.MINIBROWSER ?? miniBrowser(),
        args: ['--automation', ...(proxy ? [`--proxy=http://127.0.0.1:${proxy}`] : [])],
      },
    }),
  },
};

/** Starts a fresh engine, of a person who prefers dark pages if so wished, or a
 * private window (`hidden`), or whose disk has so many kB of `room` (Firefox),
 * or that asks through a `proxy` on this port; `stop()` ends it and removes all
 * it left. */
export async function startEngine({ dark = false, hidden = false, room = 0, proxy = 0 } = {}) {
  const engine = engines[engineName];
  if (!engine) throw new Error(`BROWSER must be one of ${Object.keys(engines).join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), `compass-${engineName}-`));
  const output = join(folder, 'output.txt');
  let screen, service, driver;
  const stop = async () => {
    // An engine that hangs does not answer to this; its driver ends it.
    await Promise.race([driver?.quit().catch(() => {}), wait(20_000, null, { ref: false })]);
    await service?.kill();
    screen?.stop();
    await remove(folder);
  };
  try {
    if (engineName === 'webkit' && !process.env.DISPLAY) screen = await startScreen();
    service = await startDriver(engine, folder, output, { dark, display: screen?.display });
    driver = await new Builder()
      .disableEnvironmentOverrides()
      .usingServer(await service.address())
      // Not "eager": WebKit's driver now and then loses the answer of a script
      // that is sent before the load event, and is deaf from then on.
      .withCapabilities({ ...engine.capabilities({ dark, hidden, room, proxy }), pageLoadStrategy: 'normal' })
      .build();
    await driver.manage().setTimeouts({ script: 60_000, pageLoad: 60_000, implicit: 0 });
    await driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 1000 });
    return { driver, stop };
  } catch (error) {
    const told = existsSync(output) ? readFileSync(output, 'utf8').slice(-2000) : '';
    await stop();
    throw new Error(`${engineName} did not start: ${error.message}\n${told}`, { cause: error });
  }
}

/** The browser's last processes may still be writing into it for a moment. */
async function remove(folder) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (attempt === 20) throw error;
      await wait(100);
    }
  }
}

async function startDriver(engine, folder, output, { dark, display }) {
  const log = openSync(output, 'a');
  const service = new DriverService.Builder(program(...engine.driver))
    .setLoopback(true)
    .setPort(await findFreePort())
    .addArguments(...(engine.flags ?? []))
    .setStdio(['ignore', log, log])
    // WebKit has no switch for a profile, a language or dark pages: folders of
    // its own, a locale and a theme do the same.
    .setEnvironment({
      ...process.env,
      ...(display && { DISPLAY: display }),
      GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita',
      XDG_CACHE_HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder,
      LANG: 'en_US.UTF-8', LANGUAGE: 'en_US',
    })
    .build();
  await service.start();
  return service;
}

/** A virtual screen for WebKit, which has no headless mode of its own. */
function startScreen() {
  return new Promise((resolve, reject) => {
    // Xvfb picks a free display itself and writes its number to descriptor 3.
    const args = ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'];
    const screen = spawn(program('XVFB', 'Xvfb'), args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const stop = () => screen.kill();
    process.once('exit', stop);
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    screen.stdio[3].once('data', (data) => resolve({ display: `:${String(data).trim()}`, stop }));
  });
}

/** A program's path: the environment variable's, else the first name on PATH. */
function program(variable, ...names) {
  if (process.env[variable]) return process.env[variable];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
  if (!found) throw new Error(`${names[0]} is not on PATH; install it or set ${variable}`);
  return found;
}

/** WebKitGTK's test browser lies outside PATH, in a folder named after the machine. */
function miniBrowser() {
  const folders = ['/usr/libexec', ...readdirSync('/usr/lib').map((name) => join('/usr/lib', name))];
  const paths = folders.flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')));
  const found = paths.find(isProgram);
  if (!found) throw new Error('MiniBrowser not found; install webkit2gtk-driver or set MINIBROWSER');
  return found;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
