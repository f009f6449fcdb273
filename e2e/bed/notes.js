// Quill normalises its DOM; CodeMirror 5 types into a hidden textarea and draws the text in spans.
import 'quill/dist/quill.snow.css';
import 'codemirror/lib/codemirror.css';
import CodeMirror from 'codemirror';
import Quill from 'quill';
import { expectPlaces, fill, withText } from './places.js';

fill(
  document.getElementById('app'),
  '<div class="wide"><div id="quill"><p>Took <strong>D02</strong>74 today</p><p>Second line</p></div><div id="mirror"></div></div>',
);
new Quill('#quill', { theme: 'snow' });
CodeMirror(document.getElementById('mirror'), {
  value: 'D0330 for the jaw\nNext:',
  lineNumbers: true,
});

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
  {
    label: 'hidden field of an editor',
    element: withText('.CodeMirror-line', 'Next'),
    at: { x: 300, y: 8, of: withText('.CodeMirror-line', 'Next') },
    open: 'click',
    type: ' D0395',
    expect: 'D0395',
  },
  {
    label: 'line moved to in an editor',
    element: withText('.CodeMirror-line', 'Next'),
    at: { x: 12, y: 8, of: withText('.CodeMirror-line', 'Next') },
    open: 'click',
    keys: ['ArrowUp'],
    expect: 'D0330',
  },
]);
