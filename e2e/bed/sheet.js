// A sheet drawn on a canvas: its cells are pixels, only the live editor is text.
import 'x-data-spreadsheet/dist/xspreadsheet.css';
import 'x-data-spreadsheet/dist/xspreadsheet.js';
import { expectPlaces } from './places.js';

const box = document.getElementById('app');
globalThis
  .x_spreadsheet(box, { view: { height: () => 420, width: () => 860 }, showToolbar: false })
  .loadData([
    { name: 'ledger', rows: { 0: { cells: { 0: { text: 'D0120' }, 1: { text: 'D0140' } } } } },
  ]);

expectPlaces(() => [
  {
    label: 'canvas cell',
    at: { x: 90, y: 38, of: box },
    element: box,
    cannot: 'a canvas holds pixels, no text',
  },
  {
    label: 'live editor',
    at: { x: 90, y: 64, of: box },
    element: box,
    open: 'dblclick',
    type: 'D0395',
    expect: 'D0395',
  },
]);
