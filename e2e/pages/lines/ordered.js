// The frame that stands first has most to be looked over, and a frame of its own; the page holds them the other way.
const table = (code) => `<table><tr><th>Code</th></tr><tr><td>${code}</td></tr></table>`;
const frame = (html) => {
  const element = document.createElement('iframe');
  element.srcdoc = html;
  document.body.append(element);
};
const inner = table('D0274').replaceAll('"', '&quot;');
frame(`${'<p>text</p>'.repeat(30_000)}${table('D1110')}<iframe srcdoc="${inner}"></iframe>`);
frame(table('D4341'));
