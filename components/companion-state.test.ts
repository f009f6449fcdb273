import { describe, expect, it } from 'vitest';
import type { Answer } from '../data/lookup.ts';
import { type CompanionEvent, type CompanionState, next } from './companion-state.ts';

const answer = (code: string): Answer => ({ kind: 'listed', code, edition: 2026, names: {} });
const anchor = { x: 1, y: 2, width: 3, height: 4 };
const after = (...events: CompanionEvent[]) =>
  events.reduce(next, { kind: 'closed' } as CompanionState);
const shown = (code: string): CompanionEvent => ({ type: 'shown', answer: answer(code), anchor });
const codeOf = (state: CompanionState) => (state.kind === 'open' ? state.answer.code : undefined);

describe('the companion', () => {
  it('opens compact at the first code and follows the next one', () => {
    const state = after(shown('D0395'), { type: 'folded', isWhole: true }, shown('D0394'));
    expect(state).toMatchObject({ kind: 'open', isWhole: false, trail: [] });
    expect(codeOf(state)).toBe('D0394');
  });

  it('closes when its code is left, but not while pinned', () => {
    expect(after(shown('D0395'), { type: 'left' }).kind).toBe('closed');
    const pinned = after(shown('D0395'), { type: 'pinned', isPinned: true }, { type: 'left' });
    expect(codeOf(pinned)).toBe('D0395');
  });

  it('keeps its code and its place while pinned, until closed by hand', () => {
    const pin: CompanionEvent = { type: 'pinned', isPinned: true };
    const moved: CompanionEvent = { type: 'moved', anchor: { ...anchor, x: 99 } };
    const state = after(shown('D0395'), pin, shown('D0394'), moved);
    expect(codeOf(state)).toBe('D0395');
    expect(state).toMatchObject({ anchor });
    expect(next(state, { type: 'closed' }).kind).toBe('closed');
  });

  it('remembers the way back from code to code', () => {
    const visit = (code: string): CompanionEvent => ({ type: 'visited', answer: answer(code) });
    const deep = after(shown('D0395'), visit('D0394'), visit('D0393'));
    expect(codeOf(deep)).toBe('D0393');
    const back = next(deep, { type: 'went back' });
    expect(codeOf(back)).toBe('D0394');
    expect(codeOf(next(next(back, { type: 'went back' }), { type: 'went back' }))).toBe('D0395');
  });

  it('does nothing while closed but open', () => {
    expect(
      after({ type: 'moved', anchor }, { type: 'folded', isWhole: true }, { type: 'went back' }),
    ).toEqual({
      kind: 'closed',
    });
  });
});
