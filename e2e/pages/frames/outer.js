// Puts a frame of the kind that the address names into the page: outer.html?kind=other
const kind = new URLSearchParams(location.search).get('kind');
const other = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
const elsewhere = (file) => `http://${other}:${location.port}/frames/${file}`;
const FIELD = '<body style="margin:40px 30px"><label>Code <input name="code"></label>';

const frame = document.createElement('iframe');
frame.name = 'work';
const kinds = {
  same: () => {
    frame.src = 'inner.html';
  },
  other: () => {
    frame.src = elsewhere('inner.html');
  },
  nested: () => {
    frame.src = elsewhere('outer.html?kind=other');
  },
  deep: () => {
    frame.src = 'outer.html?kind=nested';
  },
  srcdoc: () => {
    frame.srcdoc = `<!doctype html>${FIELD}`;
  },
  blank: () => {
    frame.addEventListener('load', () => {
      frame.contentDocument.body.outerHTML = FIELD;
    });
  },
};
const write = () => {
  frame.contentDocument.open();
  frame.contentDocument.write(`<!doctype html>${FIELD}`);
  frame.contentDocument.close();
};
kinds.written = () => queueMicrotask(write);
// Once the extension is at work in the frame: opening a document takes all listeners from its window.
kinds.rewritten = () => setTimeout(write, 600);
kinds.late = () => {
  frame.hidden = true;
  setTimeout(() => {
    frame.src = 'inner.html';
    frame.hidden = false;
  }, 600);
};
kinds[kind]();
document.body.append(frame);
