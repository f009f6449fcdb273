// Elements of the browser's own that name a code beside their text, and texts that are none.
import { expectPlaces, fill } from './places.js';

fill(
  document.getElementById('app'),
  `<div class="wide">
  <p><label id="label">Post D0120 <input type="checkbox"></label></p>
  <p><button id="button" type="button">Repeat D0140</button> <a id="link" href="#">Open D0150</a></p>
  <p><select id="options" size="3"><option>D0210 series</option><option>D0220 film</option><option>D0230 film</option></select></p>
  <p><span id="titled" title="Billed as D0270">film</span> <i id="named" role="img" aria-label="D0272 attached">two</i></p>
  <p><button id="icon" type="button" title="Billed as D0274"><span>four</span></button></p>
  <p><canvas id="canvas" width="120" height="30"></canvas></p>
  <p><label id="hides">Sent <input type="hidden" value="D0395"> along</label></p>
  <script class="shown" id="script" type="application/json">D0330</script>
  <style class="shown" id="style">D0340</style></div>`,
);
const by = (id) => document.getElementById(id);
const pen = by('canvas').getContext('2d');
pen.font = '16px sans-serif';
pen.fillText('D0350', 10, 20);

expectPlaces(() => [
  { label: 'label', element: by('label'), expect: 'D0120' },
  { label: 'button', element: by('button'), expect: 'D0140' },
  { label: 'button', element: by('button'), focus: true, expect: 'D0140' },
  { label: 'link', element: by('link'), expect: 'D0150' },
  { label: 'link', element: by('link'), focus: true, expect: 'D0150' },
  { label: 'option of an open list', element: by('options').options[1], expect: 'D0220' },
  {
    label: 'option of an open list',
    element: by('options').options[1],
    open: 'click',
    keys: ['ArrowDown'],
    expect: 'D0230',
  },
  { label: 'title of a text', element: by('titled'), expect: 'D0270' },
  { label: 'aria-label of an icon', element: by('named'), expect: 'D0272' },
  { label: 'title of a button, over its icon', element: by('icon').firstChild, expect: 'D0274' },
  {
    label: 'canvas',
    element: by('canvas'),
    at: { x: 30, y: 15, of: by('canvas') },
    cannot: 'a canvas holds pixels, no text',
  },
  { label: 'label of a hidden field', element: by('hides'), none: true },
  { label: 'text of a script', element: by('script'), none: true },
  { label: 'text of a style sheet', element: by('style'), none: true },
]);
