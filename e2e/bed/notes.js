// Quill normalises its DOM; CodeMirror 5 types into a hidden textarea and draws the text in spans.
import 'quill/dist/quill.snow.css';
import 'codemirror/lib/codemirror.css';
import CodeMirror from 'codemirror';
import Quill from 'quill';
import { expectPlaces, withText } from './places.js';

document.getElementById('app').innerHTML =
  '<div style="width: 640px; margin: 20px"><div id="quill"><p>Took <strong>D02</strong>74 today</p><p>Second line</p></div><div id="mirror"></div></div>';
new Quill('#quill', { theme: 'snow' });
CodeMirror(document.getElementById('mirror'), { value: 'D0330 for the jaw\n', lineNumbers: true });

expectPlaces(() => [
  { label: 'text over split nodes', element: withText('.ql-editor p', 'Took'), expect: 'D0274' },
  {
    label: 'text drawn by an editor',
    element: withText('.CodeMirror-line', 'D0330'),
    expect: 'D0330',
  },
  {
    label: 'rich editor',
    at: { x: 300, y: 8, of: withText('.ql-editor p', 'Second') },
    element: withText('.ql-editor p', 'Second'),
    open: 'click',
    type: ' D0395',
    expect: 'D0395',
  },
]);
