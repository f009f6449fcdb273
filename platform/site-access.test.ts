import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

interface Script {
  id: string;
  matches: string[];
  js: string[];
  allFrames: boolean;
  matchOriginAsFallback: boolean;
  runAt: string;
  persistAcrossSessions: boolean;
}

/** A browser with nothing but grants and registrations; at one of its calls it fails. */
const now = {
  origins: [] as string[],
  registered: new Map<string, Script>(),
  isTuned: false,
  callsToFailure: Number.POSITIVE_INFINITY,
  writes: 0,
  /** Whether a page that loads at some moment of it would have had a sentinel, all along. */
  hadSentinel: [] as boolean[],
};
function noted() {
  now.hadSentinel.push(now.registered.has('sentinel'));
}
function called() {
  if (--now.callsToFailure < 0) throw new Error('the browser is closing');
}
const scripting = {
  async getRegisteredContentScripts(filter?: { ids: string[] }) {
    called();
    return structuredClone(
      [...now.registered.values()].filter(({ id }) => filter?.ids.includes(id) ?? true),
    );
  },
  async unregisterContentScripts({ ids }: { ids: string[] }) {
    called();
    for (const id of ids)
      if (!now.registered.has(id)) throw new Error(`Nonexistent script ID '${id}'`);
    now.writes++;
    for (const id of ids) now.registered.delete(id);
    noted();
  },
  async registerContentScripts(scripts: Script[]) {
    called();
    for (const { id, matches } of scripts) {
      if (now.registered.has(id)) throw new Error(`Duplicate script ID '${id}'`);
      if (matches.length === 0) throw new Error('Script has no matches');
    }
    now.writes++;
    for (const script of scripts) now.registered.set(script.id, structuredClone(script));
  },
  async updateContentScripts(scripts: Script[]) {
    called();
    for (const { id, matches } of scripts) {
      if (!now.registered.has(id)) throw new Error(`Nonexistent script ID '${id}'`);
      if (matches.length === 0) throw new Error('Script has no matches');
    }
    now.writes++;
    for (const script of scripts)
      now.registered.set(script.id, {
        ...now.registered.get(script.id),
        ...structuredClone(script),
      });
    noted();
  },
};

vi.mock('wxt/browser', () => ({
  browser: {
    scripting,
    permissions: { getAll: async () => ({ origins: [...now.origins] }) },
  },
}));
vi.mock('./settings.ts', () => ({ settings: async () => ({}) }));
vi.mock('./tuning.ts', () => ({ isTuned: () => now.isTuned }));

const { reconcile } = await import('./site-access.ts');

const ORIGINS = [
  'https://a.example/*',
  'https://*.b.example/*',
  'http://localhost/*',
  '<all_urls>',
];
const origins = fc.uniqueArray(fc.constantFrom(...ORIGINS));
const script = fc.record({
  id: fc.constantFrom('sentinel', 'sentinel-2', 'left by an older version'),
  matches: fc.uniqueArray(fc.constantFrom(...ORIGINS), { minLength: 1 }),
  js: fc.constantFrom<string[][]>(
    ['sentinel.js'],
    ['/ask-first.js', '/sentinel.js'],
    ['old.js'],
    [],
  ),
  allFrames: fc.boolean(),
  matchOriginAsFallback: fc.boolean(),
  runAt: fc.constantFrom('document_start', 'document_idle'),
  persistAcrossSessions: fc.boolean(),
});
const state = fc.record({
  origins,
  isTuned: fc.boolean(),
  registered: fc.uniqueArray(script, { selector: ({ id }) => id }),
  /** The run before was cut off at this call. */
  callsToFailure: fc.option(fc.nat(3), { nil: Number.POSITIVE_INFINITY }),
  /** What is granted meanwhile, between two runs that nobody waits for. */
  meanwhile: fc.option(origins, { nil: undefined }),
});

describe('the registration of the sentinel (trust model, R11)', () => {
  it('becomes what was granted, from 200 states and from runs cut off, and then stays untouched', async () => {
    await fc.assert(
      fc.asyncProperty(state, async (from) => {
        now.origins = from.origins;
        now.isTuned = from.isTuned;
        now.registered = new Map(from.registered.map((one) => [one.id, structuredClone(one)]));
        now.callsToFailure = from.callsToFailure;
        await reconcile().catch(() => undefined);
        now.callsToFailure = Number.POSITIVE_INFINITY;
        const runs = [reconcile()];
        if (from.meanwhile) {
          now.origins = from.meanwhile;
          runs.push(reconcile(), reconcile());
        }
        await Promise.all(runs);

        const expected = {
          id: 'sentinel',
          matches: [...now.origins].sort(),
          allFrames: true,
          matchOriginAsFallback: true,
          runAt: 'document_start',
          persistAcrossSessions: true,
        };
        const all = [...now.registered.values()];
        expect(all).toMatchObject(now.origins.length > 0 ? [expected] : []);
        for (const { js } of all)
          expect(js.map((file) => file.replace('/', ''))).toEqual(
            now.isTuned ? ['ask-first.js', 'sentinel.js'] : ['sentinel.js'],
          );

        const { writes } = now;
        await reconcile();
        expect(now.writes).toBe(writes);
      }),
      { numRuns: 200 },
    );
  });

  it('is never gone while it changes: a page that loads meanwhile has its sentinel', async () => {
    await fc.assert(
      fc.asyncProperty(state, script, async (from, before) => {
        fc.pre(from.origins.length > 0);
        now.origins = from.origins;
        now.isTuned = from.isTuned;
        now.registered = new Map(from.registered.map((one) => [one.id, structuredClone(one)]));
        now.registered.set('sentinel', { ...structuredClone(before), id: 'sentinel' });
        now.callsToFailure = from.callsToFailure;
        now.hadSentinel = [];
        await reconcile().catch(() => undefined);
        now.callsToFailure = Number.POSITIVE_INFINITY;
        await reconcile();
        expect(now.hadSentinel).not.toContain(false);
      }),
      { numRuns: 200 },
    );
  });
});
