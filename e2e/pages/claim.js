// The app's own key handling: Enter moves to the next line, Escape clears a status line, ArrowDown goes down a column.
const heard = [];
globalThis.heardKeys = heard;
document.getElementById('claim').addEventListener('keydown', (event) => {
  heard.push(`${event.key}${event.defaultPrevented ? ' prevented' : ''}`);
  if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
  const cell = event.target.closest('td');
  const below = cell?.parentElement.nextElementSibling?.cells[cell.cellIndex]?.querySelector('input');
  if (!below) return;
  event.preventDefault();
  below.focus();
});
