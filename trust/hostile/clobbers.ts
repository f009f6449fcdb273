/** Ways to give a name to something that hides what the browser itself has under that name. */
const HOLDERS = {
  /** A control of the form: hides what the form has. */
  field: (name: string) => `<input name="${name}" hidden />`,
  /** A picture: hides what the document has. */
  image: (name: string) => `<img name="${name}" alt="" hidden />`,
  /** A form of its own, beside: hides what the document has, and the window. */
  form: (name: string) => `</form><form name="${name}" id="${name}" hidden></form><form>`,
  /** An element with an id: hides what the window has. */
  id: (name: string) => `<span id="${name}" hidden></span>`,
} as const;

export interface Clobber {
  id: string;
  /** Stands in the claim's form, hidden, so that nothing is laid out otherwise. */
  html: string;
  /** Stands at the page's end, and says in its title whether the page itself finds the element under the name. */
  tells: string;
}

/** The title of a page in which a name is hidden; the browsers let a page hide some and keep others. */
export const HIDDEN = 'hidden';
/** Who has the name, to the page's script. */
const OF = {
  field: 'document.forms[0]',
  image: 'document',
  form: 'document',
  id: 'window',
} as const;

const of = (holder: keyof typeof HOLDERS, names: string): Clobber[] =>
  names.split(' ').map((name) => ({
    id: `${holder} ${name}`,
    html: HOLDERS[holder](name),
    tells: `<script>document.title = ${OF[holder]}[${JSON.stringify(name)}] instanceof Element ? '${HIDDEN}' : 'as it was'</script>`,
  }));

/** Sixty and more names that a look into the page goes by (trust model, T13). */
export const CLOBBERS: readonly Clobber[] = [
  ...of(
    'field',
    'parentNode parentElement nodeType nodeName localName tagName value type closest matches contains querySelector querySelectorAll getAttribute hasAttribute children childNodes firstChild nextSibling previousElementSibling textContent ownerDocument getRootNode isConnected elements id name labels title shadowRoot getBoundingClientRect addEventListener checkVisibility rows form length constructor __proto__',
  ),
  ...of(
    'image',
    'documentElement body activeElement getSelection querySelector elementFromPoint elementsFromPoint caretPositionFromPoint createElementNS createElement createRange createTreeWalker hasFocus defaultView addEventListener contentType head',
  ),
  ...of(
    'form',
    'documentElement body activeElement getSelection elementFromPoint contentType defaultView fullscreenElement',
  ),
  ...of('id', 'document location parent top self browser chrome performance navigator'),
];
