// An old portal: autocomplete on the body, a mask that patches the value, hidden selects, a table drawn anew.
import './jquery-global.js';
import 'jquery-ui/dist/jquery-ui.js';
import 'datatables.net';
import 'inputmask/dist/jquery.inputmask.js';
import select2 from 'select2';
import 'jquery-ui/dist/themes/base/jquery-ui.css';
import 'select2/dist/css/select2.css';
import { expectPlaces, fill, withText } from './places.js';

const { $ } = globalThis;
select2(globalThis, $);
fill(
  document.getElementById('app'),
  `
  <p><label>Procedure code <input id="auto"></label> <label>ADA code <input id="masked"></label>
     <label>ICD-10 <input id="icd"></label></p>
  <p>Service <select id="pick"><option>D0210 series</option><option>D0330 pan</option></select></p>
  <table id="rows"><thead><tr><th>Date</th><th>Code</th><th>Dx</th><th>Ref</th></tr></thead><tbody></tbody></table>
  <button id="open" type="button">Post</button>
  <div id="dialog" title="Post a procedure"><label>Code <input id="posted" value="D0272"></label> <span id="hint">like D0274</span></div>`,
);
$('#auto').autocomplete({ source: ['D0120', 'D0140', 'D0150', 'D2740'], minLength: 2 });
globalThis.Inputmask('D9999').mask('#masked');
$('#pick').select2({ width: '220px' });
const table = $('#rows').DataTable({ paging: false, searching: false, info: false });
const draw = () => {
  table.clear();
  table.rows.add([
    ['11/23/2026', 'D1110', 'D0140', 'SN-AD1110'],
    ['11/23/2026', '0274', 'D0320', '#D02740'],
    ['11/24/2026', 'D4341A', 'K05.3', '0x000D4341'],
  ]);
  table.draw();
};
draw();
$('#dialog').dialog({
  autoOpen: true,
  modal: true,
  position: { my: 'left top', at: 'left+20 top+330', of: window },
});
$('#dialog').dialog('close');
$('#open').on('click', () => $('#dialog').dialog('open'));
globalThis.drawAgain = draw;

const td = (text) => withText('#rows td', text);
expectPlaces(() => [
  { label: 'table', element: td('D1110'), expect: 'D1110' },
  { label: 'table, without its letter', element: td('0274'), expect: 'D0274' },
  { label: 'table, with a suffix', element: td('D4341A'), expect: 'D4341' },
  { label: 'dx column', element: td('D0140'), none: true },
  { label: 'reference column', element: td('SN-AD1110'), none: true },
  { label: 'hash', element: td('#D02740'), none: true },
  { label: 'hex number', element: td('0x000D4341'), none: true },
  {
    label: 'chosen in a dressed list',
    element: document.querySelector('.select2-selection__rendered'),
    expect: 'D0210',
  },
  {
    label: 'autocomplete',
    element: document.getElementById('auto'),
    open: 'click',
    type: 'D0150',
    expect: 'D0150',
  },
  {
    label: 'suggestion moved to',
    element: document.getElementById('auto'),
    open: 'click',
    clears: true,
    type: 'D01',
    keys: ['ArrowDown'],
    expect: 'D0120',
  },
  {
    label: 'mask',
    element: document.getElementById('masked'),
    open: 'click',
    type: '2740',
    expect: 'D2740',
  },
  {
    label: 'ICD-10 field',
    element: document.getElementById('icd'),
    open: 'click',
    type: 'D0320',
    none: true,
  },
]);
