// One frame is opened and written, as rich editors do; the other gets its document as an attribute.
const table = (code) => `<table><tr><th>Code</th><th>Tooth</th></tr><tr><td>${code}</td><td>14</td></tr></table>`;
const written = document.createElement('iframe');
const given = document.createElement('iframe');
given.srcdoc = table('D2950');
document.body.append(written, given);
const inner = written.contentDocument;
inner.open();
inner.write(table('D2740'));
inner.close();
