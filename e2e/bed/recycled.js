// SlickGrid: rows placed absolutely and used again while scrolling; the editor takes the cell's place.
import 'slickgrid/dist/styles/css/slick.grid.css';
import './sortable-global.js';
import { Editors, SlickGrid } from 'slickgrid';
import { expectPlaces, trusted } from './places.js';

const codes = ['D0120', 'D1110', 'D2391', 'D4910', 'D7140'];
const data = Array.from({ length: 5000 }, (_, i) => ({
  id: i,
  date: '11/23/2026',
  code: codes[i % 5],
  dx: 'D0140',
  lot: `LOT${codes[i % 5]}`,
}));
const box = document.getElementById('app');
box.style.cssText = 'width: 700px; height: 360px; font: 13px sans-serif';
const columns = [
  { id: 'date', name: 'Date', field: 'date', width: 110 },
  { id: 'code', name: 'Procedure', field: 'code', width: 130, editor: Editors.Text },
  { id: 'dx', name: 'Dx', field: 'dx', width: 100 },
  { id: 'lot', name: 'Lot', field: 'lot', width: 140 },
];
const grid = new SlickGrid(box, data, columns, {
  editable: true,
  rowHeight: 26,
  enableCellNavigation: true,
  sanitizer: trusted,
});

const cell = (row, column) => grid.getCellNode(row, column);
expectPlaces(() => [
  { label: 'cell', element: cell(1, 1), expect: 'D1110' },
  { label: 'dx cell', element: cell(1, 2), none: true },
  { label: 'lot number', element: cell(2, 3), none: true },
  {
    label: 'row used again',
    scrolls: () => grid.scrollRowToTop(1002),
    element: () => cell(1004, 1),
    expect: 'D7140',
  },
  {
    label: 'cell moved to',
    scrolls: () => grid.scrollRowToTop(0),
    element: () => cell(1, 1),
    open: 'click',
    keys: ['ArrowDown'],
    expect: 'D2391',
  },
  {
    label: 'cell editor',
    scrolls: () => grid.scrollRowToTop(0),
    element: () => cell(3, 1),
    open: 'dblclick',
    type: 'D0395',
    expect: 'D0395',
  },
]);
