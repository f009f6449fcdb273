import { describe, expect, it } from 'vitest';
import type { Answer } from '../data/lookup.ts';
import { CLOSED, type CompanionEvent, type CompanionState, next } from './companion-state.ts';

const answer = (code: string): Answer => ({ kind: 'listed', code, edition: 2026, names: {} });
const anchor = { x: 1, y: 2, width: 3, height: 4 };
const after = (...events: CompanionEvent[]) => events.reduce(next, CLOSED);
const shown = (code: string, line = '1'): CompanionEvent => ({
  type: 'shown',
  answer: answer(code),
  anchor,
  line,
});
const withEntry = (code: string): Answer => ({
  kind: 'entry',
  code,
  edition: 2026,
  names: {},
  guides: [],
  entry: {
    code,
    title: 'Some work',
    category: 'diagnostic',
    family: 'some',
    familyName: 'Some',
    toldApartBy: 'nothing',
    is: 'Work.',
  },
});
const shownEntry = (code: string): CompanionEvent => ({
  type: 'shown',
  answer: withEntry(code),
  anchor,
  line: '1',
});
const codeOf = (state: CompanionState) => (state.kind === 'open' ? state.answer.code : undefined);

describe('the companion', () => {
  it('opens compact at the first code and follows the next one', () => {
    const state = after(shown('D0395'), { type: 'folded', isWhole: true }, shown('D0394'));
    expect(state).toMatchObject({ kind: 'open', view: { kind: 'glance' }, trail: [] });
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

  const chip: CompanionEvent = { ...shown('D0395'), isChip: true } as CompanionEvent;
  it.each<[string, CompanionEvent[], string]>([
    ['as a chip where that was chosen', [chip], 'chip'],
    ['as a glance once the chip is pressed', [chip, { type: 'folded', isWhole: false }], 'glance'],
    [
      'whole once that is asked for',
      [chip, { type: 'folded', isWhole: false }, { type: 'folded', isWhole: true }],
      'whole',
    ],
    ['as a chip still while it moves', [chip, { type: 'moved', anchor }], 'chip'],
    ['as a glance by a trigger that shows', [chip, shown('D0395')], 'glance'],
    ['as a chip by the next trigger that does so', [shown('D0394'), chip], 'chip'],
    [
      'as it was while it is pinned',
      [shown('D0394'), { type: 'pinned', isPinned: true }, chip],
      'glance',
    ],
    ['not at all once it is left', [chip, { type: 'left' }], 'closed'],
    ['not at all once it is sent away', [chip, { type: 'closed' }], 'closed'],
  ])('is there %s', (_, events, expected) => {
    const state = after(...events);
    expect(state.kind === 'open' ? state.view.kind : state.kind).toBe(expected);
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
    ).toEqual(CLOSED);
  });

  it('puts up to three codes side by side, and comes back to where it was', () => {
    const compare = (code: string, picked?: string): CompanionEvent => ({
      type: 'compared',
      other: withEntry(code),
      ...(picked ? { picked } : {}),
    });
    const whole: CompanionEvent = { type: 'folded', isWhole: true };
    const two = after(shownEntry('D0395'), whole, compare('D0393', 'D0393'));
    expect(two).toMatchObject({ view: { kind: 'comparison', picked: 'D0393', before: 'whole' } });
    const others = (state: CompanionState) =>
      state.kind === 'open' && state.view.kind === 'comparison'
        ? state.view.others.map(({ code }) => code)
        : [];
    expect(others(two)).toEqual(['D0393']);
    const four = [compare('D0394'), compare('D0367'), compare('D0367')].reduce(next, two);
    expect(others(four)).toEqual(['D0394', 'D0367']);
    expect(next(four, { type: 'picked', code: 'D0395' })).toMatchObject({
      view: { picked: 'D0395' },
    });
    expect(next(four, { type: 'went back' })).toMatchObject({ view: { kind: 'whole' }, trail: [] });
  });

  it('opens a neighbour that has no entry in force instead of comparing it', () => {
    const state = after(shownEntry('D0395'), { type: 'compared', other: answer('D9940') });
    expect(codeOf(state)).toBe('D9940');
    expect(state).toMatchObject({ view: { kind: 'glance' } });
  });

  it('keeps the ticks of each claim line apart, while the tab lives', () => {
    const tick: CompanionEvent = { type: 'ticked', item: 'Six-point probing', isDone: true };
    const one = after(shown('D4341', 'a'), tick, { type: 'closed' }, shown('D4341', 'b'));
    expect(one.ticks).toEqual({ 'a/D4341': ['Six-point probing'] });
    const back = next(next(one, { type: 'left' }), shown('D4341', 'a'));
    expect(next(back, { ...tick, isDone: false }).ticks).toEqual({ 'a/D4341': [] });
  });

  it('remembers which sections are folded', () => {
    const fold: CompanionEvent = { type: 'section folded', section: 'denials', isFolded: true };
    const state = after({ ...shown('D0395'), folded: ['faq'] } as CompanionEvent, fold);
    expect(state.folded).toEqual(['faq', 'denials']);
    expect(next(state, { ...fold, isFolded: false }).folded).toEqual(['faq']);
  });
});
