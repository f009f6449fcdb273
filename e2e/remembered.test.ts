import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clickIn, companionNow } from './browsers/companion.ts';
import { fallsSilent, pause, staysSilent } from './browsers/driver.ts';
import { claimCard } from './claim-card.ts';

describe('chromium: how the card was left', () => {
  let card: Awaited<ReturnType<typeof claimCard>>;
  beforeAll(async () => {
    card = await claimCard();
  });
  afterAll(() => card?.close());
  afterEach(() => card.dismiss());

  it('is moved by the pointer and by keys, and stands there the next time on this site', async () => {
    await card.open();
    await card.type('code1', 'D0395');
    const before = await card.box();
    const title = await card.part(/^D0395 Fusing|^D0395$/);
    await card.page.mouse.move(title.x + title.width - 4, before.y + 4);
    await card.page.mouse.down();
    await card.page.mouse.move(title.x + title.width + 96, before.y + 54, { steps: 6 });
    await card.page.mouse.up();
    const moved = await card.box();
    expect(moved.x - before.x).toBeCloseTo(100, 0);
    expect(moved.y - before.y).toBeCloseTo(50, 0);
    expect(await card.page.evaluate('document.activeElement.name')).toBe('code1');
    await card.open();
    await card.type('code2', 'D0367');
    expect(await card.box()).toMatchObject({ x: moved.x, y: moved.y });
    await card.driver.press('Escape');
    // Over the field that is edited it never stands, wherever it was put.
    await card.page.evaluate(
      `Object.assign(document.querySelector('[name="code3"]').style, { position: 'fixed', left: '${moved.x + 20}px', top: '${moved.y + 20}px' })`,
    );
    await card.type('code3', 'D0330');
    const clear = await card.box();
    expect(clear.x === moved.x && clear.y === moved.y).toBe(false);
    await card.open();
    await card.type('code2', 'D0367');
    const { x, y } = await card.part(/^Move the card/);
    await card.page.mouse.dblclick(x + 10, y + 10);
    await pause(100);
    const beside = await card.box();
    expect(beside.y).not.toBe(moved.y);
    await card.focus(/^Move the card/);
    await card.page.keyboard.press('ArrowRight');
    await card.page.keyboard.press('Shift+ArrowDown');
    await pause(100);
    expect(await card.box()).toMatchObject({ x: beside.x + 24, y: beside.y + 4 });
    await card.page.keyboard.press('Home');
    await pause(100);
    expect(await card.box()).toMatchObject({ x: beside.x, y: beside.y });
  });

  it('keeps the sections folded that this person folded', async () => {
    await card.open();
    await card.type('code1', 'D0395');
    await clickIn(card.page, 'More');
    await clickIn(card.page, 'Why claims come back');
    await card.open();
    await card.type('code1', 'D0395');
    await clickIn(card.page, 'More');
    await pause(150);
    const fold = (await companionNow(card.page))?.nodes.find(
      ({ role, name }) => role === 'button' && name === 'Why claims come back',
    );
    expect(fold?.properties.expanded).toBe(false);
    await clickIn(card.page, 'Why claims come back');
  });

  it('keeps the ticks of a claim line to that line', async () => {
    await card.open();
    const count = async () =>
      /(\d+) of \d+ documented/.exec((await companionNow(card.page))?.text ?? '');
    await card.type('code1', 'D0395');
    await clickIn(card.page, 'More');
    await pause(150);
    const box = (await companionNow(card.page))?.nodes.find(({ role }) => role === 'checkbox');
    await clickIn(card.page, box?.name ?? '', 'checkbox');
    await card.driver.press('Escape');
    await card.type('code10', 'D0395');
    expect((await count())?.[1]).toBe('0');
    await card.driver.press('Escape');
    await card.type('code1', 'D0395');
    expect((await count())?.[1]).toBe('1');
    await card.open();
    await card.type('code1', 'D0395');
    expect((await count())?.[1]).toBe('0');
  });

  it('keeps quiet for an hour when asked to, and is woken in the popup', async () => {
    await card.open();
    await card.type('code1', 'D0395');
    await clickIn(card.page, 'More');
    await clickIn(card.page, 'Quiet for an hour');
    await fallsSilent(card.driver);
    await card.driver.click('[name="code2"]');
    await card.driver.control('a');
    await card.driver.type('D0367');
    expect(await staysSilent(card.driver)).toBeUndefined();
    const popup = await card.driver.chromium.context.newPage();
    await popup.goto(`chrome-extension://${card.driver.chromium.id}/popup.html`);
    expect(await popup.getByText('Quiet until').textContent()).toMatch(/\d:\d\d/);
    await popup.getByRole('button', { name: 'Wake' }).click();
    await popup.getByText('Quiet until').waitFor({ state: 'detached' });
    await popup.reload();
    await popup.getByRole('button', { name: 'Check this claim' }).waitFor();
    await pause(200);
    expect(await popup.getByText('Quiet until').count()).toBe(0);
    await popup.close();
    await card.page.bringToFront();
    await card.type('code1', 'D0394');
  });
});
