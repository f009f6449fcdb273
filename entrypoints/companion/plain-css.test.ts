import { describe, expect, it } from 'vitest';
import { plainCss } from './plain-css.ts';

describe('plainCss', () => {
  it.each([
    ['a value', ':host{--ink:#111;--b:2}p{color:var(--ink)}', ':host{}p{color:#111}'],
    [
      'a value within a value',
      ':host { --size: 1; --least: max(24px, 24px / var(--size)) } p { height: var(--least) }',
      ':host {  } p { height: max(24px, 24px / 1)  }',
    ],
    ['nothing that was not declared', 'p{color:var(--ink)}', 'p{color:}'],
  ])('puts %s in its place', (_, css, plain) => {
    expect(plainCss(css, {})).toBe(plain);
  });

  it('prefers what is given', () => {
    const css = ':host{--size:1;--twice:calc(2*var(--size))}p{zoom:var(--twice)}';
    expect(plainCss(css, { '--size': '1.5' })).toBe(':host{}p{zoom:calc(2*1.5)}');
  });
});
