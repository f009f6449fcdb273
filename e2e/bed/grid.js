// AG Grid: virtual rows, cells absolutely placed, editors made on edit.
import { AllCommunityModule, createGrid, ModuleRegistry, themeAlpine } from 'ag-grid-community';
import { expectPlaces, withText } from './places.js';

ModuleRegistry.registerModules([AllCommunityModule]);
const codes = ['D0120', 'D0274', 'D1110', 'D2740', 'D0330'];
const diagnoses = ['D0140', 'D0320', 'D7210', 'D0330', 'D1330'];
const rowData = Array.from({ length: 400 }, (_, i) => ({
  date: '11/23/2026',
  code: codes[i % 5],
  bare: codes[(i + 1) % 5].slice(1),
  dx: diagnoses[i % 5],
  serial: `LG${codes[i % 5]}`,
  fee: 90 + i,
}));
const box = document.getElementById('app');
box.style.cssText = 'height: 420px; width: 900px';
createGrid(box, {
  theme: themeAlpine,
  columnDefs: [
    { field: 'date', headerName: 'Date' },
    { field: 'code', headerName: 'Procedure code', editable: true },
    { field: 'bare', headerName: 'Proc code (short)' },
    { field: 'dx', headerName: 'Diagnosis' },
    { field: 'serial', headerName: 'Serial' },
    { field: 'fee', headerName: 'Fee' },
  ],
  rowData,
});

const cell = (row, column) =>
  document.querySelector(`.ag-row[row-index="${row}"] .ag-cell[col-id="${column}"]`);
expectPlaces(() => [
  { label: 'code', element: cell(0, 'code'), expect: 'D0120' },
  { label: 'code lower down', element: cell(3, 'code'), expect: 'D2740' },
  { label: 'number without its letter', element: cell(2, 'bare'), expect: 'D2740' },
  { label: 'diagnosis', element: cell(0, 'dx'), none: true },
  { label: 'diagnosis that is a code elsewhere', element: cell(3, 'dx'), none: true },
  { label: 'serial number', element: cell(1, 'serial'), none: true },
  { label: 'header', element: withText('.ag-header-cell-text', 'Procedure code'), none: true },
  { label: 'editor', element: cell(1, 'code'), open: 'dblclick', type: 'D0395', expect: 'D0395' },
  {
    label: 'cell moved to',
    element: cell(0, 'code'),
    open: 'click',
    keys: ['ArrowDown', 'ArrowDown'],
    expect: 'D1110',
  },
]);
