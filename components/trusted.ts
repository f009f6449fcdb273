/** Wraps a handler so that only the user can fire it, never a script of the page. */
export function trusted<E extends Event>(act: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) act(event);
  };
}
