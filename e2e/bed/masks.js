// A second mask, a second dressed list, and a rich editor in a frame.
import 'tom-select/dist/css/tom-select.css';
import IMask from 'imask';
import TomSelect from 'tom-select';
import { expectPlaces, fill } from './places.js';

fill(
  document.getElementById('app'),
  `<div class="wide">
  <p><label>Procedure code <input id="masked"></label></p>
  <p><label>Service <select id="pick"><option>D0210</option><option>D0330</option></select></label></p>
  <p><label>Code <select id="plain"><option>D0470</option><option>D0350</option></select></label></p>
  <p><button title="Repeat D0140" id="again">Repeat</button>
     <span role="img" aria-label="D0220 attached" id="icon"></span></p>
  <p class="covered"><span id="covered">D0272</span><span class="cover"></span></p>
  <p id="unselectable">D0240 fixed</p></div>`,
);
IMask(document.getElementById('masked'), {
  mask: 'D0000',
  definitions: { D: /[Dd]/ },
  lazy: false,
});
new TomSelect('#pick');

const by = (id) => document.getElementById(id);
expectPlaces(() => [
  { label: 'dressed list', element: document.querySelector('.ts-control .item'), expect: 'D0210' },
  { label: 'list of the browser', element: by('plain'), expect: 'D0470' },
  { label: 'list of the browser', element: by('plain'), focus: true, expect: 'D0470' },
  {
    label: 'title of a button',
    element: by('again'),
    at: { x: 45, y: 15, of: by('again') },
    expect: 'D0140',
  },
  {
    label: 'name of an icon',
    element: by('icon'),
    at: { x: 15, y: 15, of: by('icon') },
    expect: 'D0220',
  },
  { label: 'under a transparent cover', element: by('covered'), expect: 'D0272' },
  { label: 'text that cannot be selected', element: by('unselectable'), expect: 'D0240' },
  { label: 'mask', element: by('masked'), open: 'click', type: 'D2740', expect: 'D2740' },
]);
