import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, driveChromium } from '../e2e/browsers/chromium-driver.ts';
import { pause } from '../e2e/browsers/driver.ts';
import { driveFirefox, type FirefoxDriver } from '../e2e/browsers/firefox-driver.ts';
import { type Server, serve } from '../e2e/serve.ts';
import * as figures from './figures.ts';
import { LEAKS, leakingBuild } from './leaking-build.ts';
import { useOwnPages } from './own-pages.ts';
import { type Recorder, record } from './recorder.ts';
import { play, SCENARIO } from './scenario.ts';

/** Steps in which there is a card already: as far as a build that leaks at every page has to be followed. */
const FIRST_CARD = 5;
/** For what a browser sends late, in ms. */
const LATE = 1000;

/** Stands for the accounts of Chromium's maker, which it asks when it likes; nobody else knows the name (RFC 2606). */
const MAKER = 'accounts.invalid';

type AnyDriver = ChromiumDriver | FirefoxDriver;
type Launch = (proxy: string, extension?: string | null) => Promise<AnyDriver>;

const chromium: Launch = (proxy, extension) =>
  driveChromium({
    ...(extension === undefined ? {} : { extension }),
    // Loopback goes through the proxy too. What the browser asks of its maker by itself comes and goes as it likes.
    args: [
      `--proxy-server=${proxy}`,
      '--proxy-bypass-list=<-loopback>',
      `--gaia-url=https://${MAKER}`,
      '--disable-features=AutofillServerCommunication,Translate,OptimizationHints,MediaRouter',
    ],
  });
const firefox: Launch = (proxy, extension) => {
  const [host, port] = proxy.split(':');
  return driveFirefox({
    ...(extension === undefined ? {} : { extension }),
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': host ?? '',
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host ?? '',
      'network.proxy.ssl_port': Number(port),
      'network.proxy.allow_hijacking_localhost': true,
      // The browser's own look for news of its maker.
      'services.settings.server': 'data:,',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'browser.safebrowsing.downloads.remote.enabled': false,
      'browser.safebrowsing.malware.enabled': false,
      'browser.safebrowsing.phishing.enabled': false,
      'extensions.getAddons.cache.enabled': false,
      'browser.region.network.url': '',
      'app.update.disabledForTesting': true,
      'media.gmp-manager.updateEnabled': false,
      'extensions.systemAddon.update.enabled': false,
    },
  });
};

const counted: Record<string, number | string> = { steps: SCENARIO.length };
afterAll(() => {
  for (const [name, kinds] of Object.entries(caught))
    counted[`leaks caught in ${name}`] = `${kinds} of ${Object.keys(LEAKS).length}`;
  figures.record('traffic', counted);
});
const caught: Record<string, number> = {};

describe.each([
  ['Chromium', chromium, 'chrome-mv3'],
  ['Firefox', firefox, 'firefox-mv3'],
] as const)('%s: what is sent', (name, launch, target) => {
  let server: Server;
  let recorder: Recorder;
  let without: string[];
  /** What the page makes the browser ask for, and whatever it asks of anybody with our scripts in its pages. */
  const traffic = async (
    extension?: string | null,
    {
      steps = SCENARIO.length,
      more,
    }: { steps?: number; more?: (driver: AnyDriver) => Promise<void> } = {},
  ) => {
    const driver = await launch(recorder.address, extension);
    recorder.take();
    await play(driver, server.base, steps);
    await more?.(driver);
    await pause(LATE);
    await driver.close();
    return recorder
      .take()
      .filter((line) => !line.includes(MAKER))
      .sort();
  };

  /** What was sent more often than without the extension. What the browser asks of its maker may be missing at times. */
  const added = (sent: string[]) => {
    const left = [...without];
    return sent.filter((line) => {
      const i = left.indexOf(line);
      if (i >= 0) left.splice(i, 1);
      return i < 0;
    });
  };
  const isOfPage = (line: string) => line.includes(server.base);

  beforeAll(async () => {
    server = await serve();
    recorder = await record();
    without = await traffic(null);
  });
  afterAll(async () => {
    await server?.close();
    await recorder?.close();
  });

  it('in forty steps, with the extension, is what is sent without it', async () => {
    expect(SCENARIO).toHaveLength(40);
    expect(without.filter((line) => line.includes('claim.html')).length).toBeGreaterThan(1);
    const sent = await traffic();
    counted[`requests in ${name}`] = sent.length;
    counted[`requests more in ${name}`] = added(sent).length;
    expect(added(sent)).toEqual([]);
    expect(sent.filter(isOfPage)).toEqual(without.filter(isOfPage));
  });

  it('from its own pages is nothing', async () => {
    expect(added(await traffic(undefined, { steps: FIRST_CARD, more: useOwnPages }))).toEqual([]);
  });

  it.each(Object.entries(LEAKS))('is noticed when a build leaks once by %s', async (kind, leak) => {
    const folder = leakingBuild(target, leak);
    try {
      const sent = added(await traffic(folder, { steps: FIRST_CARD }));
      expect(sent.join('\n')).toContain(`collector.invalid/${kind}`);
      caught[name] = (caught[name] ?? 0) + 1;
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
});
