import { expect, it } from 'vitest';
import type { Entry } from '../data/entry.ts';
import { noteOf } from './note.ts';

const entry = {
  code: 'D4341',
  title: 'Deep cleaning, 4+ teeth in a quadrant',
  checklist: ['Six-point probing', 'Bone loss on x-rays', 'Start and end time'],
} as Entry;

it('says what is documented and what is open, in the order of the checklist', () => {
  expect(noteOf(entry, ['Start and end time', 'Six-point probing'])).toBe(
    `D4341 Deep cleaning, 4+ teeth in a quadrant
Documented:
- Six-point probing
- Start and end time
Still open:
- Bone loss on x-rays`,
  );
});

it('leaves out a heading with nothing under it', () => {
  expect(noteOf(entry, entry.checklist ?? [])).not.toContain('Still open');
  expect(noteOf(entry, [])).not.toContain('Documented');
});
