// Fields of a component with an open tree, and a table in a closed one.
for (const host of document.querySelectorAll('x-field')) {
  const input = document.createElement('input');
  input.value = host.getAttribute('value');
  host.attachShadow({ mode: 'open' }).append(input);
}
const editable = new URLSearchParams(location.search).has('closed');
if (editable) {
  document.querySelector('table').remove();
  document.getElementById('closed').attachShadow({ mode: 'closed' }).innerHTML =
    '<table><tr><th>Code</th><th>Quad</th></tr><tr><td>D4910</td><td></td></tr><tr><td>D4341</td><td>Lower left</td></tr></table>';
}
