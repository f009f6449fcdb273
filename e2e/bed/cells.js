// Grids by hand: one keeps the focus and names its current cell, one moves the focus from cell to cell.
import { expectPlaces, fill } from './places.js';

const LINES = [
  ['11/23/2026', 'D0120', 'D0140'],
  ['11/23/2026', 'D0274', 'D0320'],
  ['11/24/2026', '1110', 'D0330'],
];
const rows = (cell) => LINES.map((line, r) => cell(line, r)).join('');
fill(
  document.getElementById('app'),
  `<div class="wide cells">
  <div role="grid" id="naming" tabindex="0" aria-label="Lines">
    <div role="row"><span role="columnheader" aria-colindex="1">Date</span><span role="columnheader" aria-colindex="2">Procedure</span><span role="columnheader" aria-colindex="3">Dx</span></div>
    ${rows((line, r) => `<div role="row">${line.map((text, c) => `<span role="gridcell" aria-colindex="${c + 1}" id="naming-${r}-${c}">${text}</span>`).join('')}</div>`)}
  </div>
  <table id="moving"><thead><tr><th>Date</th><th>Code</th><th>ICD-10</th></tr></thead><tbody>
    ${rows((line, r) => `<tr>${line.map((text, c) => `<td tabindex="-1" id="moving-${r}-${c}">${text}</td>`).join('')}</tr>`)}
  </tbody></table>
  <div id="chooser" role="combobox" tabindex="0" aria-expanded="false" aria-label="Service">D0470</div></div>`,
);
const by = (id) => document.getElementById(id);

/** The cell an arrow key leads to from the one named `grid-row-column`. */
function next(id, key) {
  const [grid, r, c] = id.split('-');
  const [down, right] = {
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    ArrowRight: [0, 1],
    ArrowLeft: [0, -1],
  }[key] ?? [0, 0];
  return by(`${grid}-${+r + down}-${+c + right}`);
}
const naming = by('naming');
naming.addEventListener('click', ({ target }) => {
  if (target.id) naming.setAttribute('aria-activedescendant', target.id);
});
naming.addEventListener('keydown', ({ key }) => {
  const cell = next(naming.getAttribute('aria-activedescendant'), key);
  if (cell) naming.setAttribute('aria-activedescendant', cell.id);
});
by('moving').addEventListener('keydown', ({ target, key }) => next(target.id, key)?.focus());

const moved = (id, ...keys) => ({ element: by(id), open: 'click', keys });
expectPlaces(() => [
  { label: 'grid that names its cell', ...moved('naming-0-1', 'ArrowDown'), expect: 'D0274' },
  {
    label: 'grid that names its cell, without the letter',
    ...moved('naming-0-1', 'ArrowDown', 'ArrowDown'),
    expect: 'D1110',
  },
  {
    label: 'grid that names its cell, dx column',
    ...moved('naming-0-1', 'ArrowRight'),
    none: true,
  },
  { label: 'grid that moves the focus', ...moved('moving-1-1', 'ArrowUp'), expect: 'D0120' },
  {
    label: 'grid that moves the focus, without the letter',
    ...moved('moving-1-1', 'ArrowDown'),
    expect: 'D1110',
  },
  {
    label: 'grid that moves the focus, dx column',
    ...moved('moving-1-1', 'ArrowRight'),
    none: true,
  },
  { label: 'list by hand', element: by('chooser'), focus: true, expect: 'D0470' },
]);
