import entryCss from '../../components/entry.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { markHost } from '../../platform/host-mark.ts';
import panelCss from './panel.css?inline';

export interface Host {
  /** Where the card is rendered; inside a closed shadow root. */
  root: ShadowRoot;
  /** Brings the card to the top layer, above the modal dialog or full screen that an element is in, or hides it. */
  show(beside: Element | null): void;
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
  style.textContent = tokensCss + entryCss + panelCss;
  root.append(style);
  // A sheet of its own: the host's style attribute would be seen and changed by the page.
  const look = new CSSStyleSheet();
  root.adoptedStyleSheets = [look];
  return {
    root,
    show(beside) {
      // What lies outside an open modal dialog, or of what fills the screen, is inert: the host moves into the one that
      // is used. In a frame that fills the screen there is no room for it.
      const inner = beside?.closest('dialog:modal, :fullscreen:not(iframe)');
      const parent = inner ?? document.documentElement;
      if (host.parentNode !== parent) parent.append(host);
      if (!host.matches(':popover-open')) host.showPopover();
    },
    hide() {
      if (host.matches(':popover-open')) host.hidePopover();
    },
    dress(theme, size) {
      look.replaceSync(
        `:host { ${theme ? `color-scheme: ${theme} !important;` : ''} --size: ${size} !important }`,
      );
    },
    is: (target) => target === host,
    remove: () => host.remove(),
  };
}
