// TinyMCE: the editable body stands in a frame without an address.
import tinymce from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/skins/ui/oxide/skin.css';
import { expectPlaces, fill } from './places.js';

fill(
  document.getElementById('app'),
  '<div class="wide"><textarea id="notes"><p>Took D0274 today</p><p>Next:</p></textarea></div>',
);
tinymce.init({
  selector: '#notes',
  license_key: 'gpl',
  skin: false,
  content_css: false,
  menubar: false,
  height: 260,
});

const line = (n) => document.querySelector('iframe')?.contentDocument?.querySelectorAll('p')[n];
expectPlaces(() => [
  { label: 'text in the editor', element: line(0), expect: 'D0274' },
  {
    label: 'editor',
    element: line(1),
    at: { x: 200, y: 8, of: line(1) },
    open: 'click',
    type: ' D0395',
    expect: 'D0395',
  },
]);
