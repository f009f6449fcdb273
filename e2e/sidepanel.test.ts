import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { companionFor } from './browsers/companion.ts';
import { pause } from './browsers/driver.ts';
import { panelBesideClaim } from './panel-beside-claim.ts';

/** Something that staff would type into a blank, and that nothing may keep. */
const CANARY = 'tooth 19 of J. Canary';
describe('chromium: the side panel', () => {
  let claim: Awaited<ReturnType<typeof panelBesideClaim>>;
  beforeAll(async () => {
    claim = await panelBesideClaim();
  });
  afterAll(() => claim?.close());
  beforeEach(async () => {
    await claim.driver.page.reload();
  });

  const clipboard = () => claim.panel.evaluate(() => navigator.clipboard.readText());
  const focused = () => claim.panel.evaluate(() => document.activeElement?.textContent);

  it('follows the code in hand, and shows the whole entry', async () => {
    await claim.open();
    await claim.inHand('D0395');
    await claim.entry('D0395').waitFor();
    for (const heading of [
      'What it is',
      'Use it when',
      'Not when',
      'Easily confused with',
      'Have ready',
      'Checklist',
      'Why claims come back',
      'Questions',
      'For the patient',
    ])
      expect(await claim.panel.getByRole('heading', { name: heading }).count(), heading).toBe(1);
    await claim.inHand('D0367');
    await claim.entry('D0367').waitFor();
  });

  it('opens with what is in hand, and follows no other tab', async () => {
    await claim.inHand('D0393');
    await claim.open();
    await claim.entry('D0393').waitFor();
    await claim.open(claim.tabId + 1);
    await claim.inHand('D0395');
    await pause(300);
    await claim.panel.getByText('Type a code in the claim').waitFor();
  });

  it('judges what is opened from an entry by the date of service of its line', async () => {
    await claim.open();
    // Row 9 is of 2022: D0351 was in force then, and what replaced it was not yet.
    await claim.inHand('D0351', 'code9');
    await claim.entry('D0351').waitFor();
    await claim
      .button(/^D0801/)
      .first()
      .click();
    await claim.panel.getByRole('article', { name: /^D0801 · not yet in force/ }).waitFor();
  });

  it('keeps its entry while it is told not to follow', async () => {
    await claim.open();
    await claim.inHand('D0395');
    await claim.entry('D0395').waitFor();
    const follow = claim.panel.getByRole('switch', { name: 'Follow' });
    await follow.click();
    await claim.inHand('D0367');
    await claim.panel.getByText('D0367 is in hand').waitFor();
    await claim.entry('D0395').waitFor();
    await follow.click();
    await claim.entry('D0367').waitFor();
    expect(await claim.panel.getByText('is in hand').count()).toBe(0);
  });

  it('fills the narrative, counts it against the box, and copies it with open blanks visible', async () => {
    await claim.open();
    await claim.inHand('D2950');
    await claim.entry('D2950').waitFor();
    await claim.panel.getByText('2 blanks open').waitFor({ state: 'detached' });
    await claim.panel.getByText('3 blanks open').waitFor();
    await claim.blank('tooth').fill('19');
    await claim.blank('share').fill('60 %');
    await claim.button('Copy').click();
    await claim.panel.getByText('Copied, 1 blank still open').waitFor();
    expect(await clipboard()).toBe(
      'Tooth 19: 60 % gone, walls left [number/mm]; crown would not hold without core.',
    );
    await claim.panel.getByText('79 of 80').waitFor();

    const said = claim.panel.getByRole('status').filter({ hasText: 'Longer than' });
    expect(await said.count()).toBe(0);
    await claim.blank('number/mm').fill('2 walls of 4 mm');
    await said.filter({ hasText: 'Longer than the 80 characters' }).waitFor();
    await claim.blank('The box holds').fill('120');
    await claim.panel.getByText('of 120').waitFor();
    expect(await said.count()).toBe(0);

    await claim.button('Copy the long form').click();
    await claim.panel.getByText(/^Copied, \d+ blanks still open/).waitFor();
    const long = await clipboard();
    expect(long).toContain('Tooth 19, [vital / root canal of date].');
    expect(long).toContain('60 % of the crown was missing');
  });

  it('lets no code in hand take away what is being written', async () => {
    await claim.open();
    await claim.inHand('D2950');
    await claim.blank('tooth').fill('19');
    await claim.inHand('D0367');
    await claim.panel.getByText('D0367 is in hand').waitFor();
    expect(await claim.blank('tooth').inputValue()).toBe('19');
    await claim.panel.getByRole('combobox').fill('crown');
    await claim.panel.getByRole('option').first().waitFor();
    await claim.panel.keyboard.press('Escape');
    expect(await claim.blank('tooth').inputValue()).toBe('19');
    await claim.button('show it').click();
    await claim.entry('D0367').waitFor();
    await claim.inHand('D2950');
    await claim.entry('D2950').waitFor();
    expect(await claim.blank('tooth').inputValue()).toBe('');
  });

  it('keeps nothing of what was typed', async () => {
    await claim.open();
    await claim.inHand('D2950');
    await claim.blank('tooth').fill(CANARY);
    await claim.panel.getByText(CANARY).first().waitFor();
    const kept = await claim.panel.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the page's own API, outside of this project's types
      const { storage } = (globalThis as any).chrome;
      const areas = await Promise.all([storage.local.get(), storage.session.get()]);
      return JSON.stringify([areas, { ...localStorage }, { ...sessionStorage }]);
    });
    expect(kept).not.toContain('Canary');
    for (const field of await claim.panel.locator('.narrative input').all()) {
      expect(await field.getAttribute('autocomplete')).toBe('off');
      expect(await field.getAttribute('name')).toBeNull();
    }
    await claim.panel.reload();
    await claim.entry('D2950').waitFor();
    expect(await claim.blank('tooth').inputValue()).toBe('');
  });

  it('leaves the card in the page without a field to type in', async () => {
    await claim.inHand('D2950');
    const { nodes } = await companionFor(claim.driver.page, 'D2950');
    expect(nodes.filter(({ role }) => /textbox|combobox|spinbutton/.test(role))).toEqual([]);
  });

  it('moves in its lists by arrows, Home and End, and leaves them by Tab', async () => {
    await claim.open();
    await claim.inHand('D0395');
    const near = claim.entry('D0395').locator('.near-misses button');
    const codes = await near.allTextContents();
    expect(codes.length).toBeGreaterThan(2);
    await near.first().focus();
    for (const [key, code] of [
      ['ArrowDown', codes[1]],
      ['End', codes.at(-1)],
      ['ArrowDown', codes[0]],
      ['ArrowUp', codes.at(-1)],
      ['Home', codes[0]],
    ] as const) {
      await claim.panel.keyboard.press(key);
      expect(await focused(), key).toBe(code);
    }
    await claim.panel.keyboard.press('End');
    await claim.panel.keyboard.press('Tab');
    expect(codes).not.toContain(await focused());
    await claim.panel.keyboard.press('Shift+Tab');
    expect(await focused()).toBe(codes.at(-1));

    await claim.panel.getByRole('combobox').fill('D039');
    const options = claim.panel.getByRole('option');
    await options.nth(2).waitFor();
    const names = await options.allTextContents();
    await claim.panel.keyboard.press('ArrowDown');
    for (const [key, name] of [
      ['End', names.at(-1)],
      ['Home', names[0]],
    ] as const) {
      await claim.panel.keyboard.press(key);
      expect(await claim.panel.getByRole('option', { selected: true }).textContent()).toBe(name);
    }
  });

  it('is worked by the keyboard alone: search, entry, comparison, narrative, copy', async () => {
    await claim.open(claim.tabId + 1);
    const tabTo = async (name: string | RegExp) => {
      const wanted = typeof name === 'string' ? new RegExp(`^${name}$`) : name;
      for (let i = 0; i < 80; i++) {
        await claim.panel.keyboard.press('Tab');
        const label = await claim.panel.evaluate(() => {
          const element = document.activeElement as HTMLInputElement | null;
          return (
            element?.getAttribute('aria-label') ??
            (element?.labels?.[0] ?? element)?.textContent ??
            ''
          );
        });
        if (wanted.test(label)) return;
      }
      throw new Error(`Tab never leads to ${name}.`);
    };
    await claim.panel.keyboard.type('build-up');
    await claim.panel.getByRole('option').first().waitFor();
    while (
      !(await claim.panel.getByRole('option', { selected: true }).textContent())?.includes('D2950')
    )
      await claim.panel.keyboard.press('ArrowDown');
    await claim.panel.keyboard.press('Enter');
    await claim.entry('D2950').waitFor();

    await tabTo(/^D2949 · /);
    await claim.panel.keyboard.press('ArrowDown');
    await claim.panel.keyboard.press('Enter');
    await claim.panel.getByRole('table', { name: 'The codes side by side' }).waitFor();
    // What was pressed is gone; the focus is in what came in its place, not at the top of the page.
    expect(await claim.panel.evaluate(() => document.activeElement?.localName)).toBe('article');
    await tabTo('Back');
    await claim.panel.keyboard.press('Enter');
    await claim.panel.getByRole('heading', { name: 'For the remarks box' }).waitFor();

    await tabTo('tooth');
    await claim.panel.keyboard.type('30');
    await tabTo('Copy');
    await claim.panel.keyboard.press('Enter');
    await claim.panel.getByText('Copied, 2 blanks still open').waitFor();
    expect(await clipboard()).toMatch(/^Tooth 30: \[share\] gone/);
  });

  it('says plainly that a claim could not be checked, and how to go on', async () => {
    await claim.open(claim.tabId + 1);
    await claim.button('Check this claim').click();
    await claim.panel.getByRole('heading', { name: 'Not checked' }).waitFor();
    await claim.panel.getByText('Claimside could not read this screen.').waitFor();
    await claim.button('Check again').click();
    await claim.panel.getByRole('heading', { name: 'Not checked' }).waitFor();
    await claim.button('Close the claim check').click();
    await claim.panel.getByText('Type a code in the claim').waitFor();
  });
});
