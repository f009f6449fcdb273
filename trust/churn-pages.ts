import { ledgerPage } from '../benches/ledger-page.ts';
import type { Sent } from './serve-documents.ts';

/** Rows of nine nodes and more each. */
const ROWS = 8000;
const html = (text: string): Sent => ({ type: 'text/html; charset=utf-8', text });

/** A screen that changes without end: `mutate(n)` makes n changes of five kinds, and answers with how many. */
const CHANGING = html(`<!doctype html><title>Claims</title>
<style>body { font: 14px sans-serif } input { width: 90px }</style><body>
<label>Code <input name="code"></label>
<table><tbody></tbody></table><script>
  const CODES = ['D0120', 'D1110', 'D2740', 'D4341', 'D0395'];
  const body = document.querySelector('tbody');
  const row = (at) => {
    const line = document.createElement('tr');
    line.innerHTML = '<td>' + at + '<td><input><td><b></b><td>Paid';
    return line;
  };
  for (let i = 0; i < 20; i++) body.append(row(i));
  let made = 0;
  const kinds = [
    (line, at) => { line.querySelector('b').textContent = CODES[at % 5]; },
    (line, at) => { line.querySelector('input').value = CODES[at % 5]; line.title = 'line ' + at; },
    (line, at) => { line.replaceWith(row(at)); },
    (line, at) => { line.classList.toggle('due'); },
    (line) => { body.append(line); },
  ];
  const next = () => new Promise((ok) => setTimeout(ok));
  /** In slices, between which fields of the screen get the focus, so that there is something to see and to let go of. */
  globalThis.mutate = async (times) => {
    for (const end = made + times; made < end; ) {
      for (let i = 0; i < 240; i++, made++) kinds[made % 5](body.rows[(made * 7) % 20], made);
      const field = body.rows[made % 20].querySelector('input');
      field.value = CODES[made % 5];
      field.focus();
      await next();
    }
    return made;
  };
  /** At the end every row has its code, in a field or as text. */
  globalThis.settle = () => {
    document.activeElement.blur();
    body.replaceChildren(...Array.from({ length: 20 }, (_, at) => row(at)));
    for (const [at, { cells }] of [...body.rows].entries()) {
      cells[1].firstChild.value = CODES[at % 5];
      cells[2].firstChild.textContent = CODES[(at + 1) % 5];
    }
    return CODES;
  };
</script>`);

/** Frames of six kinds that come and go: `come(n)` answers with how many went. */
const COMING = html(`<!doctype html><title>Claims</title><body>
<label>Code <input name="code"></label><script>
  const text = '<!doctype html><label>Code <input value="D0395"></label>';
  const kinds = [
    (frame) => { frame.src = 'inner.html'; },
    (frame) => { frame.src = 'about:blank'; },
    (frame) => { frame.srcdoc = text; },
    (frame) => { frame.sandbox = 'allow-scripts'; frame.srcdoc = text; },
    (frame) => { frame.src = 'data:text/html,' + encodeURIComponent(text); },
    (frame) => { frame.blob = URL.createObjectURL(new Blob([text], { type: 'text/html' })); frame.src = frame.blob; },
  ];
  const one = async (at) => {
    const frame = document.createElement('iframe');
    kinds[at % 6](frame);
    const loaded = new Promise((ok) => frame.addEventListener('load', ok, { once: true }));
    document.body.append(frame);
    await loaded;
    if (frame.blob) URL.revokeObjectURL(frame.blob);
    frame.remove();
  };
  globalThis.come = async (times) => {
    for (let at = 0; at < times; at += 6)
      await Promise.all(kinds.map((_, kind) => one(kind)));
    return Math.ceil(times / 6) * 6;
  };
</script>`);

export const CHURNING: Record<string, Sent> = {
  'changing.html': CHANGING,
  'coming.html': COMING,
  'inner.html': html('<!doctype html><label>Code <input value="D0395"></label>'),
  'ledger.html': html(ledgerPage(ROWS)),
};
