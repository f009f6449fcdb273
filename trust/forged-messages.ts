import fc from 'fast-check';
import * as v from 'valibot';

const UUID = '00000000-0000-4000-8000-000000000001';
const NOW = '2026-11-28T12:00:00.000Z';
const rect = {
  x: 1,
  y: 2,
  width: 3,
  height: 4,
  depth: 0,
  own: { x: 1, y: 2 },
  view: { width: 900, height: 700 },
};
const answer = { kind: 'unknown', code: 'D9999', edition: 2026, nearest: [] };

type Message = { type: string } & Record<string, unknown>;

/** What scripts in pages may send, one of each at least. */
export const OF_PAGES: Message[] = [
  { type: 'sighted', code: 'D0395', how: 'typed', rect, line: 1, date: '2026-11-28' },
  { type: 'moved', rect },
  { type: 'chord', codes: [{ code: 'D0274' }, { from: 'D0364', to: 'D0368' }], rect },
  { type: 'gone' },
  { type: 'begun' },
  { type: 'dismissed' },
  { type: 'folded', folded: ['faq', 'denials'] },
  { type: 'placed', spot: { x: 10, y: 20 } },
  { type: 'snooze' },
  { type: 'blocked' },
  { type: 'tuning' },
  { type: 'lookup', code: 'D2740', date: '2026-11-28' },
];

/** What pages of the extension may ask, one of each at least. */
export const OF_OURS: Message[] = [
  { type: 'lookup', code: 'D2740' },
  { type: 'search', query: 'crown' },
  { type: 'quiet-until' },
  { type: 'wake' },
  { type: 'searchable' },
  { type: 'look-once', tabId: 1 },
  { type: 'scan-claim', tabId: 1 },
  { type: 'check-claim', tabId: 1 },
  { type: 'in-hand', tabId: 1 },
  { type: 'wish', windowId: 1, wish: { kind: 'codes', codes: [{ code: 'D0274' }] } },
  { type: 'take-wish', windowId: 1 },
  { type: 'policy' },
  { type: 'several', codes: [{ code: 'D0274' }] },
  { type: 'take-left', key: 1 },
  { type: 'news' },
  { type: 'news-seen', version: '0.1.0' },
  { type: 'names-held' },
  { type: 'code-standings' },
  { type: 'add-names', id: UUID, part: 0, names: [{ code: 'D2740', name: 'x' }] },
  { type: 'finish-names', id: UUID, parts: 1, label: 'CDT', count: 1 },
  { type: 'cancel-names', id: UUID },
  { type: 'remove-names' },
  { type: 'list', codes: [{ code: 'D0274', isBare: true }] },
  { type: 'nearest', query: 'crwn' },
  { type: 'chapters' },
  { type: 'family', family: 'crowns' },
  { type: 'lookups' },
  { type: 'star', code: 'D0274', isStarred: true },
  { type: 'opened', code: 'D0274' },
  { type: 'forget-lookups' },
  { type: 'january' },
  { type: 'settings' },
  { type: 'change-settings', patch: { typing: 'off', dwell: 500, notesInPage: true } },
  { type: 'change-site', site: 'https://pm.example/*', of: { typing: 'off' } },
  { type: 'erase-everything', sites: true },
  { type: 'notes', code: 'D2740' },
  { type: 'all-notes' },
  {
    type: 'change-note',
    code: 'D2740',
    operation: { kind: 'add', id: UUID, payer: 'Delta', text: 'x' },
  },
  {
    type: 'change-note',
    code: 'D2740',
    operation: { kind: 'remove', id: UUID, note: UUID, revision: 1 },
  },
  {
    type: 'restore-notes',
    id: UUID,
    mode: 'replace',
    basis: 0,
    notes: [{ code: 'D2740', text: 'x', changed: NOW }],
  },
  { type: 'undo-restore', id: UUID },
  { type: 'suspicions', text: 'Jane Doe, 01/02/1980' },
];

/** What only the background says, to panels and to pages. */
const OF_THE_BACKGROUND: Message[] = [
  { type: 'in-hand', tabId: 1, answer },
  { type: 'wished', windowId: 1 },
  { type: 'erased' },
  { type: 'move', rect },
  { type: 'leave' },
  { type: 'dismiss' },
  { type: 'enter' },
  { type: 'retune', look: { theme: 'dark', textSize: 100 } },
  { type: 'stop', origins: ['<all_urls>'] },
];

