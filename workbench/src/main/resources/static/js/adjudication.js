// Keys, focus and complaints of the two pages of reconciliation. The pages work without it; with it nothing is lost
// when something is refused, and the list stays where it was.

import { say } from './shell.js';

const TYPING = 'input:not([type="radio"]):not([type="hidden"]), textarea, select';
let scrolled = 0;

const work = () => document.getElementById('work');
const items = () => [...work().querySelectorAll('[data-item]')];
const queue = () => work().querySelector('[data-queue]');

function step(by) {
  const all = items();
  const here = all.findIndex((item) => item.getAttribute('aria-current') === 'true');
  all[here < 0 ? 0 : here + by]?.click();
}

function choose(radio) {
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
  const next = work().querySelector(`[data-after~="${radio.value}"]`) ?? work().querySelector('[data-reason]');
  next?.focus();
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.target.closest('form')?.requestSubmit();
    }
    return;
  }
  if (event.key === 'Escape' && event.target.matches(TYPING)) {
    queue()?.focus();
    return;
  }
  if (event.target.matches(TYPING)) {
    return;
  }
  const target = work().querySelector(`[data-key="${CSS.escape(event.key)}"]:not([disabled])`);
  const focused = work().querySelector(`[data-focus="${CSS.escape(event.key)}"]`);
  if (event.key === 'j' || event.key === 'k') {
    step(event.key === 'j' ? 1 : -1);
  } else if (target?.type === 'radio') {
    choose(target);
  } else if (target) {
    target.click();
  } else if (focused) {
    focused.focus();
  } else {
    return;
  }
  event.preventDefault();
}

function settle() {
  const list = queue();
  if (list) {
    list.scrollTop = scrolled;
    list.parentElement.scrollTop = scrolled;
    list.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }
  work().querySelector('.hot')?.scrollIntoView({ block: 'center' });
  const said = work().querySelector('[data-said]');
  if (said) {
    say(said.textContent.trim());
  }
}

/** Where the columns stand under each other, what was picked is shown, not the list again. */
function showPicked() {
  const picked = work().querySelector('.look, .ctx');
  if (matchMedia('(max-width: 47.99rem)').matches) {
    picked?.scrollIntoView({ block: 'start' });
  }
}

document.addEventListener('keydown', (event) => {
  if (work()?.contains(event.target)) {
    onKey(event);
  }
});

document.body.addEventListener('htmx:beforeSwap', (event) => {
  const { xhr } = event.detail;
  if (xhr.status >= 400) {
    event.detail.shouldSwap = false;
    event.detail.isError = false;
    const answer = new DOMParser().parseFromString(xhr.responseText, 'text/html');
    document.getElementById('complaint').replaceChildren(...answer.body.childNodes);
    return;
  }
  scrolled = queue()?.parentElement.scrollTop || queue()?.scrollTop || 0;
});

document.body.addEventListener('htmx:afterSettle', () => {
  settle();
  queue()?.focus({ preventScroll: true });
  showPicked();
});

settle();
