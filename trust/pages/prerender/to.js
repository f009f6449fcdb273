// Does what could call Claimside before anybody sees the page, and tells what stands in it afterwards.
const LATER = 1000; // ms: far longer than a card takes
const [first, second] = document.querySelectorAll('input');
first.focus();
second.focus();
second.value = 'D0395';
second.dispatchEvent(new InputEvent('input', { bubbles: true }));
first.focus();
setTimeout(() => {
  const { prerendering } = document;
  const added = document.querySelectorAll('html > :not(head, body)').length;
  localStorage.setItem('told', JSON.stringify({ prerendering, added }));
}, LATER);
