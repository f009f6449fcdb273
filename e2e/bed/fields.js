// Fields of every type that staff type into, and those that are nobody's business.
import { expectPlaces, fill } from './places.js';

fill(
  document.getElementById('app'),
  `<div class="wide">
  <p><label>Procedure code <input id="search" type="search"></label></p>
  <p><label>Procedure code <input id="tel" type="tel"></label></p>
  <p><label>Procedure code <input id="number" type="number"></label></p>
  <p><label>Procedure code <input id="numeric" inputmode="numeric"></label></p>
  <p><label>Fee <input id="fee" type="number"></label></p>
  <p><label>Procedure code <input id="password" type="password"></label></p>
  <p><label>Procedure code <input id="email" type="email"></label></p>
  <p><label>Notes <textarea id="notes" rows="3" cols="50">D0120 and D0274 today</textarea></label></p>
  <p id="editor" contenteditable>Notes: </p></div>`,
);
const by = (id) => document.getElementById(id);
const typed = (id, type, expect) => ({ element: by(id), open: 'click', type, expect });

expectPlaces(() => [
  { label: 'search field', ...typed('search', 'D0395', 'D0395') },
  { label: 'telephone field', ...typed('tel', 'd 0367', 'D0367') },
  { label: 'number field', ...typed('number', '0330', 'D0330') },
  { label: 'field with digit keys', ...typed('numeric', '2740', 'D2740') },
  { label: 'fee field', ...typed('fee', '1110'), none: true },
  { label: 'password field', ...typed('password', 'D0395'), none: true },
  { label: 'password field', element: by('password'), none: true },
  { label: 'e-mail field', ...typed('email', 'D0395'), none: true },
  {
    label: 'text with several codes, clicked',
    element: by('notes'),
    open: 'click',
    expect: 'D0120',
  },
  {
    label: 'text with several codes, the caret moved to the next',
    element: by('notes'),
    open: 'click',
    keys: Array(9).fill('ArrowRight'),
    expect: 'D0274',
  },
  { label: 'text with several codes', element: by('notes'), expect: 'D0120' },
  {
    label: 'editable text',
    element: by('editor'),
    at: { x: 300, y: 8, of: by('editor') },
    open: 'click',
    type: 'D0391',
    expect: 'D0391',
  },
]);
