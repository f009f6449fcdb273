import { describe, expect, it } from 'vitest';
import type { Answer } from '../data/lookup.ts';
import { AT_REST, nextPanel, type PanelEvent, type PanelState, type Place } from './panel-state.ts';

const answer = (code: string) => ({ kind: 'entry', code, names: {}, edition: 2026 }) as Answer;
const met = (code: string, tabId = 1): PanelEvent => ({
  type: 'came to hand',
  hand: { tabId, answer: answer(code) },
});
const opened = (code: string): PanelEvent => ({ type: 'opened', answer: answer(code) });
const filled = (code: string, value: string): PanelEvent => ({
  type: 'blank filled',
  code,
  blank: 'tooth',
  value,
});
const queried = (query: string): PanelEvent => ({ type: 'queried', query });
const SHOW: PanelEvent = { type: 'waiting shown' };
const BACK: PanelEvent = { type: 'went back' };
const CHECKING: PanelEvent = { type: 'checking' };
const after = (...events: PanelEvent[]) => events.reduce(nextPanel, AT_REST);
const codeOf = ({ view }: PanelState) => (view.kind === 'entry' ? view.answer.code : view.kind);
const waits = ({ waiting }: PanelState) => waiting?.answer.code;

describe('following', () => {
  it.each<[string, PanelEvent[], shown: string, waiting: string | undefined]>([
    ['the code in hand', [met('D0395')], 'D0395', undefined],
    ['from code to code', [met('D0395'), met('D0367')], 'D0367', undefined],
    [
      'not while it is off',
      [{ type: 'followed', isFollowing: false }, met('D0395')],
      'rest',
      'D0395',
    ],
    [
      'not while a note is written',
      [met('D0395'), { type: 'writing', isWriting: true }, met('D0367')],
      'D0395',
      'D0367',
    ],
    [
      'after the note was written',
      [{ type: 'writing', isWriting: true }, { type: 'writing', isWriting: false }, met('D0367')],
      'D0367',
      undefined,
    ],
    ['not while something is looked up', [queried('deep'), met('D0395')], 'rest', 'D0395'],
    [
      'after what was looked up was read',
      [queried('deep'), opened('D4341'), met('D0395')],
      'D0395',
      undefined,
    ],
    [
      'not while a blank is filled',
      [met('D2950'), filled('D2950', '19'), met('D0367')],
      'D2950',
      'D0367',
    ],
    [
      'not while one is filled that is out of sight',
      [met('D2950'), filled('D2950', '19'), opened('D2740'), met('D0367')],
      'D2740',
      'D0367',
    ],
    [
      'once it is emptied again',
      [met('D2950'), filled('D2950', '19'), filled('D2950', ' '), met('D0367')],
      'D0367',
      undefined,
    ],
    [
      'once it is cleared',
      [
        met('D2950'),
        filled('D2950', '19'),
        { type: 'blanks cleared', code: 'D2950' },
        met('D0367'),
      ],
      'D0367',
      undefined,
    ],
    ['not over the check of the claim', [CHECKING, met('D0395')], 'claim', 'D0395'],
  ])('%s', (_, events, shown, waiting) => {
    const state = after(...events);
    expect(codeOf(state)).toBe(shown);
    expect(waits(state)).toBe(waiting);
  });

  it('shows what waits when it is asked to, and lets go of what was written for the other line', () => {
    const state = after(met('D2950'), filled('D2950', '19'), met('D0367'), SHOW);
    expect(codeOf(state)).toBe('D0367');
    expect(state).toMatchObject({ waiting: undefined, blanks: {} });
  });

  it('keeps what was written when the same code comes to hand again, but not for another tab', () => {
    const state = after(met('D2950', 1), filled('D2950', '19'), met('D0367', 1), met('D2950', 1));
    expect(waits(state)).toBeUndefined();
    expect(state.blanks).toEqual({ D2950: { tooth: '19' } });
    expect(nextPanel(state, met('D2950', 2)).waiting?.tabId).toBe(2);
  });

  it('shows what waits as soon as it follows again', () => {
    const off = after({ type: 'followed', isFollowing: false }, met('D0395'));
    expect(codeOf(nextPanel(off, { type: 'followed', isFollowing: true }))).toBe('D0395');
    const busy = after({ type: 'followed', isFollowing: false }, queried('deep'), met('D0395'));
    const on = nextPanel(busy, { type: 'followed', isFollowing: true });
    expect([codeOf(on), waits(on)]).toEqual(['rest', 'D0395']);
  });
});

