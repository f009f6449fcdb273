import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What was done, where the button that did it has gone: the focus would be lost with it. */
export function Told({ children }: { children: ComponentChildren }) {
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => told.current?.focus(), []);
  return (
    <p ref={told} class="told" tabIndex={-1}>
      {children}
    </p>
  );
}
