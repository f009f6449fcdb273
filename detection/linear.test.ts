import { describe, expect, it, vi } from 'vitest';
import { findCodes } from './code-format.ts';
import { SELECTION_LENGTH, selectedCodes } from './selection.ts';
import { isBegun, sight } from './sight.ts';

// Texts on which a careless pattern tries the same characters again and again.
const SHAPES = ['D', '0', 'D-', 'D0', ' ', 'D0364-', 'D0364 to ', 'D0395.1', '-LAB', '0395, ', 'é'];
const SIZES = [500, 1000, 2000];

/** What a run over a text asks of patterns: each pattern, how often it is run, and over how much text in all. */
function work(run: () => unknown) {
  const patterns = new Map<string, { runs: number; read: number }>();
  const real = RegExp.prototype.exec;
  const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text) {
    const from = this.global ? this.lastIndex : 0;
    const match = real.call(this, text);
    const to = match ? match.index + match[0].length : text.length;
    const { runs, read } = patterns.get(this.source) ?? { runs: 0, read: 0 };
    patterns.set(this.source, { runs: runs + 1, read: read + to - from });
    return match;
  });
  try {
    run();
  } finally {
    spy.mockRestore();
  }
  return patterns;
}

const labels = () => ['Procedure code'];
const RUNS: [name: string, run: (text: string) => unknown][] = [
  ['findCodes', findCodes],
  ['selectedCodes', selectedCodes],
  ['sight in a field', (text) => sight({ text, offset: text.length >> 1, labels: () => [] })],
  ['sight in a cell', (text) => sight({ text, labels: () => [] })],
  ['isBegun', (text) => isBegun({ text, offset: text.length })],
];

describe('cost is linear in the length of the text', () => {
  it.each(RUNS)('%s: no part of a pattern repeats without an end', (_, run) => {
    // A pattern of bounded parts tries a bounded number of characters at each place, whatever the text.
    for (const shape of SHAPES)
      for (const pattern of work(() => run(shape.repeat(100))).keys())
        expect(pattern.replace(/\\.|\[(\\.|[^\]])*\]/g, ''), pattern).not.toMatch(/[*+]|\{\d+,\}/);
  });

  it.each(RUNS)('%s: each pattern passes over a text at most once', (_, run) => {
    for (const shape of SHAPES)
      for (const size of SIZES) {
        const text = shape.repeat(size).slice(0, SELECTION_LENGTH);
        for (const [pattern, { read, runs }] of work(() => run(text))) {
          expect(read, `${pattern} over ${shape}`).toBeLessThanOrEqual(text.length);
          expect(runs, `${pattern} over ${shape}`).toBeLessThanOrEqual(text.length / 4 + 1);
        }
      }
  });

  it('what is read around a caret does not grow with the text', () => {
    const caret = (text: string) => work(() => sight({ text, offset: text.length >> 1, labels }));
    for (const shape of SHAPES)
      for (const { read } of caret(shape.repeat(5000)).values())
        expect(read).toBeLessThanOrEqual(200);
  });
});
