/** A live region has to stand there empty before its text comes, or some screen readers say nothing, in ms. */
const STANDS = 200;

/** Says a code and its title once, when it is shown; the next key in the same field says nothing again. */
export function createAnnouncer(root: ShadowRoot): {
  say(text: string, language: string): void;
  hush(): void;
} {
  const region = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');
  region.setAttribute('role', 'status');
  region.className = 'unseen';
  root.append(region);
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    say(text, language) {
      if (text === last) return;
      last = text;
      region.lang = language;
      region.textContent = '';
      clearTimeout(timer);
      timer = setTimeout(() => {
        region.textContent = text;
      }, STANDS);
    },
    hush() {
      clearTimeout(timer);
      last = '';
      region.textContent = '';
    },
  };
}
