import type { Sent } from './serve-documents.ts';

const HTML = 'text/html; charset=utf-8';
const FIELD = '<label>Code <input name="code"></label>';
const STYLE =
  '<style>body { margin: 30px; font: 14px sans-serif } iframe { width: 500px; height: 200px }</style>';
const html = (body: string, headers?: Record<string, string>): Sent => ({
  type: HTML,
  text: `<!doctype html><title>Claims</title>${STYLE}<body>${body}`,
  ...(headers ? { headers } : {}),
});

/** Frames of every kind that a page can fill by itself; the address names the kind: `frames.html?kind=blob`. */
const FRAMES = html(`<script>
  const text = '<!doctype html>${FIELD}';
  const frame = document.createElement('iframe');
  const kinds = {
    'about:blank': () => {
      frame.src = 'about:blank';
      frame.onload = () => { frame.contentDocument.body.innerHTML = text; };
    },
    'blob:': () => { frame.src = URL.createObjectURL(new Blob([text], { type: 'text/html' })); },
    'data:': () => { frame.src = 'data:text/html,' + encodeURIComponent(text); },
    'sandboxed srcdoc': () => { frame.sandbox = 'allow-scripts'; frame.srcdoc = text; },
    'sandboxed srcdoc of the same origin': () => {
      frame.sandbox = 'allow-scripts allow-same-origin';
      frame.srcdoc = text;
    },
  };
  kinds[new URLSearchParams(location.search).get('kind')]();
  document.body.append(frame);
</script>`);

/** A claim page of the kind that prints itself anew: `printAgain(n)` opens and writes the document. */
const WRITTEN = html(`<script>
  globalThis.printAgain = (times) => {
    const text = '<!doctype html><title>Claims</title><body>${FIELD}<p>printed ';
    for (let i = 0; i < times; i++) {
      document.open();
      document.write(text + i);
      document.close();
    }
    return document.body.textContent.trim();
  };
</script>${FIELD}`);

/** Routes in the page: a new address in each of the three ways, a new screen, one code in a field with the focus. */
const ROUTES = html(`<main></main><script>
  const ways = [
    (route) => history.pushState({}, '', '?route=' + route),
    (route) => { location.hash = route; },
    (route) => navigation.navigate('?route=' + route, { history: 'push' }),
  ];
  globalThis.navigation?.addEventListener('navigate', (event) => {
    if (event.canIntercept && !event.hashChange) event.intercept();
  });
  const tick = () => new Promise((ok) => setTimeout(ok));
  globalThis.goTo = async (route, code) => {
    ways[route % (globalThis.navigation ? 3 : 2)](route);
    document.querySelector('main').innerHTML = '<p>Route ' + route + '<p><input name="code">';
    const field = document.querySelector('input');
    // A screen without a code has no field: nothing gets the focus.
    if (code) {
      field.value = code;
      field.focus();
    } else field.remove();
    await tick();
    return true;
  };
</script>`);

/** Fields at the bottom of shadow trees within each other: `build(depth)`. */
const TREES = html(`<script>
  globalThis.build = (depth) => {
    document.querySelector('deep-box')?.remove();
    let box = document.createElement('deep-box');
    document.body.append(box);
    let root;
    for (let i = 0; i < depth; i++) {
      root = box.attachShadow({ mode: 'open' });
      box = document.createElement('deep-box');
      root.append(box);
    }
    root.innerHTML = '<p>Posted <b>D0330</b></p><label>Code <input></label>';
    const middle = (css) => {
      const { x, y, width, height } = root.querySelector(css).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    return { text: middle('b'), field: middle('input') };
  };
</script>`);

/** One dialog in another, both modal, and a viewer that fills the screen at a click. */
const DIALOGS = html(`<label>Code <input name="outside"></label>
  <section style="background: #fff"><button id="fill">Fill the screen</button> <label>Code <input name="viewer"></label></section>
  <dialog id="outer"><label>Code <input name="outer"></label>
    <dialog id="inner"><label>Code <input name="inner"></label></dialog>
  </dialog>
  <script>
    document.getElementById('fill').addEventListener('click', () => document.querySelector('section').requestFullscreen());
  </script>`);

/** A frame that goes while what stands in it is asked for, and a claim beside it that stays. */
const REMOVED = html(`<table><tr><th>Code<th>Tooth<tr><td>D2740<td>14<tr><td>D1110<td></table>
  <label>Code <input name="stays"></label><script>
  const next = (ms) => new Promise((ok) => setTimeout(ok, ms));
  const add = async () => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((ok) => frame.addEventListener('load', ok));
    frame.src = 'inner.html';
    document.body.append(frame);
    await loaded;
    return frame;
  };
  globalThis.removed = 0;
  /** The field gets the focus, which asks for the code; then, sooner or later, the frame goes. */
  globalThis.removeAsked = async (times) => {
    for (let i = 0; i < times; i++) {
      const frame = await add();
      // Past the start of scripts that wait for the document.
      await next(20);
      frame.contentWindow.focus();
      frame.contentDocument.querySelector('input').focus();
      await next((i % 8) * 4);
      frame.remove();
      removed++;
    }
    return removed;
  };
  /** Adds and removes without an end; by messages, since timers of a page behind another are held back. */
  globalThis.churn = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = async () => {
      for (const frame of await Promise.all([add(), add(), add()])) {
        frame.remove();
        removed++;
      }
      port2.postMessage(0);
    };
    port2.postMessage(0);
    return true;
  };
</script>`);

const XHTML: Sent = {
  type: 'application/xhtml+xml',
  text: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Claims</title></head><body><p><label>Code <input name="code" /></label></p></body></html>`,
};

/** What is no page: the type it is sent with, and its text, with a code at the pointer. */
export const NO_PAGES: Record<string, Sent> = {
  'drawing.svg': {
    type: 'image/svg+xml',
    text: '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><text x="10" y="20">D0330 D0330 D0330</text><foreignObject x="0" y="40" width="300" height="100"><input xmlns="http://www.w3.org/1999/xhtml" name="code" /></foreignObject></svg>',
  },
  'claims.xml': { type: 'application/xml', text: '<claims><line>D0330</line></claims>' },
  'text.xml': { type: 'text/xml', text: '<claims><line>D0330</line></claims>' },
  'claims.txt': { type: 'text/plain', text: 'D0330 D0330 D0330\n'.repeat(9) },
  'claims.json': { type: 'application/json', text: '["D0330", "D0330", "D0330"]' },
  'claims.css': { type: 'text/css', text: '/* D0330 D0330 D0330 */' },
  'claims.js': { type: 'text/javascript', text: '// D0330 D0330 D0330' },
};

/** A page under the strictest policy that still lets somebody type, in an origin of its own. */
const SANDBOXED = html(FIELD, {
  'content-security-policy':
    "sandbox; default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
});

export const DOCUMENTS: Record<string, Sent> = {
  'frames.html': FRAMES,
  'written.html': WRITTEN,
  'routes.html': ROUTES,
  'trees.html': TREES,
  'dialogs.html': DIALOGS,
  'removed.html': REMOVED,
  'inner.html': html('<label>Code <input name="code" value="D0395"></label>'),
  'set.html': {
    type: HTML,
    text: '<!doctype html><title>Suite</title><frameset cols="50%,*"><frame src="work.html"><frame src="about:blank"></frameset>',
  },
  'work.html': html(FIELD),
  'claims.xhtml': XHTML,
  'sandboxed.html': SANDBOXED,
  ...NO_PAGES,
};
