// Ant Design: a table with cells that turn into editors, a searchable list in a portal, a modal dialog.
import { Input, Modal, Select, Table } from 'antd';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expectPlaces, withText } from './places.js';

const rows = [
  { key: 1, date: '11/23/2026', code: 'D0120', dx: 'D0140', note: 'lot LGD0120' },
  { key: 2, date: '11/23/2026', code: 'D2391', dx: 'D0330', note: '' },
  { key: 3, date: '11/23/2026', code: '1110', dx: '', note: '' },
];

function Screen() {
  const [editing, setEditing] = useState();
  const [isOpen, setOpen] = useState(false);
  const columns = [
    { title: 'Date', dataIndex: 'date' },
    {
      title: 'Procedure',
      dataIndex: 'code',
      render: (code, row) =>
        editing === row.key
          ? h(Input, { id: 'editor', autoFocus: true, 'aria-label': 'Procedure' })
          : h('span', { className: 'value', onClick: () => setEditing(row.key) }, code),
    },
    { title: 'Diagnosis', dataIndex: 'dx' },
    { title: 'Note', dataIndex: 'note' },
  ];
  return h(
    'div',
    { style: { width: 860, margin: 20 } },
    h(Table, { columns, dataSource: rows, pagination: false }),
    h(
      'p',
      null,
      h('label', null, 'Procedure code ', h(Input, { id: 'plain', style: { width: 120 } })),
    ),
    h(Select, {
      id: 'pick',
      showSearch: true,
      defaultValue: 'D0220',
      style: { width: 160 },
      options: ['D0220', 'D0230', 'D0274'].map((value) => ({ value, label: value })),
    }),
    h('button', { id: 'open', type: 'button', onClick: () => setOpen(true) }, 'Post'),
    h(
      Modal,
      { open: isOpen, onCancel: () => setOpen(false), title: 'Post' },
      h('span', { id: 'inModal' }, 'D0470'),
    ),
  );
}
createRoot(document.getElementById('app')).render(h(Screen));

const td = (text) => withText('td', text);
expectPlaces(() => [
  { label: 'cell', element: td('D2391'), expect: 'D2391' },
  { label: 'cell without its letter', element: td('1110'), expect: 'D1110' },
  { label: 'diagnosis', element: td('D0140'), none: true },
  { label: 'lot number', element: td('lot'), none: true },
  { label: 'chosen in a list', element: withText('.ant-select', 'D0220'), expect: 'D0220' },
  {
    label: 'field',
    element: document.getElementById('plain'),
    open: 'click',
    type: 'D0395',
    expect: 'D0395',
  },
  {
    label: 'chosen in a list',
    element: withText('.ant-select', 'D0220')?.querySelector('input'),
    focus: true,
    expect: 'D0220',
  },
  {
    label: 'option moved to',
    element: withText('.ant-select', 'D0220'),
    open: 'click',
    keys: ['ArrowDown'],
    expect: 'D0230',
  },
  {
    label: 'cell editor',
    element: withText('.value', 'D0120'),
    open: 'click',
    type: 'D0367',
    expect: 'D0367',
  },
]);
