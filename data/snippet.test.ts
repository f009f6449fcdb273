import { expect, it } from 'vitest';
import { snippetAround } from './snippet.ts';

const TEXT =
  'A record of the jaw joint in motion, made with a special camera while the patient chews.';

it.each<[text: string, hit: string, snippet: string | undefined, marked: string]>([
  [TEXT, 'camera', '… with a special camera while the patient chews.', 'camera'],
  [TEXT, 'record', 'A record of the jaw joint in motion, made with a …', 'record'],
  ['Short text', 'text', 'Short text', 'text'],
  [TEXT, 'molar', undefined, ''],
])('%s: %s', (text, hit, snippet, marked) => {
  const found = snippetAround(text, [hit]);
  expect(found?.text).toBe(snippet);
  const [from, to] = found?.marks[0] ?? [0, 0];
  expect(found?.text.slice(from, to) ?? '').toBe(marked);
});