const strange = fc.oneof(
  { weight: 6, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom<unknown>(
      '',
      'd2740',
      '\u216e2740',
      'D2740\u202e',
      'D２７４０',
      '<img src=x onerror=alert(1)>',
      '../../etc/passwd',
      '__proto__',
      '\ud800',
      'NaN',
      -1,
      0.5,
      1e308,
      2 ** 53,
      true,
      null,
      [],
      {},
      [[[[[[]]]]]],
      Array(300).fill('D2740'),
      Array(300).fill({ code: 'D2740' }),
      JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {}}}'),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(20_000), 'D2740 '.repeat(4000)) },
);

type Place = (string | number)[];
function placesIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const below = Object.entries(value).flatMap(([key, one]) =>
    placesIn(one, [...place, Array.isArray(value) ? Number(key) : key]),
  );
  return place.length > 0 ? [place, ...below] : below;
}

const change = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('put', 'put', 'gone', 'more'),
  name: fc.constantFrom('extra', '__proto__', 'type', 'code', 'tabId', 'sender', 'toString'),
  value: strange,
});

/** As JSON has it: `__proto__` and `toString` are names like any other. */
function put(holder: object, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, {
    // Of its own: the next change may be inside it.
    value: structuredClone(value),
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function changed(
  message: Message,
  changes: { at: number; how: string; name: string; value: unknown }[],
): unknown {
  const copy = structuredClone(message);
  for (const { at, how, name, value } of changes) {
    const places = placesIn(copy);
    const place = places[at % places.length] ?? ['type'];
    let holder = copy as Record<string | number, unknown>;
    for (const key of place.slice(0, -1))
      holder = Object.getOwnPropertyDescriptor(holder, key)?.value;
    const key = place.at(-1) ?? 'type';
    if (how === 'gone') delete holder[key];
    else if (how === 'put') put(holder, key, value);
    else put(copy, name, value);
  }
  return copy;
}

const ALL = [...OF_PAGES, ...OF_OURS, ...OF_THE_BACKGROUND];

/** Messages as they arrive, each as JSON: whole ones of every type, the same changed in some places, and anything. */
const sentMessages: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 2, arbitrary: fc.constantFrom<unknown>(...ALL) },
    {
      weight: 12,
      arbitrary: fc
        .tuple(fc.constantFrom(...ALL), fc.array(change, { minLength: 1, maxLength: 3 }))
        .map(([message, changes]) => changed(message, changes)),
    },
    { weight: 2, arbitrary: strange },
  )
  .map((message) => JSON.stringify(message) ?? 'null');

const REFUSED = '{"type":"refused","reason":"not a message of this sender"}';
/** Fewer among the samples, and what is refused would hardly be told from what is not. */
const MOSTLY = 0.7;

/** Messages that a sender may not send, each as JSON. */
export function forged(
  count: number,
  seed: number,
  schema: v.GenericSchema,
  types?: ReadonlySet<string>,
): string[] {
  const all = fc.sample(sentMessages, { numRuns: count * 2, seed });
  const mayNot = (json: string) => {
    const message = JSON.parse(json) as { type?: string } | null;
    const isForeign = types !== undefined && !types.has(message?.type ?? '');
    return isForeign || !v.is(schema, message);
  };
  const found = all.filter(mayNot);
  if (found.length < Math.max(count, all.length * MOSTLY))
    throw new Error(`Only ${found.length} of ${all.length} messages are forged.`);
  return found.slice(0, count);
}

/** Runs in the sender's own world: sends each, and tells those that were answered with anything but a refusal. */
export const sending = (messages: string[]) => sendingAll(JSON.stringify(messages));

/** The same for an expression that the messages stand in. */
export const sendingAll = (messages: string) => `(async () => {
  const others = [];
  await Promise.all(${messages}.map(async (json) => {
    const answer = await chrome.runtime.sendMessage(JSON.parse(json)).then(JSON.stringify, String);
    if (answer !== ${JSON.stringify(REFUSED)}) others.push(json.slice(0, 200) + ' → ' + answer);
  }));
  return others;
})()`;
