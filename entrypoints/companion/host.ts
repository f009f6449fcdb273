import entryCss from '../../components/entry.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { markHost } from '../../platform/host-mark.ts';
import { createBudget } from './budget.ts';
import panelCss from './panel.css?inline';
import { plainCss } from './plain-css.ts';

/** How often the host is put back where the page took it away, and within which time in ms (trust model, T11). */
const PUT_BACK = 20;
const WITHIN = 60_000;
/** Far less than a browser draws differently, and more than it rounds by. */
const TRACE = 1e-6;

export interface Host {
  /** Where the card is rendered; inside a closed shadow root. */
  root: ShadowRoot;
  /**
   * Brings the card to the top layer, above the modal dialog or full screen that an element is in. Answers whether it
   * stands there: not any more once the page has taken it away too often.
   */
  show(beside: Element | null): boolean;
  hide(): void;
  /** Light or dark; left out, as the browser prefers. `size`: of the normal text size. */
  dress(theme: 'light' | 'dark' | undefined, size: number): void;
  is(target: EventTarget | null): boolean;
  remove(): void;
}

/**
 * One unnamed element under `<html>`, a manual popover: it takes no focus, closes no popover of the page, and no
 * style of the page's body hides it (measured: trust model, section 2).
 */
export function createHost(document: Document): Host {
  const host = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');
  host.popover = 'manual';
  markHost(host);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElementNS('http://www.w3.org/1999/xhtml', 'style');
  let drawnSize = 0;
  const sizeTo = (size: number) => {
    if (size === drawnSize) return;
    drawnSize = size;
    style.textContent = plainCss(tokensCss + entryCss + panelCss, { '--size': String(size) });
  };
  sizeTo(1);
  root.append(style);
  // A sheet of its own: the host's style attribute would be seen and changed by the page.
  const look = new CSSStyleSheet();
  root.adoptedStyleSheets = [look];
  const budget = createBudget(PUT_BACK, WITHIN);
  /** Where it was put last; an app that removes a dialog of its own with the host in it took nothing away. */
  let home: Element | undefined;
  let isOpen = false;
  const isInPlace = () =>
    host.popover === 'manual' &&
    host.parentNode === home &&
    (!isOpen || !host.isConnected || host.matches(':popover-open'));
  return {
    root,
    show(beside) {
      // What lies outside an open modal dialog, or of what fills the screen, is inert: the host moves into the one that
      // is used. In a frame that fills the screen there is no room for it.
      const inner = beside?.closest('dialog:modal, :fullscreen:not(iframe)');
      if (home && !isInPlace() && !budget.spend()) {
        host.remove();
        return false;
      }
      home = inner ?? document.documentElement;
      if (host.popover !== 'manual') host.popover = 'manual';
      if (host.parentNode !== home) home.append(host);
      if (!host.matches(':popover-open')) host.showPopover();
      isOpen = true;
      return true;
    },
    hide() {
      isOpen = false;
      if (host.matches(':popover-open')) host.hidePopover();
    },
    dress(theme, size) {
      // What a page zooms its root by is undone: the card is as large as the browser and this person make it.
      // A trace more, or what comes out as a trace less than a pixel is rounded to none.
      const zoomed = document.documentElement.currentCSSZoom;
      const zoom = zoomed === 1 ? 1 : (1 + TRACE) / zoomed;
      sizeTo(size);
      look.replaceSync(
        `:host { ${theme ? `color-scheme: ${theme} !important;` : ''} zoom: ${zoom} !important }`,
      );
    },
    is: (target) => target === host,
    remove: () => host.remove(),
  };
}
