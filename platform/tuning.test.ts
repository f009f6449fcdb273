import { describe, expect, it } from 'vitest';
import { DEFAULTS, type Settings } from './settings.ts';
import { isTuned, triggerOf, triggersAt, tuningAt } from './tuning.ts';

const chosen = (patch: Partial<Settings>): Settings => ({ ...DEFAULTS, ...patch });
const PM = 'https://pm.example';
const PORTAL = 'https://portal.example';

describe('the triggers at a place', () => {
  const settings = chosen({
    focus: 'chip',
    sites: [
      ['https://pm.example/*', { typing: 'chip', hover: 'off' }],
      ['https://*.portal.example/*', { hover: 'show' }],
    ],
  });
  it.each([
    ['an other site', 'https://other.example', 'https://other.example', 'show show chip'],
    ['a site with its own', PM, PM, 'chip off chip'],
    ['a frame of its own in another site', PM, 'https://other.example', 'chip off chip'],
    ['a frame without any in a site with its own', 'https://other.example', PM, 'chip off chip'],
    ['a frame and a site with their own', PORTAL, PM, 'chip show chip'],
    ['the same, the other way round', PM, PORTAL, 'chip off chip'],
    ['a host below a pattern', 'https://a.portal.example', PORTAL, 'show show chip'],
    ['a site with a port', `${PM}:8443`, `${PM}:8443`, 'chip off chip'],
    ['a frame without an origin', '', PM, 'chip off chip'],
    ['neither is known', '', '', 'show show chip'],
  ])('%s', (_, frame, site, expected) => {
    const { typing, hover, focus } = triggersAt(settings, { frame, site });
    expect(`${typing} ${hover} ${focus}`).toBe(expected);
  });
});

it.each([
  ['typed', 'show chip off', 'show'],
  ['hovered', 'show chip off', 'chip'],
  ['focused', 'show chip off', 'off'],
  ['left', 'show chip off', 'show'],
  ['left', 'off chip show', 'show'],
  ['left', 'off show off', 'off'],
  ['selected', 'off off off', 'show'],
] as const)('%s with typing, hover and focus %s: %s', (how, triggers, expected) => {
  const [typing, hover, focus] = triggers.split(' ') as ['show', 'chip', 'off'];
  expect(triggerOf(how, { typing, hover, focus })).toBe(expected);
});

it.each([
  [{}, false],
  [{ typing: 'chip', hover: 'chip', focus: 'chip' }, false],
  [{ theme: 'dark', textSize: 150, language: 'es', notesInPage: true }, false],
  [{ hover: 'off' }, true],
  [{ dwell: 400 }, true],
  [{ modifier: 'alt' }, true],
  [{ sites: [['https://pm.example/*', { typing: 'chip' }]] }, false],
  [{ sites: [['https://pm.example/*', { typing: 'off' }]] }, true],
] as [Partial<Settings>, boolean][])('%j: frames have to ask first: %s', (patch, expected) => {
  expect(isTuned(chosen(patch))).toBe(expected);
});

it('a frame is told whether to listen, how long, and with which key', () => {
  const settings = chosen({ typing: 'chip', hover: 'off', dwell: 400, modifier: 'control' });
  expect(tuningAt(settings, { frame: PM, site: PM })).toEqual({
    typing: true,
    hover: false,
    focus: true,
    dwell: 400,
    modifier: 'Control',
  });
});
