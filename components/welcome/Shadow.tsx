import { type ComponentChild, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  styles: string;
  children: ComponentChild;
}

/** Draws its children in a shadow root with styles of their own, so that the card looks as it does in a page. */
export function Shadow({ styles, children }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    return () => render(null, root);
  }, [styles]);
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot;
    if (root) render(children, root);
  });
  return <div ref={host} />;
}
