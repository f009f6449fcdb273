// A claim of nobody, for the pictures: what stands in its lines.
const LINES = [
  { date: '11/23/2026', tooth: '14', qty: '1', fee: '290.00' },
  { date: '11/23/2026', tooth: '14', code: 'D2740', qty: '1', fee: '1,280.00' },
  { date: '11/23/2026', code: 'D0140', qty: '1', fee: '95.00' },
  { date: '11/23/2026', tooth: '14', code: 'D0220', qty: '1', fee: '32.00' },
  { date: '11/23/2026', code: 'D4341', qty: '1', fee: '265.00' },
  { date: '11/23/2026', code: 'D1110', qty: '1', fee: '110.00' },
  {},
];

for (const [i, values] of LINES.entries()) {
  const row = document.querySelector('template').content.cloneNode(true);
  for (const input of row.querySelectorAll('input')) {
    input.value = values[input.name] ?? '';
    input.name += i + 1;
  }
  document.querySelector('tbody').append(row);
}
