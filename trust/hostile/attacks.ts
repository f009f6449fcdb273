/** What becomes of the card. Only the first two are seen; only the first and the last take a click. */
export type Fate =
  | 'visible'
  | 'visible and dead'
  /** Drawn nowhere, although it is still there; a click at its place goes to the page. */
  | 'hidden and dead'
  /** Taken out of what is drawn at all. */
  | 'gone'
  /** The known limit: a click may reach it unseen, so nothing in it may have a consequence. */
  | 'hidden and clickable';

export interface Attack {
  id: string;
  /** Statements that run in the page, with the card's element as `host`, and `style(css)` and `over(css)` at hand. */
  does: string;
  /** In both browsers, or in each. */
  expected: Fate | { chromium: Fate; firefox: Fate };
}

const style = (id: string, css: string, expected: Attack['expected'] = 'visible'): Attack => ({
  id: `style: ${id}`,
  does: `style(${JSON.stringify(css)})`,
  expected,
});
const script = (id: string, does: string, expected: Attack['expected']): Attack => ({
  id,
  does,
  expected,
});

const ALL_OVER =
  'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; border: 0; padding: 0;';

/** Ways of a page to hide the card, to move it, to lay something over it or to lead a click into it (trust model, section 2 and T10). */
export const ATTACKS: readonly Attack[] = [
  // Around it.
  style('a body that is transparent', 'body { opacity: 0 !important }'),
  style('a body filtered away', 'body { filter: opacity(0) !important }'),
  style('a body of no size', 'body { transform: scale(0) !important }'),
  style('a body that is not there', 'body { display: none !important }'),
  style('a body that is not drawn', 'body { content-visibility: hidden !important }'),
  style('a body that is invisible', 'body { visibility: hidden !important }'),
  style('a root that is transparent', 'html { opacity: 0 !important }'),
  style('a root filtered away', 'html { filter: opacity(0) !important }', {
    chromium: 'visible',
    firefox: 'hidden and clickable',
  }),
  style('a root that is invisible', 'html { visibility: hidden !important }'),
  style('a root cut off', 'html { clip-path: inset(50%) !important }'),
  style(
    'a root behind a mask',
    'html { mask-image: linear-gradient(transparent, transparent) !important }',
  ),
  style('a root pushed away', 'html { transform: translateX(-9999px) !important }'),
  style(
    'a root turned over',
    'html { transform: rotateY(180deg) !important; backface-visibility: hidden !important }',
  ),
  style(
    'a root of no size that cuts off',
    'html { width: 0 !important; height: 0 !important; overflow: clip !important; contain: paint !important }',
  ),
  style(
    'a root blended away',
    'html { mix-blend-mode: difference !important; isolation: isolate !important }',
  ),
  style('a root that is not there', 'html { display: none !important }', 'gone'),
  style('a root that is tiny', 'html { zoom: 0.01 !important }', 'hidden and dead'),
  script('a body that is inert', 'document.body.inert = true', 'visible'),
  script('a root that is inert', 'document.documentElement.inert = true', 'visible and dead'),
  // By rules for it.
  style(
    'a rule for its kind',
    'html > div { opacity: 0 !important; display: none !important; visibility: hidden !important }',
  ),
  style(
    'a rule for popovers',
    ':popover-open { display: none !important; clip-path: inset(50%) !important }',
  ),
  style(
    'a rule of a layer',
    '@layer a { [popover] { all: unset !important; scale: 0 !important; translate: -9999px !important } }',
  ),
  style(
    'a rule that animates',
    '@keyframes away { to { opacity: 0; translate: -9999px } } [popover] { animation: away 1ms forwards !important }',
  ),
  style(
    'a rule for its layer of the screen',
    '[popover] { overlay: none !important; z-index: -1 !important; position: static !important }',
  ),
  style(
    'a rule for where it is anchored',
    '[popover] { position-area: bottom right !important; inset: 9999px !important; margin: 9999px !important }',
  ),
  style('a rule that takes no clicks', '[popover] { pointer-events: none !important }'),
  style(
    'a rule that shrinks it',
    '[popover] { zoom: 0.01 !important; font-size: 0 !important; transform: scale(0.01) !important }',
  ),
  // On the element itself.
  script(
    'its own style, transparent',
    "host.style.setProperty('opacity', '0', 'important')",
    'visible',
  ),
  script(
    'its own style, not there',
    "host.style.setProperty('display', 'none', 'important')",
    'visible',
  ),
  script(
    'its own style, elsewhere',
    "host.style.cssText = 'transform: translateX(-9999px) !important; clip-path: inset(50%) !important; filter: opacity(0) !important'",
    'visible',
  ),
  script(
    'an animation that makes it transparent',
    'host.animate({ opacity: [0, 0] }, { duration: 1e9, fill: "both" })',
    'visible',
  ),
  script(
    'an animation that moves it',
    'host.animate({ transform: ["translate(-9999px)", "translate(-9999px)"], clipPath: ["inset(50%)", "inset(50%)"] }, { duration: 1e9, fill: "both" })',
    'visible',
  ),
  script('called hidden', 'host.hidden = true', 'visible'),
  script('called inert', 'host.inert = true', 'visible and dead'),
  script(
    'hidden from assistive technology',
    'host.ariaHidden = "true"; host.role = "presentation"; host.tabIndex = 0',
    'visible',
  ),
  script(
    'filled with elements',
    'host.innerHTML = \'<div style="position:fixed;inset:0;background:red">x</div>\'',
    'visible',
  ),
  script('given another root', 'try { host.attachShadow({ mode: "open" }) } catch {}', 'visible'),
  script('removed', 'host.remove()', 'gone'),
  script('closed', 'host.hidePopover()', 'gone'),
  script('no popover any more', "host.removeAttribute('popover')", 'gone'),
  script(
    'closed by another popover',
    "host.popover = 'auto'; const other = over('width: 1px; height: 1px'); other.popover = 'auto'; other.showPopover()",
    'gone',
  ),
  script(
    'put into what is not drawn',
    "const box = document.createElement('div'); box.hidden = true; document.body.append(box); box.append(host)",
    'gone',
  ),
  script(
    'put into another document',
    "const frame = document.createElement('iframe'); document.body.append(frame); frame.contentDocument.body.append(host)",
    'gone',
  ),
  script(
    'left without its document',
    "document.replaceChild(document.createElement('html'), document.documentElement)",
    'visible', // put back: it is pinned
  ),
  script(
    'written over',
    "document.open(); document.write('<p>Nothing</p>'); document.close()",
    'visible and dead', // put back as well; the page's own listeners are gone
  ),
  // Over it.
  script(
    'a cover of the highest z-index',
    "over(ALL_OVER + 'background: white; z-index: 2147483647')",
    'visible',
  ),
  script(
    'a popover over it',
    "const cover = over(ALL_OVER + 'background: white'); cover.popover = 'manual'; cover.showPopover()",
    'hidden and dead',
  ),
  script(
    'a popover over it that lets clicks through',
    "const cover = over(ALL_OVER + 'background: white; pointer-events: none'); cover.popover = 'manual'; cover.showPopover()",
    'hidden and clickable',
  ),
  script(
    'a popover over its lower half that lets clicks through',
    "const cover = over('position: fixed; inset: auto; margin: 0; border: 0; padding: 0; background: white; pointer-events: none; left:' + at.x + 'px; width:' + at.width + 'px; top:' + (at.y + at.height / 2) + 'px; height:' + at.height / 2 + 'px'); cover.popover = 'manual'; cover.showPopover()",
    'hidden and clickable',
  ),
  script(
    'a popover over it that blurs',
    "const cover = over(ALL_OVER + 'background: none; backdrop-filter: blur(60px); pointer-events: none'); cover.popover = 'manual'; cover.showPopover()",
    { chromium: 'hidden and clickable', firefox: 'visible' },
  ),
  script(
    'a popover over it from a closed tree',
    "const outer = over(''); outer.popover = ''; outer.removeAttribute('popover'); const inner = document.createElement('div'); inner.style.cssText = ALL_OVER + 'background: white; pointer-events: none'; outer.attachShadow({ mode: 'closed' }).append(inner); inner.popover = 'manual'; inner.showPopover()",
    'hidden and clickable',
  ),
  script(
    'a backdrop over it that lets clicks through',
    "style('#veil::backdrop { background: white; pointer-events: none }'); const veil = over('width: 0; height: 0; border: 0; padding: 0; pointer-events: none'); veil.id = 'veil'; veil.popover = 'manual'; veil.showPopover()",
    'hidden and clickable',
  ),
  script(
    'a modal dialog over it',
    "const dialog = document.createElement('dialog'); dialog.style.cssText = ALL_OVER + 'background: white'; document.body.append(dialog); dialog.showModal()",
    'hidden and dead',
  ),
  script(
    'a modal dialog that is not seen',
    "style('dialog, dialog::backdrop { background: none; border: 0; opacity: 0 }'); const dialog = document.createElement('dialog'); document.body.append(dialog); dialog.showModal()",
    'visible and dead',
  ),
  script(
    'a change of views that lasts',
    "style('::view-transition { background: white; pointer-events: none } ::view-transition-group(*) { animation-duration: 1e6s; pointer-events: none }'); document.startViewTransition(() => { document.body.style.color = 'red' })",
    { chromium: 'visible and dead', firefox: 'hidden and clickable' },
  ),
];

export function fateIn({ expected }: Attack, browser: 'chromium' | 'firefox'): Fate {
  return typeof expected === 'string' ? expected : expected[browser];
}

/** Runs an attack in the page; `at`: where the card stands. */
export function staged({ does }: Attack, at: object): string {
  return `(() => {
    const at = ${JSON.stringify(at)};
    const ALL_OVER = ${JSON.stringify(ALL_OVER)};
    const host = window.cardHost;
    const style = (css) => document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
    const over = (css) => {
      const cover = document.createElement('div');
      cover.style.cssText = css;
      document.body.append(cover);
      return cover;
    };
    ${does};
    return true;
  })()`;
}
