import { describe, expect, it } from 'vitest';
import { isStop } from './stop.ts';

const stop = (...origins: string[]) => ({ type: 'stop', origins });

describe('isStop', () => {
  it.each([
    [stop('https://pm.example/*'), 'https://pm.example', true],
    [stop('https://other.example/*'), 'https://pm.example', false],
    [stop('https://*/*'), 'https://pm.example', true],
    [stop('http://localhost/*'), 'http://localhost:8080', true],
    [stop('https://*.pm.example/*'), 'https://pm.example', true],
    [stop('https://*.pm.example/*'), 'https://a.pm.example', true],
    [stop('https://*.pm.example/*'), 'https://badpm.example', false],
    [stop('*://pm.example/*'), 'http://pm.example', true],
    [stop('<all_urls>'), 'https://pm.example', true],
    [stop('https://pm.example/*'), 'null', true],
    [stop(), 'https://pm.example', false],
    [{ type: 'show' }, 'https://pm.example', false],
    [{ type: 'stop', origins: 'https://pm.example/*' }, 'https://pm.example', false],
    [stop('nonsense'), 'https://pm.example', false],
    [null, 'https://pm.example', false],
  ])('%j at %s: %s', (message, origin, expected) => {
    expect(isStop(message, origin)).toBe(expected);
  });
});