describe('the way back', () => {
  it('from an entry whose search was emptied leads to rest, not to results that are no more', () => {
    const read = after(queried('deep'), opened('D4341'), queried(''));
    expect(codeOf(read)).toBe('D4341');
    expect(nextPanel(read, BACK)).toMatchObject({ view: { kind: 'rest' }, isSearching: false });
  });

  it('from an entry leads to the results it was found in, and from them to rest', () => {
    const back = after(queried('deep'), opened('D4341'), BACK);
    expect(back).toMatchObject({ isSearching: true, query: 'deep', view: { kind: 'rest' } });
    expect(nextPanel(back, queried(''))).toMatchObject({ isSearching: false });
  });

  it('from an entry opened in the check leads to the questions', () => {
    const checked: PanelEvent = { type: 'checked', result: { kind: 'not available' } };
    expect(codeOf(after(CHECKING, checked, opened('D2950')))).toBe('D2950');
    expect(after(CHECKING, opened('D2950'), checked, BACK)).toMatchObject({
      view: { kind: 'claim' },
      check: { kind: 'not available' },
    });
    expect(codeOf(after(CHECKING, checked, { type: 'check closed' }))).toBe('rest');
  });

  it('keeps the narrative of an entry under a search', () => {
    const state = after(met('D2950'), filled('D2950', '19'), queried('crown'), queried(''));
    expect(codeOf(state)).toBe('D2950');
    expect(state.blanks).toEqual({ D2950: { tooth: '19' } });
  });
});

it('says plainly when nothing answers', () => {
  expect(after({ type: 'unanswered' }).view.kind).toBe('unanswered');
  expect(after(CHECKING, { type: 'checked', result: undefined }).check).toEqual({
    kind: 'unanswered',
  });
});

it('remembers what is folded, from entry to entry', () => {
  const fold = (isFolded: boolean): PanelEvent => ({
    type: 'section folded',
    section: 'denials',
    isFolded,
  });
  expect(after(met('D0395'), fold(true), met('D0367')).folded).toEqual(['denials']);
  expect(after(fold(true), fold(false)).folded).toEqual([]);
});

it('remembers the limit of the box from entry to entry', () => {
  expect(after({ type: 'limited', limit: 120 }, met('D0395'), met('D0367')).limit).toBe(120);
});

describe('browsing', () => {
  const browsed = (at: Place): PanelEvent => ({ type: 'browsed', at });
  const CHAPTER = browsed({ chapter: 'diagnostic' });
  const FAMILY = browsed({ chapter: 'diagnostic', family: 'exams' });

  it.each<[string, PanelEvent[], PanelState['view']]>([
    [
      'one step up from a family',
      [FAMILY, BACK],
      { kind: 'browse', at: { chapter: 'diagnostic' } },
    ],
    ['two steps up', [FAMILY, BACK, BACK], { kind: 'browse', at: {} }],
    ['out again', [CHAPTER, BACK, BACK], { kind: 'rest' }],
    [
      'back to the family an entry was opened in',
      [FAMILY, opened('D0120'), BACK],
      { kind: 'browse', at: { chapter: 'diagnostic', family: 'exams' } },
    ],
    [
      'under a search',
      [CHAPTER, queried('crown'), queried('')],
      { kind: 'browse', at: { chapter: 'diagnostic' } },
    ],
    ['over by a check of the claim', [CHAPTER, CHECKING], { kind: 'claim' }],
    [
      'not taken away by a code in hand',
      [CHAPTER, met('D0395')],
      { kind: 'browse', at: { chapter: 'diagnostic' } },
    ],
  ])('%s', (_, events, view) => {
    expect(after(...events).view).toEqual(view);
  });

  it('comes back to the results that lie over it', () => {
    const state = after(CHAPTER, queried('deep'), opened('D4341'), BACK);
    expect(state).toMatchObject({ isSearching: true, query: 'deep', view: { kind: 'browse' } });
  });
});
