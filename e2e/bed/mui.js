// MUI: controlled inputs, a typeahead, a focus trap, a virtual grid.
import { Autocomplete, Dialog, TextField } from '@mui/material';
import { DataGrid } from '@mui/x-data-grid';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expectPlaces } from './places.js';

const columns = [
  { field: 'id', headerName: 'Line', width: 70 },
  { field: 'code', headerName: 'Procedure code', width: 150, editable: true },
  { field: 'icd', headerName: 'ICD-10', width: 110 },
  { field: 'lot', headerName: 'Lot', width: 140 },
];
const codes = ['D0120', 'D1110', 'D2391', 'D4910'];
const rows = Array.from({ length: 60 }, (_, i) => ({
  id: i + 1,
  code: codes[i % 4],
  icd: ['D0140', 'D0330', 'D1330', 'K02.9'][i % 4],
  lot: `A${codes[i % 4]}9`,
}));

function Screen() {
  const [code, setCode] = useState('');
  return h(
    'div',
    { style: { width: 640, margin: 20 } },
    h(TextField, {
      id: 'controlled',
      label: 'Procedure code',
      value: code,
      onChange: (event) => setCode(event.target.value.toUpperCase()),
    }),
    h(Autocomplete, {
      id: 'ahead',
      options: codes,
      sx: { width: 220, mt: 2 },
      freeSolo: true,
      renderInput: (props) => h(TextField, { ...props, label: 'Service' }),
    }),
    h('div', { style: { height: 300, marginTop: 16 } }, h(DataGrid, { columns, rows })),
    h(Dialog, { open: false }, 'closed'),
  );
}
createRoot(document.getElementById('app')).render(h(Screen));

const cell = (row, field) =>
  document.querySelector(`[data-rowindex="${row}"] [data-field="${field}"]`);
expectPlaces(() => [
  { label: 'grid cell', element: cell(1, 'code'), expect: 'D1110' },
  { label: 'ICD-10 cell', element: cell(0, 'icd'), none: true },
  { label: 'lot number', element: cell(2, 'lot'), none: true },
  {
    label: 'controlled field',
    element: document.getElementById('controlled'),
    open: 'click',
    type: 'd0395',
    expect: 'D0395',
  },
  {
    label: 'typeahead',
    element: document.getElementById('ahead'),
    open: 'click',
    type: 'D0210',
    expect: 'D0210',
  },
  {
    label: 'cell editor',
    element: cell(0, 'code'),
    open: 'dblclick',
    type: 'D0367',
    expect: 'D0367',
    clears: true,
  },
  {
    label: 'grid cell moved to',
    element: cell(1, 'code'),
    open: 'click',
    keys: ['ArrowDown'],
    expect: 'D2391',
  },
  {
    label: 'option moved to',
    element: document.getElementById('ahead'),
    open: 'click',
    clears: true,
    type: 'D1',
    keys: ['ArrowDown'],
    expect: 'D1110',
  },
]);
