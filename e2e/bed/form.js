// Form.io: a whole form engine, its fields rebuilt as they change.
import '@formio/js/dist/formio.full.css';
import { Formio } from '@formio/js';
import { expectPlaces } from './places.js';

const box = document.getElementById('app');
box.style.cssText = 'width: 640px; margin: 20px';
const ready = Formio.createForm(box, {
  components: [
    { type: 'textfield', key: 'procedureCode', label: 'Procedure code', input: true },
    {
      type: 'textfield',
      key: 'diagnosis',
      label: 'Diagnosis code',
      input: true,
      defaultValue: 'D0320',
    },
    {
      type: 'textfield',
      key: 'second',
      label: 'Procedure code',
      input: true,
      defaultValue: 'D0274',
    },
    { type: 'textarea', key: 'remarks', label: 'Remarks', input: true, defaultValue: 'see D0330' },
  ],
});
globalThis.ready = ready;

const field = (key) => document.querySelector(`[name="data[${key}]"]`);
expectPlaces(() => [
  { label: 'filled field', element: field('second'), expect: 'D0274' },
  { label: 'diagnosis field', element: field('diagnosis'), none: true },
  { label: 'filled field', element: field('second'), focus: true, expect: 'D0274' },
  { label: 'diagnosis field', element: field('diagnosis'), focus: true, none: true },
  { label: 'remarks', element: field('remarks'), expect: 'D0330' },
  {
    label: 'field',
    element: field('procedureCode'),
    open: 'click',
    type: 'D0395',
    expect: 'D0395',
  },
]);
