import { describe, expect, it } from 'vitest';
import type { Answer } from '../../data/lookup.ts';
import { nextWelcome, UNTOUCHED, type WelcomeEvent, type WelcomeState } from './welcome-state.ts';

const answer = (code: string): Answer => ({ kind: 'listed', code, edition: 2026, names: {} });
const after = (...events: WelcomeEvent[]): WelcomeState => events.reduce(nextWelcome, UNTOUCHED);
const shown = ({ card }: WelcomeState) => (card.kind === 'open' ? card.answer.code : undefined);
const typed = (text: string) => ({ type: 'typed', text }) as const;
const answered = (text: string, code?: string) =>
  ({ type: 'answered', text, answer: code ? answer(code) : undefined }) as const;

describe('nextWelcome', () => {
  it('shows the card for the code that stands in the field, and takes it away with the code', () => {
    expect(shown(after(typed('D0274'), answered('D0274', 'D0274')))).toBe('D0274');
    const gone = after(typed('D0274'), answered('D0274', 'D0274'), typed('D027'), answered('D027'));
    expect(shown(gone)).toBeUndefined();
  });

  it('takes no answer for what no longer stands there', () => {
    expect(
      shown(after(typed('D0274'), typed('D4341'), answered('D0274', 'D0274'))),
    ).toBeUndefined();
  });

  it('leaves a card as it was opened while its code stays', () => {
    const state = after(
      typed('D0274'),
      answered('D0274', 'D0274'),
      { type: 'card', event: { type: 'folded', isWhole: true } },
      typed('D0274 '),
      answered('D0274 ', 'D0274'),
    );
    expect(state.card).toMatchObject({ view: { kind: 'whole' } });
  });

  it('keeps a pinned card', () => {
    const state = after(
      typed('D0274'),
      answered('D0274', 'D0274'),
      { type: 'card', event: { type: 'pinned', isPinned: true } },
      typed(''),
      answered(''),
    );
    expect(shown(state)).toBe('D0274');
  });

  it('says what the browser’s question came to', () => {
    const yes = after({ type: 'sites read', on: ['A'] }, { type: 'asked', site: 'B', isOn: true });
    expect(yes).toMatchObject({ on: ['A', 'B'], asked: { site: 'B', isOn: true } });
    const no = nextWelcome(yes, { type: 'asked', site: 'C', isOn: false });
    expect(no).toMatchObject({ on: ['A', 'B'], asked: { site: 'C', isOn: false } });
  });

  it('follows what is turned on and off elsewhere, and the keys', () => {
    const keys = [{ command: 'check-claim', key: '' }];
    expect(
      after(
        { type: 'keys read', keys },
        { type: 'sites read', on: ['A'] },
        { type: 'sites read', on: [] },
      ),
    ).toMatchObject({ on: [], keys });
  });
});
