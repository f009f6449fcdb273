/** Style sheets of a page that reach for everything, or for the card (trust model, T15). */
export const STYLES: Readonly<Record<string, string>> = {
  'unsets everything': '* { all: unset !important }',
  'reverts everything in a layer':
    '@layer a, b; @layer a { *, *::before, *::after { all: initial !important; display: block !important } }',
  'insists on everything':
    '* { color: red !important; font: 40px/3 serif !important; letter-spacing: 9px !important; word-spacing: 20px !important; text-transform: uppercase !important; border: 3px solid red !important; padding: 9px !important; opacity: 0.5 !important; visibility: visible !important }',
  'names the host from outside':
    ':host, :host(*), ::slotted(*), ::part(card), :host-context(*) { display: none !important } html > div, html > div:not(:defined) { display: none !important; opacity: 0 !important }',
  'turns the root':
    'html { transform: rotate(8deg) scale(0.6) translate(40px) !important; transform-origin: 0 0 !important; perspective: 100px !important }',
  'huge root font':
    'html { font-size: 90px !important; line-height: 4 !important; text-indent: 90px !important }',
  'tiny root font':
    'html { font-size: 1px !important; text-size-adjust: none !important; -webkit-text-size-adjust: 300% !important }',
  'zooms the root in': 'html { zoom: 1.7 !important }',
  'zooms the root out': 'html { zoom: 0.4 !important }',
  'zooms everything': 'body, html > div { zoom: 2 !important }',
  'animates everything':
    '@keyframes a { from { opacity: 0; translate: 200px } to { opacity: 0; rotate: 90deg; scale: 0 } } * { animation: a 1s infinite alternate !important; transition: all 9s !important }',
  'queries containers':
    'html { container-type: size !important; container-name: card !important } @container (min-width: 1px) { html > div { display: none !important } [popover] { width: 1px !important; clip-path: circle(1px) !important } }',
  'popover rules':
    '[popover], :popover-open { inset: 50% !important; width: 10px !important; height: 10px !important; overflow: hidden !important; background: red !important; border: 9px solid !important; color: red !important; margin: auto !important; contain: strict !important }',
  'backdrop rules':
    '::backdrop { background: red !important; opacity: 1 !important; position: fixed !important; inset: 0 !important; z-index: 9 !important; display: block !important; backdrop-filter: invert(1) !important }',
  'pseudo elements':
    '*::before, *::after { content: "HOSTILE" !important; position: fixed !important; inset: 0 !important; background: red !important; z-index: 2147483647 !important } ::selection, ::marker, ::first-line, ::first-letter, ::highlight(x) { font-size: 90px !important; color: red !important }',
  'names of its variables':
    ':root, html, * { --size: 3 !important; --ink: red !important; --card: red !important; --line: red !important; --text: 90px serif !important; --accent: red !important; --soft: red !important; --wash: red !important; --shadow: none !important; --mono: serif !important; --least: 90px !important }',
  'registers its variables':
    '@property --size { syntax: "<number>"; inherits: true; initial-value: 4 } @property --ink { syntax: "<color>"; inherits: false; initial-value: red } @property --card { syntax: "<color>"; inherits: false; initial-value: red } @property --text { syntax: "<length>"; inherits: false; initial-value: 9px }',
  'fonts by its names':
    '@font-face { font-family: system-ui; src: local("DejaVu Serif"); size-adjust: 300% } @font-face { font-family: sans-serif; src: local("DejaVu Serif"); size-adjust: 300% } @font-face { font-family: "Segoe UI"; src: local("DejaVu Serif"); size-adjust: 300% }',
  'runs from right to left':
    'html { direction: rtl !important; unicode-bidi: bidi-override !important; writing-mode: vertical-rl !important; text-orientation: upright !important }',
  'dark scheme':
    'html { color-scheme: only dark !important; forced-color-adjust: none !important; accent-color: red !important; caret-color: red !important }',
  'filters the body':
    'body { filter: invert(1) blur(9px) !important; mix-blend-mode: difference !important; backdrop-filter: blur(9px) !important }',
  'nested and scoped':
    '@scope (html) to (p) { div { display: none !important } } html { & > div { scale: 0 !important; &:popover-open { rotate: 90deg !important } } }',
  'starting style and overlay':
    '[popover] { transition: overlay 9s allow-discrete, display 9s allow-discrete, opacity 9s !important; overlay: none !important } @starting-style { [popover] { opacity: 0 !important; translate: 900px !important } }',
  anchors:
    '* { anchor-name: --a !important } [popover] { position-anchor: --a !important; position-area: top left !important; position-try: flip-block !important; inset: anchor(right) !important }',
};
