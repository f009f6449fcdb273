// Shoelace: inputs in open shadow trees, a dialog; and one closed root by hand.
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import { expectPlaces, fill } from './places.js';

fill(
  document.getElementById('app'),
  `
  <sl-card class="card"><b slot="header">Line <span id="slotted">D0120</span></b>
    <sl-input id="open" label="Procedure code"></sl-input>
    <sl-input id="filled" label="Procedure code" value="D0274"></sl-input>
    <sl-input id="dx" label="Diagnosis code" value="D0320"></sl-input>
  </sl-card>
  <div id="closed" class="card"></div>
  <deep-box></deep-box>`,
);
const closed = document.getElementById('closed').attachShadow({ mode: 'closed' });
fill(closed, `<p>Posted <span>D0330</span></p><label>Code <input></label>`);

// Trees within trees.
let root = document.querySelector('deep-box').attachShadow({ mode: 'open' });
for (let i = 0; i < 12; i++) {
  fill(root, '<deep-box></deep-box>');
  root = root.querySelector('deep-box').attachShadow({ mode: 'open' });
}
fill(root, '<p>Deep <b>D0470</b></p>');

const inner = (id) => document.getElementById(id).shadowRoot?.querySelector('input');
expectPlaces(() => [
  { label: 'slotted text', element: document.getElementById('slotted'), expect: 'D0120' },
  { label: 'field with a code', element: inner('filled'), expect: 'D0274' },
  { label: 'diagnosis field', element: inner('dx'), none: true },
  {
    label: 'field in a shadow tree',
    element: inner('open'),
    open: 'click',
    type: 'D0395',
    expect: 'D0395',
  },
  { label: 'text in a closed tree', element: closed.querySelector('span'), expect: 'D0330' },
  {
    label: 'field in a closed tree',
    element: closed.querySelector('input'),
    open: 'click',
    type: 'D0367',
    expect: 'D0367',
  },
  { label: 'text twelve trees deep', element: root.querySelector('b'), expect: 'D0470' },
]);
